internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// The senses of nouns and adjectives.
extension Senses {
  /// The senses of a noun or adjective; those that ask for an adjective ("strained relations") come first.
  func nominals(of index: Int) -> [Sense] {
    let clause = clauses.all[index]
    let (entries, keyword) = entries(ofNominal: clause)
    guard !entries.isEmpty else { return [] }
    let adjectives = adjectives(of: clause)
    let trigger = trigger(ofNominal: clause)
    let rule: Relation.Origin.Rule =
      clause.construction == .adjective
      ? .adjective : syntax.dependencies[clause.head] == .appos ? .apposition : .nominalisation
    return [true, false].flatMap { asksForAdjective in
      entries.enumerated().compactMap { rank, entry in
        guard entry.objects.isEmpty != asksForAdjective,
          entry.objects.isEmpty || !entry.objects.isDisjoint(with: adjectives)
        else { return nil }
        return Sense(
          entry: entry, clause: index, rank: asksForAdjective ? rank : entries.count + rank,
          rule: rule, trigger: trigger, keywords: [keyword])
      }
    }
  }

  /// The rows that list a noun or adjective, and the token they list.
  private func entries(ofNominal clause: Clause) -> ([Codebook.Entry], keyword: Int) {
    let lemma = syntax.tokens[clause.head].lemma.lowercased()
    if clause.construction == .adjective { return (book.adjectives[lemma] ?? [], clause.head) }
    if let entries = book.nouns[lemma] { return (entries, clause.head) }
    // "a mediation effort"
    guard let content = clause.modifiers.last, syntax.lemma(of: clause.head, is: .genericNoun)
    else { return ([], clause.head) }
    return (book.nouns[syntax.tokens[content].lemma.lowercased()] ?? [], content)
  }

  /// The adjectives before a noun or said of it, and what it is marked by, as lemmas and as written.
  private func adjectives(of clause: Clause) -> Set<String> {
    var tokens = clause.modifiers
    if syntax.dependencies[clause.head] == .nsubj || syntax.dependencies[clause.head] == .nsubjpass,
      let verb = syntax.head(of: clause.head)
    {
      tokens += syntax.children(of: verb).filter { syntax.dependencies[$0] == .acomp }
      tokens.append(verb)
      // "relations marked by friction"
      if let said = clauses.clause(of: verb), said.isPassive { tokens += said.subjects }
    }
    var words: Set<String> = []
    for token in tokens {
      words.insert(syntax.tokens[token].lemma.lowercased())
      words.insert(syntax.tokens[token].form.lowercased())
    }
    return words
  }

  /// A noun, with the words of the copula that says it of somebody: "was a member".
  private func trigger(ofNominal clause: Clause) -> [Int] {
    guard syntax.dependencies[clause.head] == .attr, let copula = syntax.head(of: clause.head),
      let above = clauses.clause(of: copula), above.construction == .copula
    else { return [clause.head] }
    return above.words + [clause.head]
  }
}
