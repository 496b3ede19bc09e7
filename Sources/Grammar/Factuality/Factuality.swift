internal import Lexicon
package import Model
package import Parses

/// Whether what the clauses of an article state happened, did not, may, will, or is asked for.
///
/// Composed from the root of each sentence down, as in FactBank (Saurí and Pustejovsky, 2009): what a clause hangs on
/// gives it a factuality by its ``Signature``; a condition, a question, its own modals and its own negation change that.
/// One pass over the clauses, each of which comes after the one that it hangs on.
package struct Factuality: Sendable {
  let clauses: Clauses
  let signatures: Signatures
  let questions: Questions
  /// What each clause has from above: an index of ``Clauses/all``.
  private(set) var inherited: [Relation.Modality] = []
  /// What each clause is.
  private(set) var values: [Relation.Modality] = []

  var syntax: Syntax { clauses.syntax }

  package init<Check: Checkpoint>(
    _ clauses: Clauses, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    self.clauses = clauses
    signatures = clauses.syntax.lexicon.derived(Signatures.init)
    questions = Questions(clauses)
    inherited.reserveCapacity(clauses.all.count)
    values.reserveCapacity(clauses.all.count)
    for clause in clauses.all {
      try cancellation.check()
      add(clause)
    }
  }

  /// What a clause states: an index of ``Clauses/all``.
  package subscript(clause: Int) -> Relation.Modality {
    clause < values.count ? values[clause] : .asserted
  }

  private mutating func add(_ clause: Clause) {
    switch clause.construction {
    case .nominal:
      let value = event(clause.head)
      inherited.append(value)
      values.append(value)
    case .adjective:
      let above = clause.governor.map { self[$0] } ?? .asserted
      inherited.append(above)
      values.append(clause.isNegated ? .negated : above)
    case .verb, .copula, .apposition:
      var above = context(of: clause)
      if above == .asserted || above == .planned, isOpen(clause) { above = .possible }
      inherited.append(above)
      values.append(value(of: clause, below: above))
    }
  }

  /// A clause's own negation, modals and adverbs, below what it has from above.
  private func value(of clause: Clause, below above: Relation.Modality) -> Relation.Modality {
    if isDenied(clause) { return above == .negated ? .possible : .negated }
    // "Have yet to begin": so is what the verb states with its subject.
    if isUnfulfilled(clause), syntax.child(of: clause.head, .xcomp) != nil { return .negated }
    guard above != .negated, !isApproximate(clause) else { return .negated }
    guard let own = modal(of: clause) else {
      return above == .asserted && isUncertain(clause) ? .possible : above
    }
    return above == .possible ? .possible : own
  }

  private func modal(of clause: Clause) -> Relation.Modality? {
    for modal in clause.modals {
      if syntax.lexicon.has(modal, .futureModal) || isBackshifted(modal, in: clause) {
        return .planned
      }
      if syntax.lexicon.has(modal, .possibilityModal) { return .possible }
      if syntax.lexicon.has(modal, .obligationModal) { return .asked }
    }
    return nil
  }

  /// What a word says of a complement of that construction.
  ///
  /// A verb with a particle, adverb or noun ("go on", "stop short", "take place") comes before the verb alone.
  func signature(of token: Int, _ complement: Signatures.Complement) -> Signature? {
    let lemma = syntax.tokens[token].lemma.lowercased()
    if signatures.hasPhrases(with: lemma), syntax.tokens[token].isVerbal {
      for child in syntax.children(of: token)
      where [.prt, .advmod, .dobj].contains(syntax.dependencies[child]) {
        let phrase = lemma + "_" + syntax.tokens[child].lemma.lowercased()
        if let found = signatures[phrase, complement] { return found }
      }
    }
    if let found = signatures[lemma, complement] { return found }
    // The lemmatizer cuts "hopes" to "hop".
    return signatures.contain(lemma) ? nil : signatures[lemma + "e", complement]
  }

  /// Whether a clause is an infinitive.
  func isInfinitive(_ clause: Clause) -> Bool {
    clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
  }

  /// Whether a clause has a tense.
  func isFinite(_ clause: Clause) -> Bool {
    !isInfinitive(clause)
      && (syntax.tokens[clause.head].wordForm != .presentParticiple
        || clause.words.contains {
          [.thirdPersonPresent, .presentTense, .pastTense].contains(syntax.tokens[$0].wordForm)
        })
  }

  /// The construction of a clause as a complement.
  func complement(_ clause: Clause) -> Signatures.Complement {
    if isFinite(clause) { return .finite }
    return isInfinitive(clause) || syntax.tokens[clause.head].wordForm != .presentParticiple
      ? .infinitive : .gerund
  }
}
