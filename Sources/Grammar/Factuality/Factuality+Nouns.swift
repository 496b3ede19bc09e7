internal import Lexicon
internal import Model
internal import Parses

/// Event nouns, which are as sure as the word that governs them: "the risk of an attack", "cancelled the talks".
extension Factuality {
  /// What a noun names, by its determiner, its adjectives and its place.
  func event(_ noun: Int, depth: Int = 0) -> Relation.Modality {
    if isNobody(noun) { return .negated }
    var value = depth < 6 ? place(of: noun, depth: depth + 1) : .asserted
    for child in syntax.children(of: noun)
    where syntax.dependencies[child] == .amod || syntax.dependencies[child] == .nmod {
      if let signature = signature(of: child, .modified) { value = signature.applied(to: value) }
    }
    return value
  }

  private func place(of noun: Int, depth: Int) -> Relation.Modality {
    guard let head = syntax.head(of: noun) else { return .asserted }
    switch syntax.dependencies[noun] {
    case .conj: return depth < 6 ? place(of: head, depth: depth + 1) : .asserted
    case .dobj, .nsubjpass, .attr: return object(noun, of: head)
    case .nsubj: return subject(noun, of: head)
    case .compound, .nmod:
      // "an invasion plan"
      return signature(of: head, .noun)?.applied(to: event(head, depth: depth)) ?? .asserted
    case .pobj: return behind(head, noun: noun, depth: depth)
    default: return .asserted
    }
  }

  /// "Plans an attack", "held talks"; what is done to an event elsewhere takes it for granted.
  private func object(_ noun: Int, of verb: Int) -> Relation.Modality {
    guard let index = clauses.clauseOfToken[verb] else { return .asserted }
    if clauses.all[index].construction == .copula { return self[index] }
    guard clauses.all[index].construction == .verb else { return .asserted }
    if let signature = signature(of: verb, .noun) { return signature.applied(to: self[index]) }
    if syntax.lemma(of: verb, is: .lightVerb) { return self[index] }
    // "May repel an attack": one that is not known is no surer than the verb.
    return self[index] != .negated && isIndefinite(noun) ? self[index] : .asserted
  }

  private func isIndefinite(_ noun: Int) -> Bool {
    syntax.child(of: noun, .det).map { syntax.lemma(of: $0, is: .indefiniteArticle) } ?? false
  }

  /// "Hostilities broke out", "an attack is possible", "relations are not good".
  private func subject(_ noun: Int, of verb: Int) -> Relation.Modality {
    guard let index = clauses.clauseOfToken[verb] else { return .asserted }
    let clause = clauses.all[index]
    if clause.construction == .copula, let attribute = clause.attributes.first {
      if let signature = signature(of: attribute, .noun) {
        return signature.applied(to: self[index])
      }
      // "Reports that they met are false"
      if let signature = signature(of: attribute, .finite), self.signature(of: noun, .finite) != nil
      {
        return signature.applied(toFiniteBelow: self[index])
      }
      if syntax.lemma(of: noun, is: .tieNoun) { return self[index] }
    }
    if let signature = signature(of: verb, .subject), !hasComplement(verb) {
      return signature.applied(to: self[index])
    }
    if let infinitive = syntax.child(of: verb, .xcomp),
      let signature = signature(of: infinitive, .subject)
    {
      // "Talks have yet to begin", "are expected to begin"
      if isUnfulfilled(clause) { return signature.denied }
      return (self.signature(of: verb, .infinitive) ?? .implicative).applied(to: self[index])
    }
    return isSupposed(noun, in: clause) ? .possible : .asserted
  }

  private func hasComplement(_ verb: Int) -> Bool {
    syntax.children(of: verb).contains {
      syntax.dependencies[$0] == .xcomp || syntax.dependencies[$0] == .ccomp
    }
  }

  /// "An attack would be a mistake": what is not known yet, and would have consequences.
  private func isSupposed(_ noun: Int, in clause: Clause) -> Bool {
    clause.modals.contains { syntax.lexicon.has($0, .conditionalModal) }
      && !syntax.children(of: noun).contains {
        syntax.dependencies[$0] == .det && syntax.lemma(of: $0, is: .definiteArticle)
      }
  }

  private func behind(_ preposition: Int, noun: Int, depth: Int) -> Relation.Modality {
    if isPrivative(preposition) { return .negated }
    guard let head = syntax.head(of: preposition) else { return .asserted }
    if syntax.tokens[head].isNominal, syntax.lemma(of: preposition, is: .genitivePreposition),
      syntax.lemma(of: head, is: .containerNoun)
    {
      return depth < 6 ? place(of: head, depth: depth + 1) : .asserted
    }
    if syntax.tokens[head].isVerbal, syntax.lemma(of: head, is: .prepositionalLightVerb),
      syntax.lemma(of: preposition, is: .lightVerbPreposition),
      let index = clauses.clauseOfToken[head]
    {
      return (signature(of: head, .noun) ?? .implicative).applied(to: self[index])
    }
    guard let above = complementHead(of: preposition, .eventComplementPreposition) else {
      return .asserted
    }
    // "Threatened Iran for its attack": a reason.
    if syntax.tokens[above].isVerbal, syntax.lemma(of: preposition, is: .benefactivePreposition),
      syntax.child(of: above, .dobj) != nil, syntax.child(of: noun, .poss) != nil
    {
      return .asserted
    }
    let outer = syntax.tokens[above].isNominal ? event(above, depth: depth) : state(of: above)
    let origin =
      syntax.lemma(of: preposition, is: .ablativePreposition)
      ? signature(of: above, .ablative) : nil
    return (origin ?? signature(of: above, .noun))?.applied(to: outer) ?? .asserted
  }

  /// The word of which a preposition opens the complement; an adverb's is the verb's: "stopped short of".
  func complementHead(of preposition: Int, _ prepositions: WordClass) -> Int? {
    guard syntax.lemma(of: preposition, is: prepositions), let head = syntax.head(of: preposition)
    else { return nil }
    guard syntax.tokens[head].pos == .adverb, signature(of: head, .gerund) == nil else {
      return head
    }
    return syntax.head(of: head) ?? head
  }

  /// What the clause of a word is, or the nearest above it.
  func state(of token: Int) -> Relation.Modality {
    if syntax.tokens[token].isNominal { return event(token) }
    var current = token
    for _ in 0..<6 {
      if let index = clauses.clauseOfToken[current] { return self[index] }
      guard let head = syntax.head(of: current) else { return .asserted }
      current = head
    }
    return .asserted
  }
}
