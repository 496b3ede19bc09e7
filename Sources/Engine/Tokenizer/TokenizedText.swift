/// A tokenized text.
package struct TokenizedText: Sendable {
  /// The text.
  package var text: String
  /// Its tokens, in order and without overlap; only single spaces are between them.
  package var pieces: [Piece]

  /// A text with its tokens.
  package init(text: String, pieces: [Piece] = []) {
    self.text = text
    self.pieces = pieces
  }

  /// A token as the tokenizer produces it.
  package struct Piece: Hashable, Sendable {
    /// Its start as a UTF-8 offset of the text.
    package var start: Int32
    /// Its end as a UTF-8 offset of the text.
    package var end: Int32
    /// The index of its form in the ``Lexicon`` of the reader.
    package var lexeme: Int32
    /// Whether a single space follows it.
    package var isFollowedBySpace: Bool
    /// The key of its normal form: that of a tokenizer exception, or that of its lexeme.
    package var norm: UInt64

    /// Its range in UTF-8 offsets of the text.
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
