/// A word form and its context-free attributes.
///
/// Its numbers are ``StringKey`` keys.
package struct Lexeme: Hashable, Sendable {
  /// The form itself, never empty.
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
  /// Its row in the table of static vectors; -1 if it has none, which stands for zeros.
  package var vectorRow: Int32
  /// Whether it consists of white space.
  package var isSpace: Bool

  /// Computes the attributes of a form.
  ///
  /// - Parameters:
  ///   - bytes: the form, not empty.
  ///   - hash: its hash.
  ///   - vocabulary: what gives it a normal form and a vector.
  init(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, vocabulary: borrowing Vocabulary) {
    form = String(decoding: bytes, as: UTF8.self)
    orth = StringKey.key(hash: hash)
    lower = StringKey.key(lowerCase(form))
    norm = vocabulary.norm(of: orth) ?? lower
    prefix = StringKey.key(bytes.part(0..<bytes.scalar(at: 0).length))
    var start = bytes.count
    for _ in 0..<3 where start > 0 { start = bytes.start(before: start) }
    suffix = StringKey.key(bytes.part(start..<bytes.count))
    shape = StringKey.key(wordShape(form))
    vectorRow = vocabulary.vectorRow(of: orth)
    isSpace = form.unicodeScalars.allSatisfy(\.isWhiteSpace)
  }
}

/// The shape of a word: X, x and d for letters and digits, other characters unchanged, runs cut to four.
package func wordShape(_ form: String) -> String {
  let longest = 100
  let scalars = form.unicodeScalars
  guard scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex) == nil
  else { return "LONG" }
  var shape = String.UnicodeScalarView()
  var last: Unicode.Scalar?
  var run = 0
  for scalar in scalars {
    let mark: Unicode.Scalar =
      scalar.isLetter ? scalar.isUpperCase ? "X" : "x" : scalar.isDigit ? "d" : scalar
    run = mark == last ? run + 1 : 0
    last = mark
    if run < 4 { shape.append(mark) }
  }
  return String(shape)
}
