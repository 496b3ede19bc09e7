internal import Lexicon

/// A character encoding.
enum Encoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  /// Latin-1 as used on the web, with letters and marks in place of control codes.
  case windows1252
  /// Another encoding, by its name for iconv.
  case legacy(String)

  /// The form of Unicode that the bytes show, and the length of their byte order mark; nil for none.
  ///
  /// A byte order mark decides. Without one, zero bytes in every other place show UTF-16. Text in which more sequences
  /// of several bytes are valid UTF-8 than broken is damaged UTF-8.
  static func unicode(shownBy bytes: [UInt8]) -> (encoding: Encoding, mark: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
    if let isBigEndian = zerosShowBigEndian(in: bytes) {
      return (.utf16(isBigEndian: isBigEndian), 0)
    }
    return looksLikeUTF8(bytes) ? (.utf8, 0) : nil
  }

  /// The encoding of bytes that are not Unicode: the declared one if it fits them, or else the one that they look like.
  static func legacy(of bytes: [UInt8], lexicon: LexicalTables) -> Encoding {
    let sample = sample(of: bytes)
    let declared = declared(in: bytes)
    if let declared, declared != .utf8, EastAsianText.encodings.contains(declared) {
      if declared.fits(sample) { return declared }
    } else if let found = EastAsianText.encoding(of: sample) {
      return found
    }
    return SingleByteText(sample, lexicon: lexicon).encoding(declared: declared)
  }

  /// Whether nearly all bytes beyond ASCII are valid in the encoding.
  private func fits(_ sample: ArraySlice<UInt8>) -> Bool {
    guard case .legacy(let name) = self, let text = Conversion(sample, from: name) else {
      return false
    }
    return text.faults * 20 <= sample.count { $0 >= 0x80 } + 20
  }

  /// The part of a file from its first byte beyond ASCII, and the word before it.
  private static func sample(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return bytes[max(0, first - 32)...].prefix(1 << 16)
  }

  /// Whether the zero bytes at the beginning show big-endian UTF-16, not little-endian; nil if they show neither.
  private static func zerosShowBigEndian(in bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = sample.count / 2
    guard units > 1 else { return nil }
    if zeros.odd * 2 > units, zeros.even * 20 < units { return false }
    if zeros.even * 2 > units, zeros.odd * 20 < units { return true }
    return nil
  }

  /// Whether nothing is broken, or more sequences of several bytes are valid UTF-8 than not.
  private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    var valid = 0
    var broken = 0
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      place += 1
      guard lead >= 0x80 else { continue }
      let following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
      let tail = bytes[place..<min(place + following, bytes.count)]
      if (0xC2...0xF4).contains(lead), tail.count == following,
        tail.allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        valid += 1
        place += following
      } else {
        broken += 1
      }
    }
    return broken == 0 || valid > broken
  }
}
