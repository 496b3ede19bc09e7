/// A value of MessagePack, the binary format of spaCy's tables and weights.
///
/// Source: the MessagePack specification; arrays of numbers in the form of msgpack-numpy.
package enum MessagePack: Hashable, Sendable {
  case null
  case boolean(Bool)
  case unsigned(UInt64)
  case negative(Int64)
  case float(Double)
  case string(String)
  case binary(ArraySlice<UInt8>)
  case array([MessagePack])
  case map([Entry])

  /// A key and its value; entries keep the order of the file.
  package struct Entry: Hashable, Sendable {
    package var key: MessagePack
    package var value: MessagePack

    package init(key: MessagePack, value: MessagePack) {
      self.key = key
      self.value = value
    }
  }

  /// The reason why bytes cannot be read.
  package enum Fault: Error, Hashable, Sendable {
    /// The bytes end inside a value.
    case truncated
    /// A value begins with an unknown byte, or a string is not UTF-8.
    case unknown(UInt8)
    /// Values are nested deeper than ``MessagePack/deepest``.
    case tooDeep
    /// Bytes follow the value.
    case trailing
  }

  /// The maximum nesting depth of arrays and maps.
  package static let deepest = 64

  /// Reads one value that fills all the bytes.
  package init(_ bytes: [UInt8]) throws(Fault) {
    var reader = MessagePackReader(bytes)
    self = try reader.value(depth: 0)
    guard reader.isAtEnd else { throw .trailing }
  }
}

extension MessagePack {
  /// The value in a map for a key, which may be a string or bytes.
  package subscript(_ name: String) -> MessagePack? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key.text == name }?.value
  }

  /// The text of a string, or of bytes that are UTF-8.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .binary(let bytes): String(validating: bytes, as: UTF8.self)
    default: nil
    }
  }

  /// The integer, if it fits.
  package var integer: Int? {
    switch self {
    case .unsigned(let number): Int(exactly: number)
    case .negative(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The bits of a hash.
  package var hash: UInt64? {
    if case .unsigned(let number) = self { number } else { nil }
  }

  package var elements: [MessagePack]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var entries: [Entry]? {
    if case .map(let entries) = self { entries } else { nil }
  }

  /// The value packed in the bytes of this value; thinc packs the attributes of a layer twice.
  package var unpacked: MessagePack? {
    guard case .binary(let bytes) = self else { return nil }
    return try? MessagePack(Array(bytes))
  }
}

/// The number of elements for which room is made before they are read: arrays in arrays may each claim the rest of a file.
private let mostReserved = 1 << 16

/// Reads values from bytes, from front to back.
private struct MessagePackReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func value(depth: Int) throws(MessagePack.Fault) -> MessagePack {
    guard depth < MessagePack.deepest else { throw .tooDeep }
    let code = UInt8(try number(bytes: 1))
    switch code {
    case 0x00...0x7f: return .unsigned(UInt64(code))
    case 0x80...0x8f: return try map(Int(code & 0x0f), depth)
    case 0x90...0x9f: return try array(Int(code & 0x0f), depth)
    case 0xa0...0xbf: return try string(Int(code & 0x1f), code)
    case 0xc0: return .null
    case 0xc2, 0xc3: return .boolean(code == 0xc3)
    case 0xc4...0xc6: return .binary(try slice(Int(try number(bytes: 1 << (code - 0xc4)))))
    case 0xca: return .float(Double(Float(bitPattern: UInt32(try number(bytes: 4)))))
    case 0xcb: return .float(Double(bitPattern: try number(bytes: 8)))
    case 0xcc...0xcf: return .unsigned(try number(bytes: 1 << (code - 0xcc)))
    case 0xd0...0xd3: return try signed(bytes: 1 << (code - 0xd0))
    case 0xd9...0xdb: return try string(Int(try number(bytes: 1 << (code - 0xd9))), code)
    case 0xdc, 0xdd: return try array(Int(try number(bytes: 2 << (code - 0xdc))), depth)
    case 0xde, 0xdf: return try map(Int(try number(bytes: 2 << (code - 0xde))), depth)
    case 0xe0...0xff: return .negative(Int64(Int8(bitPattern: code)))
    default: throw .unknown(code)
    }
  }

  /// A big-endian number of at most 8 bytes.
  private mutating func number(bytes count: Int) throws(MessagePack.Fault) -> UInt64 {
    guard bytes.count - position >= count else { throw .truncated }
    var number: UInt64 = 0
    for _ in 0..<count {
      number = number << 8 | UInt64(bytes[position])
      position += 1
    }
    return number
  }

  private mutating func signed(bytes count: Int) throws(MessagePack.Fault) -> MessagePack {
    let unused = 64 - 8 * count
    let number = Int64(bitPattern: try number(bytes: count) << unused) >> unused
    return number < 0 ? .negative(number) : .unsigned(UInt64(number))
  }

  private mutating func slice(_ count: Int) throws(MessagePack.Fault) -> ArraySlice<UInt8> {
    guard bytes.count - position >= count else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func string(
    _ count: Int, _ code: UInt8
  ) throws(MessagePack.Fault) -> MessagePack {
    guard let text = String(validating: try slice(count), as: UTF8.self) else {
      throw .unknown(code)
    }
    return .string(text)
  }

  private mutating func array(
    _ count: Int, _ depth: Int
  ) throws(MessagePack.Fault) -> MessagePack {
    // A value takes a byte at least: a count beyond the bytes left is refused before memory is asked for.
    guard count <= bytes.count - position else { throw .truncated }
    var elements: [MessagePack] = []
    elements.reserveCapacity(min(count, mostReserved))
    for _ in 0..<count { elements.append(try value(depth: depth + 1)) }
    return .array(elements)
  }

  private mutating func map(_ count: Int, _ depth: Int) throws(MessagePack.Fault) -> MessagePack {
    guard count <= bytes.count - position else { throw .truncated }
    var entries: [MessagePack.Entry] = []
    entries.reserveCapacity(min(count, mostReserved))
    for _ in 0..<count {
      let key = try value(depth: depth + 1)
      entries.append(.init(key: key, value: try value(depth: depth + 1)))
    }
    return .map(entries)
  }
}
