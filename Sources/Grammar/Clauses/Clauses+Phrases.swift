package import Parses

/// Which clause a phrase stands in.
extension Clauses {
  /// The nearest clause above some tokens that make a phrase, of those whose head a filter lets through; nil for none.
  package func clause(around tokens: Range<Int>, where isCounted: (Token) -> Bool = { _ in true })
    -> Int?
  {
    guard
      var current = tokens.first(where: {
        !tokens.contains(syntax.tokens[$0].head) || syntax.tokens[$0].head == $0
      })
    else { return nil }
    if !tokens.contains(current), let first = tokens.first { current = first }
    while let head = syntax.head(of: current) {
      if let index = clauseOfToken[head], !tokens.contains(head), isCounted(syntax.tokens[head]) {
        return index
      }
      current = head
    }
    return clauseOfToken[current]
  }
}
