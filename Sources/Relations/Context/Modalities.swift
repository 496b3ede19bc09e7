internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Whether a clause says that something happened, did not, may, will, or is asked for.
struct Modalities {
  let clauses: Clauses
  let lightVerbs: LightVerbs

  var syntax: Syntax { clauses.syntax }

  /// The modality of what a clause states.
  func modality(of index: Int, depth: Int = 0) -> Relation.Modality {
    let clause = clauses.all[index]
    guard depth < 6 else { return .asserted }
    if clause.construction == .nominal || clause.construction == .adjective {
      return modality(ofNominal: clause, depth: depth)
    }
    if clause.isNegated || (clause.surfaceSubjects + clause.objects).contains(where: isNobody)
      || syntax.children(of: clause.head).contains(where: isDenial)
    {
      return .negated
    }
    if let own = modality(ofModals: clause) { return own }
    if let mark = clause.mark, syntax.lexicon.has(mark, .hypotheticalConjunction) {
      return .possible
    }
    guard let governor = clause.governor else {
      // A headline: "Ministers to meet in Geneva".
      return isInfinitive(clause) ? .planned : .asserted
    }
    return inherited(clause, from: governor, depth: depth)
  }

  private func modality(ofNominal clause: Clause, depth: Int) -> Relation.Modality {
    if clause.isNegated { return .negated }
    if clause.construction == .adjective, let governor = clause.governor {
      return modality(of: governor, depth: depth + 1)
    }
    // A noun is as sure as the verb that carries it; elsewhere it is taken for granted.
    if let carrier = lightVerbs.carrier(of: clause) {
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

  /// "No minister came", "made no threat".
  private func isNobody(_ subject: Int) -> Bool {
    syntax.lemma(of: subject, is: .negativePronoun)
      || syntax.child(of: subject, .det).map { syntax.lemma(of: $0, is: .negativeDeterminer) }
        ?? false
  }

  private func isDenial(_ token: Int) -> Bool {
    syntax.dependencies[token] == .advmod && syntax.lemma(of: token, is: .denialAdverb)
  }

  private func modality(ofModals clause: Clause) -> Relation.Modality? {
    for modal in clause.modals {
      if syntax.lexicon.has(modal, .futureModal) { return .planned }
      if syntax.lexicon.has(modal, .possibilityModal) { return .possible }
      if syntax.lexicon.has(modal, .obligationModal) { return .asked }
    }
    return nil
  }

  func isInfinitive(_ clause: Clause) -> Bool {
    clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
  }

  /// What an infinitive or a carried noun is below a verb of that modality.
  func below(_ governor: Int, _ outer: Relation.Modality) -> Relation.Modality {
    let clause = clauses.all[governor]
    if clause.construction == .copula {
      guard let attribute = clause.attributes.first else {
        return outer == .asserted ? .planned : outer
      }
      guard syntax.lemma(of: attribute, is: .readinessWord) else { return outer }
      return outer == .negated ? .negated : .planned
    }
    if syntax.lemma(of: clause.head, is: .refusingVerb) {
      return outer == .negated ? .asserted : .negated
    }
    guard outer == .asserted else { return outer }
    if syntax.lemma(of: clause.head, is: .askingVerb) { return .asked }
    if syntax.lemma(of: clause.head, is: .planningVerb)
      || syntax.lemma(of: clause.head, is: .readinessWord)
    {
      return .planned
    }
    if syntax.lemma(of: clause.head, is: .implicativeVerb) { return .asserted }
    return syntax.lemma(of: clause.head, is: .hopingVerb) ? .possible : .asserted
  }

  /// What an infinitive is below a noun: "a plan to", "a request to".
  func nominal(_ clause: Clause) -> Relation.Modality {
    if syntax.lemma(of: clause.head, is: .directiveNoun) { return .asked }
    if syntax.lemma(of: clause.head, is: .possibilityNoun) { return .possible }
    return .planned
  }
}
