internal import Language
internal import Model

/// Nouns and adjectives: what they state of their owner, their bearer and what stands behind them.
extension Coder {
  /// Codes what a noun states, if the codebook knows it.
  mutating func codeNoun(_ index: Int) {
    let clause = clauses.all[index]
    let word = syntax.tokens[clause.head]
    let lemma = word.lemma.lowercased()
    guard let entries = book.nouns[lemma] else { return }
    apply(entries, to: index)
  }

  /// Codes what an adjective states, if the codebook knows it.
  mutating func codeAdjective(_ index: Int) {
    let lemma = syntax.tokens[clauses.all[index].head].lemma.lowercased()
    guard let entries = book.adjectives[lemma] else { return }
    apply(entries, to: index)
  }

  private mutating func apply(_ entries: [Codebook.Entry], to index: Int) {
    var event: RelationKind?
    for entry in entries {
      if entry.kind.isEvent && event != nil { continue }
      if apply(entry, to: index, trigger: [clauses.all[index].head]), entry.kind.isEvent {
        event = entry.kind
      }
    }
  }
}
