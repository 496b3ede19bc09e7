/// Finds the places of a text where a match may begin, eight bytes at a time.
///
/// What it passes over begins no match; what it stops at still has to be compared.
struct Scanner {
  private let first: ByteSet
  private let second: ByteSet?

  /// Stops where the beginning of a folded pattern may stand.
  init(for folded: [UInt32], keepingCase: Bool) {
    // A match begins with a whole scalar; behind its first byte, a mark may stand anywhere.
    first = ByteSet(
      folded.first ?? 0, keepingCase: keepingCase, least: 0xC0, hasControls: folded.first == 0x20)
    second =
      folded.count > 1
      ? ByteSet(folded[1], keepingCase: keepingCase, least: 0x80, hasControls: true) : nil
  }

  /// The first place at or behind an index where a match may begin, if that is before another; near the
  /// end of the bytes, every place.
  func next(from start: Int, upTo end: Int, in bytes: RawSpan) -> Int {
    var index = start
    while index < end, index + 8 < bytes.byteCount {
      var found = first.places(in: bytes.word(at: index))
      if let second { found &= second.places(in: bytes.word(at: index + 1)) }
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }
}

/// The bytes that a match can have at one of its places.
private struct ByteSet {
  /// The letter in every byte, and the bit that its two cases differ in.
  private let letter, anyCase: UInt64
  /// Whether bytes from 0xC0 on are meant of those beyond ASCII, or all.
  private let beginsScalar: Bool
  private let hasControls: Bool

  /// Those that can be folded to a value: its letter in one case or both, whatever is beyond
  /// ASCII, and control characters where they may be blanks or be left out.
  init(_ value: UInt32, keepingCase: Bool, least: UInt8, hasControls: Bool) {
    let isLetter = (0x61...0x7A).contains(value)
    // No text holds the byte 0xFF.
    letter = Self.everywhere * UInt64(value < 0x80 ? value : 0xFF)
    anyCase = isLetter && !keepingCase ? Self.everywhere * 0x20 : 0
    beginsScalar = least == 0xC0
    self.hasControls = hasControls
  }

  private static let everywhere: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of every byte of the word that is one of them; a few others may come along.
  func places(in word: UInt64) -> UInt64 {
    var found = Self.zeros((word | anyCase) ^ letter)
    found |= beginsScalar ? word & (word << 1) : word
    if hasControls { found |= Self.zeros(word & Self.everywhere &* 0xE0) }
    return found & Self.high
  }

  /// The highest bit of every byte that is nothing.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- everywhere) & ~word }
}

extension RawSpan {
  fileprivate func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
