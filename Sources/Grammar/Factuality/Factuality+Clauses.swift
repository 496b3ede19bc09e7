internal import Lexicon
internal import Model
internal import Parses

/// What a clause has from the one that it hangs on.
extension Factuality {
  func context(of clause: Clause) -> Relation.Modality {
    guard clause.construction != .apposition else { return .asserted }
    guard let governor = clause.governor else {
      // A headline: "Ministers to meet in Geneva".
      return isInfinitive(clause) ? .planned : .asserted
    }
    switch clause.link {
    case .complement: return complement(clause, of: governor)
    case .conjunct: return conjunct(clause, of: governor)
    case .modifier: return modifier(clause)
    case .circumstance: return circumstance(clause, of: governor)
    case .relative:
      // A headline: "Ministers to meet in Geneva".
      let isHeadline = syntax.head(of: clause.head).map { syntax.head(of: $0) == nil } ?? false
      return isHeadline && isInfinitive(clause) ? .planned : .asserted
    case .argument:
      // "Is opposed to": the clause has the copula's negation and modals itself.
      return syntax.dependencies[clause.head] == .acomp ? inherited[governor] : .asserted
    case .none: return isInfinitive(clause) ? .planned : .asserted
    }
  }

  /// A further item of a list shares what the first has from above, not its negation, unless "or" joins them.
  private func conjunct(_ clause: Clause, of governor: Int) -> Relation.Modality {
    var index = governor
    let isFinitePast = syntax.tokens[clause.head].wordForm == .pastTense
    // "Threatened to leave and closed the border": the parser hangs what happened on the infinitive.
    while isFinitePast, isInfinitive(clauses.all[index]), let above = clauses.all[index].governor {
      index = above
    }
    let first = clauses.all[index]
    guard first.construction == .verb || first.construction == .copula else { return .asserted }
    let coordinator = syntax.children(of: first.head).last {
      syntax.dependencies[$0] == .cc && $0 > first.head && $0 < clause.head
    }
    if let coordinator {
      if syntax.lemma(of: coordinator, is: .negativeCoordinator) { return .negated }
      if self[index] == .negated, syntax.child(of: clause.head, .nsubj) == nil,
        syntax.lemma(of: coordinator, is: .disjunctiveCoordinator)
      {
        return .negated
      }
    }
    return inherited[index]
  }

  /// A participle or infinitive that belongs to a noun: "a plan to leave".
  private func modifier(_ clause: Clause) -> Relation.Modality {
    guard let noun = syntax.head(of: clause.head) else { return .asserted }
    if isInfinitive(clause) {
      let signature = signature(of: noun, .infinitive) ?? .prospective
      return signature.applied(to: event(noun))
    }
    // "Denies attacking", read as a noun: no other noun has a bare gerund.
    if complement(clause) == .gerund, let signature = signature(of: noun, .gerund),
      signature.affirmed == .negated
    {
      return signature.applied(to: event(noun))
    }
    // "Possible talks hosted by Oman" are possibly hosted.
    return clause.isPassive && syntax.tokens[noun].pos == .noun ? event(noun) : .asserted
  }

  private func complement(_ clause: Clause, of governor: Int) -> Relation.Modality {
    let construction = complement(clause)
    if let noun = syntax.head(of: clause.head), syntax.dependencies[clause.head] == .acl {
      let signature =
        signature(of: noun, construction) ?? (construction == .finite ? .reportive : .prospective)
      let outer = isWeak(noun) ? .negated : event(noun)
      return construction == .finite
        ? signature.applied(toFiniteBelow: outer) : signature.applied(to: outer)
    }
    // "Reject proposed changes": the parser takes a participle for a complement.
    if construction == .finite, syntax.dependencies[clause.head] == .xcomp { return .asserted }
    let above = clauses.all[governor]
    let outer = self[governor]
    switch above.construction {
    case .adjective: return quality(above.head, construction, below: outer)
    case .copula:
      guard let attribute = above.attributes.first else {
        return construction == .finite
          ? Signature.reportive.applied(toFiniteBelow: outer)
          : isUnfulfilled(above) ? .negated : Signature.prospective.applied(to: outer)
      }
      return quality(attribute, construction, below: outer)
    case .verb, .nominal, .apposition: break
    }
    // "Asked why they attacked", "knows how to attack"
    if isInterrogative(clause) { return construction == .finite ? .asserted : .planned }
    guard construction == .finite else {
      if isUnfulfilled(above) { return .negated }
      return (signature(of: above.head, construction) ?? .implicative).applied(to: outer)
    }
    if let attribute = above.attributes.first,
      [.acomp, .oprd].contains(syntax.dependencies[attribute])
    {
      // "It seems unlikely that"
      return quality(attribute, construction, below: outer)
    }
    if syntax.lemma(of: above.head, is: .askingVerb) && isSubjunctive(clause) { return .asked }
    if isFalse(above) { return .negated }
    let signature = signature(of: above.head, .finite) ?? .reportive
    // "They met, he may say": what stands first is said on its own.
    return isFirst(clause, before: above) && outer != .negated
      ? signature.affirmed : signature.applied(toFiniteBelow: outer)
  }

  /// What an adjective or predicate noun says of its clause: "is likely to", "it is a lie that".
  private func quality(
    _ word: Int, _ construction: Signatures.Complement, below outer: Relation.Modality
  ) -> Relation.Modality {
    if construction != .finite, hasAdverb(word, .excessAdverb) {
      // "Is too weak to attack"
      return outer == .negated ? .possible : .negated
    }
    let own = signature(of: word, construction)
    return construction == .finite
      ? (own ?? .factive).applied(toFiniteBelow: outer) : (own ?? .reportive).applied(to: outer)
  }

  private func circumstance(_ clause: Clause, of governor: Int) -> Relation.Modality {
    guard syntax.dependencies[clause.head] == .pcomp,
      let preposition = syntax.head(of: clause.head)
    else {
      guard isInfinitive(clause) else { return .asserted }
      // "Resisted calls to attack": the parser hangs the infinitive on the verb.
      if let first = clause.words.first, first > 0, syntax.dependencies[first - 1] == .dobj,
        let signature = signature(of: first - 1, .infinitive)
      {
        return signature.applied(to: event(first - 1))
      }
      // "Went on to attack" is no purpose.
      let above = clauses.all[governor]
      let signature = above.words.count > 1 ? signature(of: above.head, .infinitive) : nil
      return syntax.child(of: above.head, .prt) == nil || signature == nil
        ? .planned : signature?.applied(to: self[governor]) ?? .planned
    }
    guard complement(clause) != .finite else { return .asserted }
    if isInterrogative(clause) { return .planned }
    if isPrivative(preposition) || isBehind(.separativeAdverb, preposition) { return .negated }
    // "Will help by sending": as sure as what it is the means of.
    if syntax.lemma(of: preposition, is: .agentivePreposition) { return self[governor] }
    guard let above = complementHead(of: preposition, .gerundComplementPreposition) else {
      return .asserted
    }
    let outer = state(of: above)
    let verb = clauses.clause(of: above)
    if let verb, isFalse(verb) { return .negated }
    // "Decided against attacking"
    if syntax.lemma(of: preposition, is: .adversativePreposition) {
      return outer == .negated ? .possible : .negated
    }
    let origin =
      syntax.lemma(of: preposition, is: .ablativePreposition)
      ? signature(of: above, .ablative) : nil
    return (origin ?? signature(of: above, .gerund))?.applied(to: outer) ?? .asserted
  }

  /// "Demanded that Iran leave", "that talks be held".
  private func isSubjunctive(_ clause: Clause) -> Bool {
    syntax.tokens[clause.head].wordForm == .baseForm
      && !clause.words.contains { syntax.dependencies[$0] == .aux }
      || clause.isPassive && clause.modals.isEmpty
        && clause.words.contains {
          syntax.tokens[$0].wordForm == .baseForm
            && syntax.lexicon.has(syntax.tokens[$0].form.lowercased(), .copula)
        }
  }

  /// "How to attack".
  private func isInterrogative(_ clause: Clause) -> Bool {
    clause.mark.map { syntax.lexicon.has($0, .interrogativeAdverb) } ?? false
  }

  /// Whether a clause of its own stands before the verb that says it.
  private func isFirst(_ clause: Clause, before above: Clause) -> Bool {
    clause.head < above.head && clause.mark == nil
      && syntax.dependencies[clause.head] == .ccomp
  }

  /// "Little evidence that".
  private func isWeak(_ noun: Int) -> Bool {
    syntax.children(of: noun).contains { syntax.lemma(of: $0, is: .weaknessAdjective) }
  }

  /// "Has yet to", "is yet to".
  func isUnfulfilled(_ clause: Clause) -> Bool {
    hasAdverb(clause.head, .unfulfilledAdverb)
  }

  /// "Falsely claimed".
  private func isFalse(_ clause: Clause) -> Bool { hasAdverb(clause.head, .falsityAdverb) }

  func hasAdverb(_ token: Int, _ adverb: WordClass) -> Bool {
    syntax.children(of: token).contains {
      syntax.dependencies[$0] == .advmod && syntax.lemma(of: $0, is: adverb)
    }
  }

  /// Prepositions of what is left out: "without attacking", "instead of helping".
  func isPrivative(_ preposition: Int) -> Bool {
    syntax.lemma(of: preposition, is: .privativePreposition)
      || isBehind(.substitutiveAdverb, preposition)
  }

  /// Whether an adverb makes another sense of the preposition behind it: "far from".
  private func isBehind(_ adverb: WordClass, _ preposition: Int) -> Bool {
    preposition > 0 && syntax.lemma(of: preposition - 1, is: adverb)
      && syntax.lemma(of: preposition, is: .substitutivePreposition)
  }
}
