/// A scanner of TOML.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  /// The number of the current line, from 1.
  private(set) var line = 1

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { place = 1 }
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func advance() {
    if next == "\n" { line += 1 }
    place += 1
  }

  private mutating func skipBlanks() {
    while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\r" { advance() }
  }

  /// Skips the rest of the line with its end.
  mutating func skipLine() {
    while let scalar = next, scalar != "\n" { advance() }
    advance()
  }

  /// Skips to the next line that is neither blank nor a comment.
  ///
  /// - Returns: false at the end of the text.
  mutating func skipBlankLines() -> Bool {
    while true {
      skipBlanks()
      guard let scalar = next else { return false }
      guard scalar == "\n" || scalar == "#" else { return true }
      skipLine()
    }
  }

  /// Skips a character with the blanks around it.
  ///
  /// - Returns: false if the next character is another.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == mark else { return false }
    advance()
    skipBlanks()
    return true
  }

  /// Requires that only a comment follows on the line.
  mutating func endLine() throws(Fault.Problem) {
    skipBlanks()
    guard let scalar = next, scalar != "#", scalar != "\n" else { return }
    throw .unexpected(word)
  }

  /// The text up to the next blank, for a message.
  private var word: String {
    var text = ""
    for scalar in scalars[place...].prefix(40) {
      guard !scalar.properties.isWhitespace else { break }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// Scans a key, or several separated by full stops.
  mutating func path() throws(Fault.Problem) -> String {
    var path = try name()
    while skip(".") { path += "." + (try name()) }
    return path
  }

  private mutating func name() throws(Fault.Problem) -> String {
    skipBlanks()
    if next == "\"" || next == "'" { return try string() }
    var text = ""
    while let scalar = next, scalar.isBare {
      text.unicodeScalars.append(scalar)
      advance()
    }
    guard !text.isEmpty else { throw .unexpected(word) }
    return text
  }

  /// Scans a value, and returns it with its range.
  mutating func valueAndPlace() throws(Fault.Problem) -> (TOML.Value, Range<Int>) {
    skipBlanks()
    let start = place
    return (try value(), start..<place)
  }

  /// Scans a value.
  mutating func value() throws(Fault.Problem) -> TOML.Value {
    skipBlanks()
    switch next {
    case "\"", "'": return .text(try string())
    case "[": return .list(try list())
    default:
      let start = place
      while let scalar = next, scalar.isBare || scalar == "+" { advance() }
      var word = ""
      word.unicodeScalars.append(contentsOf: scalars[start..<place])
      if let flag = Bool(word) { return .flag(flag) }
      if let number = Int(word.filter { $0 != "_" }) { return .number(number) }
      place = start
      throw .noValue(self.word)
    }
  }

  /// Scans an array, which may extend over several lines.
  private mutating func list() throws(Fault.Problem) -> [TOML.Value] {
    let start = (place, line)
    do throws(Fault.Problem) {
      return try values()
    } catch {
      guard line > start.1 else { throw error }
      // An array that is not closed would swallow the valid lines after it.
      (place, line) = start
      throw .unclosed("[")
    }
  }

  private mutating func values() throws(Fault.Problem) -> [TOML.Value] {
    var values: [TOML.Value] = []
    advance()
    while skipBlankLines() {
      if skip("]") { return values }
      // Nested arrays are not used, and their depth would be unbounded.
      guard next != "[" else { throw .unexpected("[") }
      values.append(try value())
      guard skipBlankLines() else { break }
      if !skip(","), next != "]" { throw .unexpected(word) }
    }
    throw .unclosed("[")
  }

  private mutating func string() throws(Fault.Problem) -> String {
    let quote: Unicode.Scalar = next ?? "\""
    var text = ""
    advance()
    while let scalar = next, scalar != "\n" {
      advance()
      if scalar == quote { return text }
      if scalar == "\\", quote == "\"" {
        text.unicodeScalars.append(try escaped())
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    throw .unclosed(String(quote))
  }

  /// Scans the rest of an escape sequence after its backslash.
  private mutating func escaped() throws(Fault.Problem) -> Unicode.Scalar {
    guard let letter = next, letter != "\n" else { throw .unclosed("\"") }
    let plain: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}",
    ]
    if let scalar = plain[letter] {
      advance()
      return scalar
    }
    let count = letter == "u" ? 4 : letter == "U" ? 8 : 0
    let digits = scalars[place...].dropFirst().prefix(count)
    let value = digits.reduce(Optional(UInt32(0))) { value, digit in
      value.flatMap { value in
        Character(digit).hexDigitValue.map { value &* 16 &+ UInt32($0) }
      }
    }
    guard count > 0, digits.count == count, let value, let scalar = Unicode.Scalar(value) else {
      throw .unexpected("\\\(letter)")
    }
    place += 1 + count
    return scalar
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may be part of a bare key.
  fileprivate var isBare: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
