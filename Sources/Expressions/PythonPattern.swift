/// A pattern of Python's `re`, to be written as PCRE2 reads it.
///
/// The two agree but for: `\uXXXX` and `\UXXXXXXXX`; `\Z`, which is the very end; `\v`, one character; `{,n}`; the flag
/// `(?u)`, always on; and what `\d`, `\s` and `\w` match, which is spelled out here by Unicode categories, so that it
/// depends on no version of PCRE2.
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

  /// A class may open with `^`, and a `]` that comes first is itself.
  private mutating func takeClassOpening() {
    for mark in ["^", "]"] where rest.hasPrefix(mark) {
      rest.unicodeScalars.removeFirst()
      output += mark == "]" ? "\\]" : mark
    }
  }

  /// The flag `u` goes; `a` and `L` would change what classes match.
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
