// A path is any bytes without a zero, and a text is Unicode. A byte that is no part of valid UTF-8
// becomes a scalar of a range at the end of the last private use plane, and such a scalar that a
// path really has becomes the scalars of its four bytes, so that every path has one text.

extension String {
  /// Creates the text of a path, of which ``withPath(_:)`` makes the same bytes again.
  package init(path bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.hasPathBytes {
      self = text
      return
    }
    self = ""
    let bytes = Array(bytes)
    var place = 0
    while place < bytes.count {
      let length =
        bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : bytes[place] >= 0xC0 ? 2 : 1
      let part = bytes[place...].prefix(length)
      if let text = String(validating: part, as: UTF8.self), !text.hasPathBytes {
        self += text
        place += length
      } else {
        unicodeScalars.append(Unicode.Scalar(pathByte: bytes[place]))
        place += 1
      }
    }
  }

  /// Calls a closure with the bytes of a path and a zero after them.
  package func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard hasPathBytes else { return withCString(body) }
    var bytes: [CChar] = []
    for scalar in unicodeScalars {
      if let byte = scalar.pathByte {
        bytes.append(CChar(bitPattern: byte))
      } else {
        bytes += UTF8.encode(scalar).map(Array.init)?.map(CChar.init(bitPattern:)) ?? []
      }
    }
    bytes.append(0)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? withCString(body)
    }
  }

  /// The text of a path for people, with replacement characters for what is not UTF-8.
  package var readablePath: String {
    guard hasPathBytes else { return self }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(scalar.pathByte == nil ? scalar : "\u{FFFD}")
    }
    return text
  }

  fileprivate var hasPathBytes: Bool {
    utf8.contains(0xF4) && unicodeScalars.contains { $0.pathByte != nil }
  }
}

extension Unicode.Scalar {
  private static let lead: UInt32 = 0x10_FF00

  /// Creates the scalar that stands for a byte from 0x80 on.
  fileprivate init(pathByte byte: UInt8) {
    self = Unicode.Scalar(Self.lead + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that the scalar stands for; nil if it stands for itself.
  fileprivate var pathByte: UInt8? {
    value >= Self.lead + 0x80 ? UInt8(truncatingIfNeeded: value) : nil
  }
}
