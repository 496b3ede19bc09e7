/// A growing table of the distinct words of a parse, so that what depends on the word alone is worked out once for each.
package struct WordIndex {
  private var indices: [ObjectIdentifier: Int] = [:]
  // The table names words by their address, so they must not go away.
  private var words: [Word] = []

  /// An empty table.
  package init() {}

  /// The number of a token's word, counted from 0 in order of appearance, and whether it is new.
  ///
  /// Tokens of one number have the same form and attributes; tokens of several numbers may have.
  package mutating func number(of token: Token) -> (number: Int, isNew: Bool) {
    let identifier = ObjectIdentifier(token.word)
    if let known = indices[identifier] { return (known, false) }
    indices[identifier] = words.count
    words.append(token.word)
    return (words.count - 1, true)
  }
}
