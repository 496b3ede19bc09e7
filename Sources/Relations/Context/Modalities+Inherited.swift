internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// What the clause above makes of a clause.
extension Modalities {
  func inherited(_ clause: Clause, from governor: Int, depth: Int) -> Relation.Modality {
    let above = clauses.all[governor]
    switch clause.link {
    case .complement: return complement(clause, of: governor, depth: depth)
    case .conjunct:
      let isSame = syntax.child(of: clause.head, .nsubj) == nil
      guard isSame, above.construction == .verb || above.construction == .copula else {
        return .asserted
      }
      let outer = modality(of: governor, depth: depth + 1)
      return outer == .negated ? .asserted : outer
    case .modifier:
      guard isInfinitive(clause) else { return .asserted }
      return above.construction == .nominal ? nominal(above) : .planned
    case .relative:
      // A headline: "Ministers to meet in Geneva".
      let isHeadline = syntax.head(of: clause.head).map { syntax.head(of: $0) == nil } ?? false
      return isHeadline && isInfinitive(clause) ? .planned : .asserted
    case .circumstance:
      if isBarred(clause, by: above) || isLeftOut(clause) { return .negated }
      if isMeans(clause) { return modality(of: governor, depth: depth + 1) }
      return isInfinitive(clause) ? .planned : .asserted
    default: return .asserted
    }
  }

  private func complement(_ clause: Clause, of governor: Int, depth: Int) -> Relation.Modality {
    let above = clauses.all[governor]
    if above.construction == .nominal {
      return isDeclarative(clause) && !isInfinitive(clause)
        && !syntax.lemma(of: above.head, is: .directiveNoun) ? .asserted : nominal(above)
    }
    if above.construction == .adjective {
      let outer = modality(of: governor, depth: depth + 1)
      guard syntax.lemma(of: above.head, is: .readinessWord) else { return .asserted }
      return outer == .asserted ? .planned : outer
    }
    let outer = modality(of: governor, depth: depth + 1)
    let isFinite = isFinite(clause)
    if let mark = clause.mark, syntax.lexicon.has(mark, .interrogativeAdverb), !isFinite {
      return .planned
    }
    guard isFinite else { return below(governor, outer) }
    // "It is not surprising that they met": they did.
    if above.construction == .copula {
      return isUncertain(above.attributes) ? .possible : .asserted
    }
    if syntax.lemma(of: above.head, is: .askingVerb) && isSubjunctive(clause) { return .asked }
    if syntax.lemma(of: above.head, is: .denialVerb) { return .negated }
    // "It should not be forgotten that": it is so.
    if syntax.lemma(of: above.head, is: .factiveVerb) { return .asserted }
    return syntax.lemma(of: above.head, is: .sayingVerb) ? .asserted : outer
  }

  private func isDeclarative(_ clause: Clause) -> Bool {
    clause.mark.map { syntax.lexicon.has($0, .complementiser) } ?? false
  }

  private func isFinite(_ clause: Clause) -> Bool {
    !isInfinitive(clause)
      && (syntax.tokens[clause.head].wordForm != .presentParticiple
        || clause.words.contains {
          [.thirdPersonPresent, .presentTense, .pastTense].contains(syntax.tokens[$0].wordForm)
        })
  }

  /// Whether what is said to be so may not be: "it is unlikely that".
  private func isUncertain(_ attributes: [Int]) -> Bool {
    attributes.contains { syntax.lemma(of: $0, is: .uncertaintyWord) }
  }

  /// "Demanded that Iran leave", "that talks be held".
  private func isSubjunctive(_ clause: Clause) -> Bool {
    syntax.tokens[clause.head].wordForm == .baseForm
      || clause.isPassive && clause.modals.isEmpty
        && clause.words.contains {
          syntax.tokens[$0].wordForm == .baseForm
            && syntax.lexicon.has(syntax.tokens[$0].form.lowercased(), .copula)
        }
  }

  /// "Banned from visiting": the visit does not take place.
  private func isBarred(_ clause: Clause, by above: Clause) -> Bool {
    guard let preposition = syntax.head(of: clause.head),
      syntax.dependencies[clause.head] == .pcomp,
      syntax.lemma(of: preposition, is: .ablativePreposition)
    else { return false }
    return syntax.lemma(of: above.head, is: .refusingVerb)
  }

  /// "Without attacking", "instead of helping".
  private func isLeftOut(_ clause: Clause) -> Bool {
    guard syntax.dependencies[clause.head] == .pcomp, let preposition = syntax.head(of: clause.head)
    else { return false }
    return syntax.lemma(of: preposition, is: .privativePreposition)
      || preposition > 0 && syntax.lemma(of: preposition, is: .genitivePreposition)
        && syntax.lemma(of: preposition - 1, is: .substitutiveAdverb)
  }

  /// "Will help by sending": as sure as what it is the means of.
  private func isMeans(_ clause: Clause) -> Bool {
    guard syntax.dependencies[clause.head] == .pcomp, let preposition = syntax.head(of: clause.head)
    else { return false }
    return syntax.lemma(of: preposition, is: .agentivePreposition)
  }
}
