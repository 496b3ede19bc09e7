internal import Lexicon
internal import Parses

/// Subjects that are not expressed: of infinitives, participles and coordinated verbs.
extension Clauses {
  /// Gives a clause without a subject the one that controls it.
  func supplySubject(to clause: inout Clause) {
    guard let above = clause.governor.map({ all[$0] }) else { return }
    let head = syntax.tokens[clause.head]
    switch clause.link {
    case .modifier where clause.subjects.isEmpty:
      supplyModifierSubject(&clause, form: head.wordForm)
    case .complement where clause.subjects.isEmpty:
      clause.subjects = controller(of: above)
    case .circumstance where clause.subjects.isEmpty:
      // Participles and infinitives go with the subject; "by", "after" and the like too.
      if syntax.dependencies[clause.head] == .advcl && head.wordForm == .pastParticiple
        && !clause.isPassive
      {
        clause.isPassive = true
      }
      clause.subjects =
        gerundSubject(of: clause.head).map { [$0] } ?? blamed(by: above, for: clause.head)
        ?? owner(of: above)
    case .argument where clause.subjects.isEmpty && syntax.dependencies[clause.head] == .acomp:
      // "is opposed to"
      clause.subjects = above.surfaceSubjects
      clause.isPassive = head.wordForm == .pastParticiple
      clause.isNegated = clause.isNegated || above.isNegated
      if clause.modals.isEmpty { clause.modals = above.modals }
    case .conjunct:
      guard clause.subjects.isEmpty else { return }
      clause.subjects = above.surfaceSubjects
    default: break
    }
  }

  /// The noun that a participle or infinitive belongs to, or whoever means to do it.
  private func supplyModifierSubject(_ clause: inout Clause, form: WordForm) {
    guard let noun = syntax.head(of: clause.head) else { return }
    switch form {
    case .pastParticiple, .pastTense:
      clause.subjects = [noun]
      clause.isPassive = true
    case .presentParticiple: clause.subjects = syntax.tokens[noun].isNominal ? [noun] : []
    default:
      // "a plan to leave": who has the plan leaves.
      if clause.isPassive {
        clause.subjects = [noun]
      } else if let above = clause.governor {
        clause.subjects =
          addressed(by: all[above]) ?? asked(by: all[above]) ?? owner(of: all[above])
      }
    }
  }

  /// The noun just before a gerund that the preposition before it governs: "led to Iran leaving".
  private func gerundSubject(of verb: Int) -> Int? {
    guard verb > 0, syntax.tokens[verb].wordForm == .presentParticiple,
      syntax.dependencies[verb - 1] == .pobj,
      let preposition = syntax.head(of: verb - 1), syntax.dependencies[preposition] == .prep,
      syntax.head(of: preposition) == syntax.head(of: verb)
    else { return nil }
    return verb - 1
  }

  /// Who is blamed or praised for what a preposition governs, or kept from it: "accused Iran of helping".
  private func blamed(by above: Clause, for verb: Int) -> [Int]? {
    guard let preposition = syntax.head(of: verb), syntax.dependencies[verb] == .pcomp,
      !above.objects.isEmpty
    else { return nil }
    func has(_ verb: WordClass, with marker: WordClass) -> Bool {
      syntax.lemma(of: preposition, is: marker) && syntax.lemma(of: above.head, is: verb)
    }
    return has(.blamingVerb, with: .blamePreposition)
      || has(.preventionVerb, with: .ablativePreposition) ? above.objects : nil
  }

  /// Whoever is given what an infinitive belongs to: "gave Iran an ultimatum to leave".
  private func addressed(by noun: Clause) -> [Int]? {
    guard noun.construction == .nominal, noun.subjects.isEmpty, let index = noun.governor,
      all[index].objects.contains(noun.head), !all[index].recipients.isEmpty
    else { return nil }
    return all[index].recipients
  }

  /// Whoever is asked for what an infinitive says: "the call on Iran to stop".
  private func asked(by noun: Clause) -> [Int]? {
    guard noun.construction == .nominal, syntax.lemma(of: noun.head, is: .requestNoun) else {
      return nil
    }
    return noun.obliques.first {
      !$0.objects.isEmpty && syntax.lexicon.has($0.preposition, .addresseePreposition)
    }?.objects
  }

  /// Whose act an infinitive is below that clause.
  private func controller(of above: Clause) -> [Int] {
    if syntax.lemma(of: above.head, is: .objectControlVerb) {
      let controlled = above.recipients.isEmpty ? above.objects : above.recipients
      if !controlled.isEmpty { return controlled }
      // "called on Iran to stop", "appealed to both sides to".
      if let oblique = above.obliques.first(where: {
        !$0.objects.isEmpty && syntax.lexicon.has($0.preposition, .controllerPreposition)
      }) {
        return oblique.objects
      }
    }
    return owner(of: above)
  }

  /// Who acts in a clause: its subject, or for a noun its owner or the subject of its verb.
  func owner(of clause: Clause) -> [Int] {
    if clause.construction == .adjective { return clause.bearers }
    guard clause.construction == .nominal else { return clause.surfaceSubjects }
    if !clause.subjects.isEmpty { return clause.subjects }
    guard let index = clause.governor else { return [] }
    let above = all[index]
    return above.construction == .nominal ? above.subjects : above.surfaceSubjects
  }
}
