/// A recursive-descent parser of JSON.
struct JSONReader {
  private let bytes: [UInt8]
  private let isLenient: Bool
  private var position = 0

  init(_ bytes: [UInt8], grammar: JSONValue.Grammar) {
    self.bytes = bytes
    isLenient = grammar == .lenient
  }

  mutating func document() throws(JSONValue.Fault) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard isLenient || position == bytes.count else { throw .unexpected(at: position) }
    return value
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte,
      byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
        || (isLenient && byte == 0x0c)
    {
      position += 1
    }
  }

  /// Skips a character if it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte, byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(
    as place: JSONStringEnd.Place = .element, depth: Int
  ) throws(JSONValue.Fault) -> JSONValue {
    guard depth < JSONValue.deepest else { throw .tooDeep }
    skipSpace()
    guard let byte else { throw .unexpected(at: position) }
    switch Unicode.Scalar(byte) {
    case "{": return try object(depth)
    case "[": return try array(depth)
    case "\"": return .string(try string(as: place))
    case "-", "0"..."9": return try number()
    default: return try literal()
    }
  }

  private mutating func literal() throws(JSONValue.Fault) -> JSONValue {
    let start = position
    while let byte, Self.isPartOfWord(byte) { position += 1 }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      guard isLenient, position > start else { throw .unexpected(at: start) }
      return .null
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "-", ".": true
    default: false
    }
  }

  private mutating func object(_ depth: Int) throws(JSONValue.Fault) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      if isLenient, take("}") || byte == nil { return .object(members) }
      let name = try string(as: .name)
      skipSpace()
      guard take(":") else { throw .unexpected(at: position) }
      members.append(.init(name: name, value: try value(as: .member, depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") || isLenient && (byte == nil || byte == UInt8(ascii: "\"")) else {
        throw .unexpected(at: position)
      }
    }
  }

  private mutating func array(_ depth: Int) throws(JSONValue.Fault) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      skipSpace()
      if isLenient, take("]") || byte == nil { return .array(elements) }
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") || isLenient && byte == nil else { throw .unexpected(at: position) }
    }
  }

  private mutating func number() throws(JSONValue.Fault) -> JSONValue {
    let start = position
    _ = take("-")
    let isZero = take("0")
    var isSound = isZero || skipDigits()
    var isWhole = true
    if take(".") {
      isWhole = false
      isSound = skipDigits() && isSound
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      isSound = skipDigits() && isSound
    }
    guard let byte, Self.isPartOfWord(byte) || !isSound else {
      return try number(in: start..<position, isSound: isSound, isWhole: isWhole)
    }
    // An unquoted date such as 2020-05-09 starts like a number.
    guard isLenient else { throw .unexpected(at: start) }
    position = start
    return try literal()
  }

  private func number(
    in range: Range<Int>, isSound: Bool, isWhole: Bool
  ) throws(JSONValue.Fault) -> JSONValue {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard isSound else {
      guard isLenient else { throw .unexpected(at: range.lowerBound) }
      return .null
    }
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else {
      guard isLenient else { throw .unexpected(at: range.lowerBound) }
      return .null
    }
    return .number(number)
  }

  /// Skips decimal digits; false if there are none.
  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte, 0x30...0x39 ~= byte { position += 1 }
    return position > start
  }

  private mutating func string(
    as place: JSONStringEnd.Place
  ) throws(JSONValue.Fault) -> String {
    guard take("\"") else { throw .unexpected(at: position) }
    let start = position
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
      byte >= 0x20 || isLenient
    {
      position += 1
    }
    // A string without escapes is copied in one piece.
    var text = Array(bytes[start..<position])
    while let byte, byte != UInt8(ascii: "\"") || isPartOfString(place) {
      guard byte >= 0x20 || isLenient else { throw .unexpected(at: position) }
      position += 1
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: try escape())
      } else {
        text.append(byte)
      }
    }
    guard take("\"") || isLenient else { throw .unexpected(at: position) }
    if isLenient { return String(decoding: text, as: UTF8.self) }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw .unexpected(at: start)
    }
    return string
  }

  /// Whether the next quotation mark belongs to the string and lacks its backslash.
  private func isPartOfString(_ place: JSONStringEnd.Place) -> Bool {
    isLenient && !JSONStringEnd(in: bytes, at: position).fits(place)
  }

  /// Returns the bytes for an escape sequence, whose backslash has been read.
  private mutating func escape() throws(JSONValue.Fault) -> [UInt8] {
    guard let byte else { throw .unexpected(at: position) }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return [byte]
    case "b": return [isLenient ? 0x20 : 0x08]
    case "f": return [isLenient ? 0x20 : 0x0c]
    case "n": return [0x0a]
    case "r": return [0x0d]
    case "t": return [0x09]
    case "u":
      let first: UInt16
      do {
        first = try hexadecimal()
      } catch {
        guard isLenient else { throw error }
        return [byte]
      }
      guard UTF16.isLeadSurrogate(first), bytes[position...].starts(with: Self.escapeOfUnit) else {
        return utf8([first])
      }
      let place = position
      position += Self.escapeOfUnit.count
      let second = try hexadecimal()
      guard UTF16.isTrailSurrogate(second) else {
        // The surrogates are not a pair, so the second one is read again.
        position = place
        return utf8([first])
      }
      return utf8([first, second])
    default:
      guard isLenient else { throw .unexpected(at: position - 1) }
      return [byte]
    }
  }

  private static let escapeOfUnit = Array("\\u".utf8)

  private mutating func hexadecimal() throws(JSONValue.Fault) -> UInt16 {
    guard bytes.count - position >= 4,
      let digits = String(validating: bytes[position..<position + 4], as: UTF8.self),
      !digits.hasPrefix("+"), !digits.hasPrefix("-"), let unit = UInt16(digits, radix: 16)
    else { throw .unexpected(at: position) }
    position += 4
    return unit
  }

  /// Returns UTF-16 code units as UTF-8, with unpaired surrogates replaced by U+FFFD.
  private func utf8(_ units: [UInt16]) -> [UInt8] {
    Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
