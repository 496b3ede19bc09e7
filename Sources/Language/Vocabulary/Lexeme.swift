/// A word form and what is known of it without its context.
///
/// The hashes are spaCy's string keys: ``StringHash`` of the UTF-8 bytes, or the number of a fixed symbol.
package struct Lexeme: Hashable, Sendable {
  /// What it reads; never empty.
  package var form: String
  /// The key of ``form``.
  package var orth: UInt64
  /// The key of ``form`` in lower case.
  package var lower: UInt64
  /// The key of its normal form, such as "$" for "€"; a token may override it (``TokenizedText/Piece/norm``).
  package var norm: UInt64
  /// The key of its first character.
  package var prefix: UInt64
  /// The key of its last three characters.
  package var suffix: UInt64
  /// The key of its shape, such as "Xxxxx" or "dd.d".
  package var shape: UInt64
  /// Its row in the table of static vectors; -1 when it has none, which reads as zeros.
  package var vectorRow: Int32
  /// Whether it is white space alone.
  package var isSpace: Bool
}
