/// A text cut into tokens.
package struct TokenizedText: Sendable {
  /// The text.
  package var text: String
  /// Its tokens, in order, without overlap; only single spaces stand between them.
  package var pieces: [Piece]

  /// A text with its tokens.
  package init(text: String, pieces: [Piece] = []) {
    self.text = text
    self.pieces = pieces
  }

  /// A token as the tokenizer leaves it.
  package struct Piece: Hashable, Sendable {
    /// Where it starts: a UTF-8 offset of the text.
    package var start: Int32
    /// Where it ends: a UTF-8 offset of the text.
    package var end: Int32
    /// The index of its form in the reader's ``Lexicon``.
    package var lexeme: Int32
    /// Whether a single space follows it.
    package var isFollowedBySpace: Bool
    /// The key of its normal form: that of an exception of the tokenizer, or its lexeme's.
    package var norm: UInt64

    /// Where it stands: UTF-8 offsets of the text.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// A token.
    package init(start: Int32, end: Int32, lexeme: Int32, isFollowedBySpace: Bool, norm: UInt64) {
      self.start = start
      self.end = end
      self.lexeme = lexeme
      self.isFollowedBySpace = isFollowedBySpace
      self.norm = norm
    }
  }
}
