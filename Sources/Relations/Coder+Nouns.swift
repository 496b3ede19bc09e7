internal import Grammar
internal import Model
internal import Parses

/// Nouns and adjectives: what they state of their owner, their bearer and what stands behind them.
extension Coder {
  /// Codes what a noun states, if the codebook knows it.
  mutating func codeNoun(_ index: Int) {
    let clause = clauses.all[index]
    let word = syntax.tokens[clause.head]
    guard !idiomNouns.contains(clause.head) else { return }
    if let entries = book.nouns[word.lemma.lowercased()] {
      apply(entries, to: index)
    } else if let content = clause.modifiers.last, genericNouns.contains(word.lemma),
      let entries = book.nouns[syntax.tokens[content].lemma.lowercased()]
    {
      // "a mediation effort"
      apply(entries, to: index)
    }
  }

  /// Codes what an adjective states, if the codebook knows it.
  mutating func codeAdjective(_ index: Int) {
    let lemma = syntax.tokens[clauses.all[index].head].lemma.lowercased()
    guard let entries = book.adjectives[lemma] else { return }
    apply(entries, to: index)
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
  private func trigger(ofNoun clause: Clause) -> [Int] {
    guard syntax.dependencies[clause.head] == .attr, let copula = syntax.head(of: clause.head),
      let above = clauses.clause(of: copula), above.construction == .copula
    else { return [clause.head] }
    return above.words + [clause.head]
  }

  private mutating func apply(_ entries: [Codebook.Entry], to index: Int) {
    // What is said with an adjective ("strained relations") comes before the noun alone.
    let adjectives = adjectives(of: clauses.all[index])
    var isEventTold = false
    var isTieTold = false
    for asksForAdjective in [true, false] {
      for entry in entries where entry.objects.isEmpty != asksForAdjective {
        if entry.kind.isEvent ? isEventTold : isTieTold && !entry.kind.isStanding { continue }
        guard entry.objects.isEmpty || !entry.objects.isDisjoint(with: adjectives) else { continue }
        guard apply(entry, to: index, trigger: trigger(ofNoun: clauses.all[index])) else {
          continue
        }
        if entry.kind.isEvent { isEventTold = true } else { isTieTold = true }
      }
    }
  }
}

/// Nouns that leave their sense to the noun before them.
private let genericNouns: Set<String> = [
  "effort", "process", "attempt", "mission", "move", "bid", "package", "drive", "campaign",
  "measure", "operation", "program", "programme", "plan", "action", "activity", "initiative",
]
