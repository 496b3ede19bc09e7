/// A value of JSON, for the few files of a model's folder that are written in it.
package enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value; names keep the order of the file.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Why bytes are no JSON.
  package enum Fault: Error, Hashable, Sendable {
    /// Something else was due at this byte.
    case unexpected(at: Int)
    /// Values are nested deeper than ``JSON/deepest``.
    case tooDeep
  }

  /// How deep arrays and objects may be nested.
  package static let deepest = 64

  /// Reads one value that fills all the bytes, white space aside.
  package init(_ bytes: [UInt8]) throws(Fault) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }
}

extension JSON {
  /// The value of an object at this name.
  package subscript(_ name: String) -> JSON? {
    members?.first { $0.name == name }?.value
  }

  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  package var integer: Int? { number.flatMap { Int(exactly: $0) } }

  package var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension JSON {
  /// Reads a file of a pipeline's folder.
  ///
  /// - Throws: ``ModelError`` when it is missing or malformed.
  package init(reading name: String, in folder: String) throws(ModelError) {
    let bytes = try MappedFile.read(folder + "/" + name)
    do {
      self = try JSON(bytes)
    } catch {
      throw .unsupported(folder, .malformed(name))
    }
  }
}

/// Reads values from bytes, front to back (RFC 8259).
private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSON.Fault) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw .unexpected(at: position) }
    return value
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  /// Steps over this character if it comes next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte, byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ word: StaticString) throws(JSON.Fault) {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else { throw .unexpected(at: position) }
    position += word.utf8CodeUnitCount
  }

  private mutating func value(depth: Int) throws(JSON.Fault) -> JSON {
    guard depth < JSON.deepest else { throw .tooDeep }
    skipSpace()
    switch byte.map(Unicode.Scalar.init) {
    case "{"?: return try object(depth)
    case "["?: return try array(depth)
    case "\""?: return .string(try string())
    case "t"?:
      try expect("true")
      return .boolean(true)
    case "f"?:
      try expect("false")
      return .boolean(false)
    case "n"?:
      try expect("null")
      return .null
    default: return try number()
    }
  }

  private mutating func object(_ depth: Int) throws(JSON.Fault) -> JSON {
    position += 1
    var members: [JSON.Member] = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      let name = try string()
      skipSpace()
      guard take(":") else { throw .unexpected(at: position) }
      members.append(.init(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw .unexpected(at: position) }
    }
  }

  private mutating func array(_ depth: Int) throws(JSON.Fault) -> JSON {
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw .unexpected(at: position) }
    }
  }

  private mutating func number() throws(JSON.Fault) -> JSON {
    let start = position
    while let byte, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
    guard let text = String(validating: bytes[start..<position], as: UTF8.self),
      let number = Double(text)
    else { throw .unexpected(at: start) }
    return .number(number)
  }

  private mutating func string() throws(JSON.Fault) -> String {
    guard take("\"") else { throw .unexpected(at: position) }
    let start = position
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    // Most strings have no escapes: they are taken in one piece.
    var text = Array(bytes[start..<position])
    while !take("\"") {
      guard let byte, byte >= 0x20 else { throw .unexpected(at: position) }
      position += 1
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: try escape())
      } else {
        text.append(byte)
      }
    }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw .unexpected(at: start)
    }
    return string
  }

  /// The bytes that an escape after its backslash stands for.
  private mutating func escape() throws(JSON.Fault) -> [UInt8] {
    guard let byte else { throw .unexpected(at: position) }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return [byte]
    case "b": return [0x08]
    case "f": return [0x0c]
    case "n": return [0x0a]
    case "r": return [0x0d]
    case "t": return [0x09]
    case "u":
      let first = try hexadecimal()
      guard UTF16.isLeadSurrogate(first) else { return utf8([first]) }
      guard take("\\"), take("u") else { throw .unexpected(at: position) }
      return utf8([first, try hexadecimal()])
    default: throw .unexpected(at: position - 1)
    }
  }

  private mutating func hexadecimal() throws(JSON.Fault) -> UInt16 {
    guard bytes.count - position >= 4,
      let digits = String(validating: bytes[position..<position + 4], as: UTF8.self),
      let unit = UInt16(digits, radix: 16)
    else { throw .unexpected(at: position) }
    position += 4
    return unit
  }

  /// A surrogate without its mate becomes U+FFFD.
  private func utf8(_ units: [UInt16]) -> [UInt8] {
    Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
