/// A translation of patterns from Python's `re` to PCRE2.
///
/// The two differ in: `\uXXXX` and `\UXXXXXXXX`; `\Z`, the very end of the text; `\v`, a single
/// character; `{,n}`; the flag `(?u)`, which is always on; and the meaning of `\d`, `\s` and `\w`,
/// which is written out by Unicode categories, independently of the version of PCRE2.
struct PythonPattern {
  private let pattern: String
  private var rest: Substring
  private var output = ""

  private static let digits = #"\p{Nd}"#
  private static let words = #"\p{L}\p{N}_"#
  private static let spaces = #"\x{09}-\x{0D}\x{1C}-\x{1F}\x{85}\p{Z}"#

  init(_ pattern: String) {
    self.pattern = pattern
    rest = pattern[...]
  }

  consuming func translated() throws(ExpressionError) -> String {
    var work = self
    var isInClass = false
    while let next = work.rest.unicodeScalars.first {
      work.rest.unicodeScalars.removeFirst()
      switch next {
      case "\\": try work.translateEscape(isInClass: isInClass)
      case "[" where isInClass: work.output += "\\["
      case "[":
        isInClass = true
        work.output += "["
        work.takeClassOpening()
      case "]" where isInClass:
        isInClass = false
        work.output += "]"
      case "{" where !isInClass && work.rest.hasPrefix(","): work.output += "{0"
      case "(" where !isInClass && work.rest.hasPrefix("?"): try work.translateGroup()
      default: work.output.unicodeScalars.append(next)
      }
    }
    return work.output
  }

  /// Translates the opening of a class: a leading `^`, and a `]` that is literal because it comes
  /// first.
  private mutating func takeClassOpening() {
    for mark in ["^", "]"] where rest.hasPrefix(mark) {
      rest.unicodeScalars.removeFirst()
      output += mark == "]" ? "\\]" : mark
    }
  }

  /// Translates the flags of a group: drops `u`, and rejects `a` and `L`, which change classes.
  private mutating func translateGroup() throws(ExpressionError) {
    let flags = rest.dropFirst().prefix { "aiLmsux".contains($0) }
    guard !flags.contains("a"), !flags.contains("L") else { throw .untranslatable(pattern) }
    output += "(?"
    rest = rest[flags.endIndex...]
    output += flags.filter { $0 != "u" }
  }

  private mutating func translateEscape(isInClass: Bool) throws(ExpressionError) {
    guard let letter = rest.unicodeScalars.popFirst() else { throw .untranslatable(pattern) }
    func asClass(_ members: String, negated: Bool = false) -> String {
      isInClass ? members : "[\(negated ? "^" : "")\(members)]"
    }
    switch letter {
    case "u": try translateCodePoint(digits: 4)
    case "U": try translateCodePoint(digits: 8)
    case "Z": output += "\\z"
    case "v": output += "\\x{0B}"
    case "d": output += Self.digits
    case "D": output += #"\P{Nd}"#
    case "w": output += asClass(Self.words)
    case "s": output += asClass(Self.spaces)
    case "W" where !isInClass: output += asClass(Self.words, negated: true)
    case "S" where !isInClass: output += asClass(Self.spaces, negated: true)
    case "N": throw .untranslatable(pattern)
    default:
      output += "\\"
      output.unicodeScalars.append(letter)
    }
  }

  private mutating func translateCodePoint(digits count: Int) throws(ExpressionError) {
    let digits = rest.prefix(count)
    guard digits.count == count, let value = UInt32(digits, radix: 16) else {
      throw .untranslatable(pattern)
    }
    rest = rest[digits.endIndex...]
    output += "\\x{" + String(value, radix: 16) + "}"
  }
}
