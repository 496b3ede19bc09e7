/// A file's content as characters.
struct Decoded: Hashable, Sendable {
  /// The content, without a byte order mark.
  var text: String
  /// The number of places that were not valid text and are now U+FFFD.
  var replaced: Int

  /// Decodes bytes in the encoding that they show.
  init(_ bytes: [UInt8]) {
    // Most files are valid UTF-8: asking that first costs one fast pass.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let hasZero = bytes.withUnsafeBufferPointer { $0.place(of: 0) != nil }
    if !hasZero || hasMark,
      let text = String(validating: bytes[(hasMark ? 3 : 0)...], as: UTF8.self)
    {
      self.init(text: text, replaced: 0)
      return
    }
    let (encoding, mark) = Encoding.shown(by: bytes)
    let content = bytes[mark...]
    switch encoding {
    case .utf8:
      let text = String(decoding: content, as: UTF8.self)
      self.init(
        text: text, replaced: Self.replacements(in: text) - Self.replacements(in: content))
    case .utf16(let isBigEndian):
      self = Self.utf16(content, isBigEndian: isBigEndian)
    case .windows1252:
      self = Self.windows1252(content)
    }
  }

  private init(text: String, replaced: Int) {
    self.text = text
    self.replaced = replaced
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Decoded {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let text = String(decoding: units, as: UTF16.self)
    let written = units.count { $0 == 0xFFFD }
    let leftOver = bytes.count.isMultiple(of: 2) ? 0 : 1
    return Decoded(text: text, replaced: replacements(in: text) - written + leftOver)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var text = String()
    text.reserveCapacity(bytes.count * 9 / 8)
    var replaced = 0
    for byte in bytes {
      let scalar =
        (0x80...0x9F).contains(byte)
        ? windows1252Marks[Int(byte) - 0x80] : Unicode.Scalar(byte)
      if scalar == "\u{FFFD}" { replaced += 1 }
      text.unicodeScalars.append(scalar)
    }
    return Decoded(text: text, replaced: replaced)
  }

  /// The number of occurrences of U+FFFD in a text.
  private static func replacements(in units: some Sequence<UInt8>) -> Int {
    var count = 0
    var (before, last) = (UInt8(0), UInt8(0))
    for unit in units {
      if unit == 0xBD, last == 0xBF, before == 0xEF { count += 1 }
      (before, last) = (last, unit)
    }
    return count
  }

  private static func replacements(in text: String) -> Int { replacements(in: text.utf8) }
}

/// The characters of Windows-1252 for 0x80 to 0x9F; U+FFFD for unassigned bytes.
private let windows1252Marks: [Unicode.Scalar] = [
  "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
  "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
  "\u{FFFD}", "ž", "Ÿ",
]
