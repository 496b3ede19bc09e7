internal import Grammar
internal import Model
internal import Parses

/// Whether a clause says that something happened, did not, may, will, or is asked for.
extension Coder {
  /// The modality of what a clause states.
  func modality(of index: Int, depth: Int = 0) -> Relation.Modality {
    let clause = clauses.all[index]
    guard depth < 6 else { return .asserted }
    if clause.construction == .nominal || clause.construction == .adjective {
      if clause.isNegated { return .negated }
      if clause.construction == .adjective, let governor = clause.governor {
        return modality(of: governor, depth: depth + 1)
      }
      // A noun is as sure as the verb that carries it; elsewhere it is taken for granted.
      if let carrier = carrier(of: clause) {
        // "are at war"
        if clauses.all[carrier].construction == .copula {
          return modality(of: carrier, depth: depth + 1)
        }
        return below(carrier, modality(of: carrier, depth: depth + 1))
      }
      guard let governor = clause.governor, let head = syntax.head(of: clause.head),
        clauses.all[governor].construction == .copula, clauses.all[governor].head == head
      else { return .asserted }
      return modality(of: governor, depth: depth + 1)
    }
    if clause.isNegated || (clause.surfaceSubjects + clause.objects).contains(where: isNobody)
      || syntax.children(of: clause.head).contains(where: isDenial)
    {
      return .negated
    }
    if let own = modality(ofModals: clause) { return own }
    if let mark = clause.mark, ["if", "unless", "whether"].contains(mark) { return .possible }
    guard let governor = clause.governor else {
      // A headline: "Ministers to meet in Geneva".
      return clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
        ? .planned : .asserted
    }
    return inherited(clause, from: governor, depth: depth)
  }

  /// "No minister came", "made no threat".
  private func isNobody(_ subject: Int) -> Bool {
    ["nobody", "none", "neither"].contains(syntax.tokens[subject].lemma)
      || syntax.child(of: subject, .det).map { syntax.tokens[$0].lemma == "no" } ?? false
  }

  private func isDenial(_ token: Int) -> Bool {
    let lemma = syntax.tokens[token].lemma
    return syntax.dependencies[token] == .advmod && (lemma == "never" || lemma == "hardly")
  }

  private func modality(ofModals clause: Clause) -> Relation.Modality? {
    for modal in clause.modals {
      switch modal {
      case "will", "shall", "'ll", "wo": return .planned
      case "may", "might", "could", "can", "would", "ca": return .possible
      case "should", "must", "ought": return .asked
      default: break
      }
    }
    return nil
  }

  /// What the clause above makes of a clause.
  private func inherited(_ clause: Clause, from governor: Int, depth: Int) -> Relation.Modality {
    let above = clauses.all[governor]
    switch clause.link {
    case .complement:
      if above.construction == .nominal {
        return clause.mark == "that"
          && !clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
          && !VerbClasses.askedNouns.contains(syntax.tokens[above.head].lemma)
          ? .asserted : nominal(above)
      }
      if above.construction == .adjective {
        let outer = modality(of: governor, depth: depth + 1)
        let isReady = VerbClasses.readiness.contains(syntax.tokens[above.head].lemma)
        guard isReady else { return .asserted }
        return outer == .asserted ? .planned : outer
      }
      let outer = modality(of: governor, depth: depth + 1)
      let isFinite =
        !clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
        && (syntax.tokens[clause.head].wordForm != .presentParticiple
          || clause.words.contains {
            [.thirdPersonPresent, .presentTense, .pastTense].contains(syntax.tokens[$0].wordForm)
          })
      if let mark = clause.mark, ["when", "where", "how"].contains(mark), !isFinite {
        return .planned
      }
      if isFinite {
        // "It is not surprising that they met": they did.
        if above.construction == .copula {
          return below(uncertain: above.attributes) ? .possible : .asserted
        }
        let lemma = syntax.tokens[above.head].lemma
        if VerbClasses.asking.contains(lemma) && isSubjunctive(clause) { return .asked }
        if lemma == "deny" { return .negated }
        // "It should not be forgotten that": it is so.
        if VerbClasses.factive.contains(lemma) { return .asserted }
        return outer == .asserted || VerbClasses.saying.contains(lemma) ? .asserted : outer
      }
      return below(governor, outer)
    case .conjunct:
      let isSame = syntax.child(of: clause.head, .nsubj) == nil
      guard isSame, above.construction == .verb || above.construction == .copula else {
        return .asserted
      }
      let outer = modality(of: governor, depth: depth + 1)
      return outer == .negated ? .asserted : outer
    case .modifier:
      guard clause.words.contains(where: { syntax.tokens[$0].wordForm == .infinitiveMarker }) else {
        return .asserted
      }
      return above.construction == .nominal ? nominal(above) : .planned
    case .relative:
      // A headline: "Ministers to meet in Geneva".
      let isHeadline = syntax.head(of: clause.head).map { syntax.head(of: $0) == nil } ?? false
      return isHeadline && clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
        ? .planned : .asserted
    case .circumstance:
      if isBarred(clause, by: above) || isLeftOut(clause) { return .negated }
      if isMeans(clause) { return modality(of: governor, depth: depth + 1) }
      guard clause.words.contains(where: { syntax.tokens[$0].wordForm == .infinitiveMarker }) else {
        return .asserted
      }
      return .planned
    default: return .asserted
    }
  }

  /// "Demanded that Iran leave", "that talks be held".
  private func isSubjunctive(_ clause: Clause) -> Bool {
    syntax.tokens[clause.head].wordForm == .baseForm
      || clause.isPassive && clause.modals.isEmpty
        && clause.words.contains {
          syntax.tokens[$0].wordForm == .baseForm && syntax.tokens[$0].form.lowercased() == "be"
        }
  }

  /// "Banned from visiting": the visit does not take place.
  private func isBarred(_ clause: Clause, by above: Clause) -> Bool {
    guard let preposition = syntax.head(of: clause.head),
      syntax.dependencies[clause.head] == .pcomp, syntax.tokens[preposition].lemma == "from"
    else { return false }
    return VerbClasses.refusing.contains(syntax.tokens[above.head].lemma)
  }

  /// "Without attacking", "instead of helping".
  private func isLeftOut(_ clause: Clause) -> Bool {
    guard syntax.dependencies[clause.head] == .pcomp, let preposition = syntax.head(of: clause.head)
    else { return false }
    return syntax.tokens[preposition].lemma == "without"
      || preposition > 0 && syntax.tokens[preposition].lemma == "of"
        && syntax.tokens[preposition - 1].lemma == "instead"
  }

  /// "Will help by sending": as sure as what it is the means of.
  private func isMeans(_ clause: Clause) -> Bool {
    guard syntax.dependencies[clause.head] == .pcomp, let by = syntax.head(of: clause.head) else {
      return false
    }
    return syntax.tokens[by].lemma == "by"
  }

  /// What an infinitive or a carried noun is below a verb of that modality.
  private func below(_ governor: Int, _ outer: Relation.Modality) -> Relation.Modality {
    let clause = clauses.all[governor]
    var lemma = syntax.tokens[clause.head].lemma
    if clause.construction == .copula {
      lemma = clause.attributes.first.map { syntax.tokens[$0].lemma } ?? lemma
      if clause.attributes.isEmpty { return outer == .asserted ? .planned : outer }
      if VerbClasses.readiness.contains(lemma) { return outer == .negated ? .negated : .planned }
      return outer
    }
    if VerbClasses.refusing.contains(lemma) { return outer == .negated ? .asserted : .negated }
    guard outer == .asserted else { return outer }
    if VerbClasses.asking.contains(lemma) { return .asked }
    if VerbClasses.planning.contains(lemma) || VerbClasses.readiness.contains(lemma) {
      return .planned
    }
    if lemma == "work" || lemma == "help" { return .asserted }
    return VerbClasses.hoping.contains(lemma) ? .possible : .asserted
  }

  /// Whether what is said to be so may not be: "it is unlikely that".
  private func below(uncertain attributes: [Int]) -> Bool {
    attributes.contains { VerbClasses.uncertainty.contains(syntax.tokens[$0].lemma) }
  }

  /// What an infinitive is below a noun: "a plan to", "a request to".
  private func nominal(_ clause: Clause) -> Relation.Modality {
    let lemma = syntax.tokens[clause.head].lemma
    if VerbClasses.askedNouns.contains(lemma) { return .asked }
    if VerbClasses.possibleNouns.contains(lemma) { return .possible }
    return .planned
  }
}
