/// A prefilter that finds possible starts of matches, eight bytes at a time.
///
/// It skips no match, but the positions it finds must still be compared.
struct Scanner {
  private let first: ByteSet
  private let second: ByteSet?

  /// Creates a scanner for the first letters of a folded pattern.
  init(for folded: [UInt32], keepingCase: Bool) {
    // A match starts at a lead byte, after which a combining mark may follow.
    first = ByteSet(
      folded.first ?? 0, keepingCase: keepingCase, least: 0xC0, hasControls: folded.first == 0x20)
    second =
      folded.count > 1
      ? ByteSet(folded[1], keepingCase: keepingCase, least: 0x80, hasControls: true) : nil
  }

  /// Returns the first possible start of a match at or after an index; near the end of the bytes,
  /// every position is one.
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

/// The bytes that may occur at one position of a match.
private struct ByteSet {
  /// The letter in every byte, and the bit in which its two cases differ.
  private let letter, anyCase: UInt64
  /// Whether only lead bytes, from 0xC0, are included outside ASCII, rather than all bytes.
  private let beginsScalar: Bool
  private let hasControls: Bool

  /// Creates the set of bytes that may fold to a value.
  ///
  /// It contains the letter in one or both cases, all bytes outside ASCII, and control characters
  /// if they may be blanks or ignored.
  init(_ value: UInt32, keepingCase: Bool, least: UInt8, hasControls: Bool) {
    let isLetter = (0x61...0x7A).contains(value)
    // No text contains the byte 0xFF.
    letter = Self.everywhere * UInt64(value < 0x80 ? value : 0xFF)
    anyCase = isLetter && !keepingCase ? Self.everywhere * 0x20 : 0
    beginsScalar = least == 0xC0
    self.hasControls = hasControls
  }

  private static let everywhere: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// Returns a word with the high bit set in each byte of the set, and possibly in a few others.
  func places(in word: UInt64) -> UInt64 {
    var found = Self.zeros((word | anyCase) ^ letter)
    found |= beginsScalar ? word & (word << 1) : word
    if hasControls { found |= Self.zeros(word & Self.everywhere &* 0xE0) }
    return found & Self.high
  }

  /// Returns a word with the high bit set in each zero byte.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- everywhere) & ~word }
}

extension RawSpan {
  fileprivate func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
