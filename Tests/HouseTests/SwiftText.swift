/// A Swift source text, parted into its code and its literals; comments are left out.
struct SwiftText {
  /// A string or regular expression between its quotation marks.
  struct Literal: Equatable {
    /// What is written in it, with a blank for each escape and each interpolation.
    let text: String
    /// The line that it begins in, from 1.
    let line: Int
  }

  /// The code, interpolations included, with a blank for each literal.
  var code: String { String(decoding: codeBytes, as: UTF8.self) }
  private(set) var literals: [Literal] = []
  private var codeBytes: [UInt8] = []
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    readCode()
  }

  private static let (quote, hash, backslash) = (
    UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "\\")
  )
  private static let newline = UInt8(ascii: "\n")

  /// Whether these characters come next.
  private func isNext(_ text: String) -> Bool {
    guard position < bytes.count, bytes[position] == text.utf8.first else { return false }
    return bytes[position...].starts(with: text.utf8)
  }

  private mutating func skip(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == Self.newline { line += 1 }
      position += 1
    }
  }

  /// Reads to the end of the text or, of an interpolation, to its closing parenthesis.
  private mutating func readCode(isInterpolation: Bool = false) {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      if isNext("//") {
        while position < bytes.count, bytes[position] != Self.newline { skip() }
      } else if isNext("/*") {
        skipComment()
      } else if let hashes = hashesOfString {
        readString(hashes: hashes)
      } else if isNext("#/") {
        readLiteral(opening: 2, closing: "/#")
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if isInterpolation, depth < 0 { return }
        codeBytes.append(byte)
        skip()
      }
    }
  }

  /// Skips a comment in stars and those in it.
  private mutating func skipComment() {
    var depth = 0
    while position < bytes.count {
      if isNext("/*") { depth += 1 }
      let isEnd = isNext("*/")
      if isEnd { depth -= 1 }
      skip(isEnd || isNext("/*") ? 2 : 1)
      if depth == 0 { return }
    }
  }

  /// How many number signs stand before the quotation mark of the string that begins here.
  private var hashesOfString: Int? {
    let hashes = bytes[position...].prefix { $0 == Self.hash }.count
    let opening = position + hashes
    return opening < bytes.count && bytes[opening] == Self.quote ? hashes : nil
  }

  private mutating func readString(hashes: Int) {
    let signs = String(repeating: "#", count: hashes)
    let marks = isNext(signs + "\"\"\"") ? "\"\"\"" : "\""
    readLiteral(
      opening: hashes + marks.count, closing: marks + signs, escape: "\\" + signs)
  }

  private mutating func readLiteral(opening: Int, closing: String, escape: String? = nil) {
    let start = line
    var content: [UInt8] = []
    skip(opening)
    while position < bytes.count, !isNext(closing) {
      if let escape, isNext(escape) {
        content.append(UInt8(ascii: " "))
        skip(escape.utf8.count)
        if isNext("(") {
          skip()
          readCode(isInterpolation: true)
        } else if isNext("u{") {
          while position < bytes.count, !isNext("}") { skip() }
        }
      } else {
        content.append(bytes[position])
      }
      skip()
    }
    skip(closing.utf8.count)
    codeBytes.append(UInt8(ascii: " "))
    literals.append(Literal(text: String(decoding: content, as: UTF8.self), line: start))
  }
}
