/// A value of JSON, as pages carry it; numbers and literals are of no interest here.
enum JSONValue: Equatable {
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])
  case other

  /// The value of a source; nil where it is no JSON or nests deeper than 64.
  init?(_ source: String) {
    var reader = JSONReader(source)
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  /// A field of an object.
  subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  /// The characters of a text; nil where there are none.
  var text: String? {
    guard case .text(let text) = self, !text.trimmed.isEmpty else { return nil }
    return String(text.trimmed)
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard place < bytes.count, depth < 64 else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string().map(JSONValue.text)
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      place += 1
      while !take("]") {
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
        guard take(",") || peek("]") else { return nil }
      }
      return .array(values)
    case UInt8(ascii: "{"):
      var fields: [String: JSONValue] = [:]
      place += 1
      while !take("}") {
        skipSpace()
        guard let name = string(), take(":"), let value = value(depth: depth + 1) else {
          return nil
        }
        fields[name] = value
        guard take(",") || peek("}") else { return nil }
      }
      return .object(fields)
    default:
      let start = place
      while place < bytes.count, bytes[place].isWordPart || "+-.".utf8.contains(bytes[place]) {
        place += 1
      }
      return place > start ? .other : nil
    }
  }

  private mutating func string() -> String? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    var units: [UInt16] = []
    var part: [UInt8] = []
    var text = ""
    // Escapes are UTF-16 units; halves of a pair must be put together before they are decoded.
    func flush() {
      text += String(decoding: units, as: UTF16.self) + String(decoding: part, as: UTF8.self)
      units.removeAll()
      part.removeAll()
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        flush()
        return text
      }
      guard byte == UInt8(ascii: "\\"), place < bytes.count else {
        if !units.isEmpty { flush() }
        part.append(byte)
        continue
      }
      let mark = bytes[place]
      place += 1
      if mark == UInt8(ascii: "u") {
        let digits = bytes[place...].prefix(4)
        guard let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
          return nil
        }
        place += digits.count
        if !part.isEmpty { flush() }
        units.append(unit)
      } else {
        if !units.isEmpty { flush() }
        part.append(Self.meaning(ofEscaped: mark))
      }
    }
    return nil
  }

  private static func meaning(ofEscaped mark: UInt8) -> UInt8 {
    switch mark {
    case UInt8(ascii: "n"): .newline
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    case UInt8(ascii: "b"), UInt8(ascii: "f"): .space
    default: mark
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
  }

  private mutating func peek(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    return place < bytes.count && bytes[place] == UInt8(ascii: mark)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    let isThere = peek(mark)
    if isThere { place += 1 }
    return isThere
  }
}
