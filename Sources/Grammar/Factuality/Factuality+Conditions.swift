internal import Lexicon
internal import Parses

/// Conditions and questions, which leave open what stands in them.
extension Factuality {
  /// Whether a clause is a condition or a question, or follows from a condition.
  func isOpen(_ clause: Clause) -> Bool {
    isHypothetical(clause) || questions.contain(clause.head) || isInvertedCondition(clause)
      || isProspective(clause) || isConsequence(clause)
  }

  /// "Said that it would leave": in what was said, "would" is the past of "will", unless under a condition.
  package func isBackshifted(_ modal: String, in clause: Clause) -> Bool {
    guard syntax.lexicon.has(modal, .conditionalModal), clause.link == .complement,
      let governor = clause.governor, clauses.all[governor].construction == .verb,
      !syntax.children(of: clause.head).contains(where: isCondition)
    else { return false }
    let verb = clauses.all[governor].head
    return [.pastTense, .pastParticiple].contains(syntax.tokens[verb].wordForm)
      && syntax.lemma(of: verb, is: .undertakingVerb)
  }

  /// Whether a clause below another is its condition.
  private func isCondition(_ token: Int) -> Bool {
    syntax.dependencies[token] == .advcl
      && (clauses.clause(of: token).map(isHypothetical)
        ?? syntax.children(of: token).contains {
          syntax.lemma(of: $0, is: .hypotheticalConjunction)
        })
  }

  /// "If Iran leaves", "whether", "provided that".
  private func isHypothetical(_ clause: Clause) -> Bool {
    if let mark = clause.mark, syntax.lexicon.has(mark, .hypotheticalConjunction) { return true }
    guard syntax.dependencies[clause.head] == .pcomp, let opener = syntax.head(of: clause.head)
    else { return false }
    return syntax.lexicon.has(syntax.tokens[opener].form.lowercased(), .hypotheticalConjunction)
  }

  /// "Had Iran attacked", "were Iran to attack".
  private func isInvertedCondition(_ clause: Clause) -> Bool {
    var condition = clause
    if isInfinitive(clause), let above = clause.governor.map({ clauses.all[$0] }),
      above.construction == .copula
    {
      condition = above
    }
    guard syntax.dependencies[condition.head] == .advcl, condition.mark == nil else { return false }
    return questions.isInverted(condition)
  }

  /// "Until Iran leaves", "as long as Iran stays": what is yet to come, though it stands in the present.
  private func isProspective(_ clause: Clause) -> Bool {
    guard let mark = syntax.child(of: clause.head, .mark), isPresent(clause) else { return false }
    return syntax.lemma(of: mark, is: .prospectiveConjunction)
      || mark > 0 && syntax.lemma(of: mark - 1, is: .prospectiveAdverb)
  }

  /// "If Iran leaves, Iraq stays"; what is said or meant on a condition is said or meant.
  private func isConsequence(_ clause: Clause) -> Bool {
    guard clause.construction == .verb, isPresent(clause), clause.modals.isEmpty,
      !syntax.lemma(of: clause.head, is: .sayingVerb),
      !syntax.lemma(of: clause.head, is: .askingVerb)
    else { return false }
    return syntax.children(of: clause.head).contains { child in
      syntax.dependencies[child] == .advcl
        && syntax.children(of: child).contains {
          syntax.dependencies[$0] == .mark
            && syntax.lemma(of: $0, is: .conditionalConjunction)
            && syntax.lemma(of: $0, is: .hypotheticalConjunction)
        }
    }
  }

  private func isPresent(_ clause: Clause) -> Bool {
    guard clause.modals.isEmpty else { return false }
    let first = clause.words.first ?? clause.head
    let form = syntax.tokens[first].wordForm
    return form == .presentTense || form == .thirdPersonPresent
  }
}
