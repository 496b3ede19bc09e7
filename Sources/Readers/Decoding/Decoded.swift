internal import Lexicon

/// A file's content as characters.
struct Decoded: Hashable, Sendable {
  /// The content, without a byte order mark.
  var text: String
  /// The number of places that were not valid text and are now U+FFFD.
  var replaced: Int

  /// Decodes bytes in the encoding that they show or declare.
  ///
  /// The lexicon has the letters by which undeclared encodings are told apart.
  init(_ bytes: [UInt8], lexicon: LexicalTables) {
    // Most files are valid UTF-8: asking that first costs one fast pass.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let (hasZero, hasEscape) = bytes.withUnsafeBufferPointer {
      ($0.place(of: 0) != nil, $0.place(of: 0x1B) != nil)
    }
    if !hasZero || hasMark,
      let text = String(validating: bytes[(hasMark ? 3 : 0)...], as: UTF8.self)
    {
      let shifted = hasEscape ? Self.shiftedJapanese(bytes) : nil
      self = shifted ?? Decoded(text: text, replaced: 0)
      return
    }
    let (encoding, mark) =
      Encoding.unicode(shownBy: bytes) ?? (Encoding.legacy(of: bytes, lexicon: lexicon), 0)
    let content = bytes[mark...]
    switch encoding {
    case .utf8:
      let text = String(decoding: content, as: UTF8.self)
      self.init(
        text: text, replaced: Self.replacements(in: text) - Self.replacements(in: content))
    case .utf16(let isBigEndian):
      self = Self.utf16(content, isBigEndian: isBigEndian)
    case .legacy(let name):
      // A system may lack the tables of iconv.
      self =
        Conversion(content, from: name).map { Decoded(text: $0.text, replaced: $0.faults) }
        ?? Self.windows1252(content)
    case .windows1252:
      self = Self.windows1252(content)
    }
  }

  /// The text of a mail in ISO-2022-JP, which shifts between ASCII and pairs; nil if it is in another encoding.
  private static func shiftedJapanese(_ bytes: [UInt8]) -> Decoded? {
    guard bytes.firstRange(of: [0x1B, 0x24]) != nil,
      let text = Conversion(bytes[...], from: "ISO-2022-JP-2"), text.faults == 0
    else { return nil }
    return Decoded(text: text.text, replaced: 0)
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
      let scalar = windows1252(byte)
      if scalar == "\u{FFFD}" { replaced += 1 }
      text.unicodeScalars.append(scalar)
    }
    return Decoded(text: text, replaced: replaced)
  }

  /// The character of Windows-1252 for a byte; U+FFFD for an unassigned one.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Marks[Int(byte) - 0x80] : Unicode.Scalar(byte)
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
