/// A translation of patterns from Python's `re` to PCRE2.
///
/// The two differ in: `\uXXXX` and `\UXXXXXXXX`; `\Z`, the very end of the text; `\v`, a single
/// character; `{,n}`; the flag `(?u)`, which is always on; and the meaning of `\d`, `\s` and `\w`,
/// which is written out by Unicode categories, independently of the version of PCRE2.
struct PythonPattern {
  private let pattern: String
  // The patterns of a tokenizer have thousands of escapes, and are translated whenever the program starts: hence bytes.
  private let bytes: [UInt8]
  private var place = 0
  private var output: [UInt8] = []

  private static let digits = #"\p{Nd}"#
  private static let words = #"\p{L}\p{N}_"#
  private static let spaces = #"\x{09}-\x{0D}\x{1C}-\x{1F}\x{85}\p{Z}"#

  init(_ pattern: String) {
    self.pattern = pattern
    bytes = Array(pattern.utf8)
    output.reserveCapacity(2 * bytes.count)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  consuming func translated() throws(ExpressionError) -> String {
    var work = self
    var isInClass = false
    while let next = work.next {
      work.place += 1
      switch next {
      case UInt8(ascii: "\\"): try work.translateEscape(isInClass: isInClass)
      case UInt8(ascii: "[") where isInClass: work.write("\\[")
      case UInt8(ascii: "["):
        isInClass = true
        work.output.append(next)
        work.takeClassOpening()
      case UInt8(ascii: "]") where isInClass:
        isInClass = false
        work.output.append(next)
      case UInt8(ascii: "{") where !isInClass && work.next == UInt8(ascii: ","): work.write("{0")
      case UInt8(ascii: "(") where !isInClass && work.next == UInt8(ascii: "?"):
        try work.translateGroup()
      default: work.output.append(next)
      }
    }
    return String(decoding: work.output, as: UTF8.self)
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Translates the opening of a class: a leading `^`, and a `]` that is literal because it comes
  /// first.
  private mutating func takeClassOpening() {
    for (mark, text) in [(UInt8(ascii: "^"), "^"), (UInt8(ascii: "]"), "\\]")] where next == mark {
      place += 1
      write(text)
    }
  }

  /// Translates the flags of a group: drops `u`, and rejects `a` and `L`, which change classes.
  private mutating func translateGroup() throws(ExpressionError) {
    let flags = bytes[(place + 1)...].prefix { "aiLmsux".utf8.contains($0) }
    guard !flags.contains(UInt8(ascii: "a")), !flags.contains(UInt8(ascii: "L")) else {
      throw .untranslatable(pattern)
    }
    write("(?")
    place = flags.endIndex
    output.append(contentsOf: flags.filter { $0 != UInt8(ascii: "u") })
  }

  private mutating func translateEscape(isInClass: Bool) throws(ExpressionError) {
    guard let letter = next else { throw .untranslatable(pattern) }
    place += 1
    switch letter {
    case UInt8(ascii: "u"): try translateCodePoint(digits: 4)
    case UInt8(ascii: "U"): try translateCodePoint(digits: 8)
    case UInt8(ascii: "Z"): write("\\z")
    case UInt8(ascii: "v"): write("\\x{0B}")
    case UInt8(ascii: "d"): write(Self.digits)
    case UInt8(ascii: "D"): write(#"\P{Nd}"#)
    case UInt8(ascii: "w"): write(isInClass ? Self.words : "[\(Self.words)]")
    case UInt8(ascii: "s"): write(isInClass ? Self.spaces : "[\(Self.spaces)]")
    case UInt8(ascii: "W") where !isInClass: write("[^\(Self.words)]")
    case UInt8(ascii: "S") where !isInClass: write("[^\(Self.spaces)]")
    case UInt8(ascii: "N"): throw .untranslatable(pattern)
    default:
      output.append(UInt8(ascii: "\\"))
      output.append(letter)
    }
  }

  private mutating func translateCodePoint(digits count: Int) throws(ExpressionError) {
    let digits = bytes[place...].prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isHexadecimalDigit) else {
      throw .untranslatable(pattern)
    }
    place = digits.endIndex
    write("\\x{")
    output.append(contentsOf: digits)
    output.append(UInt8(ascii: "}"))
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
