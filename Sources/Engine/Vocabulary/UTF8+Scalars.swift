/// Characters of valid UTF-8, read in place.
extension UnsafeBufferPointer<UInt8> {
  /// The character that starts at an offset, and its length in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0xFF >> UInt32(length + 1))
    for index in 1..<length where offset + index < count {
      value = value << 6 | UInt32(self[offset + index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The offset of the character that ends at an offset.
  func start(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// A part of the bytes.
  @inline(__always)
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }

  /// The length in bytes of the white-space character at an offset; zero if there is none.
  @inline(__always)
  func spaceLength(at offset: Int) -> Int {
    let lead = self[offset]
    if lead < 0x80 { return Unicode.Scalar(lead).isWhiteSpace ? 1 : 0 }
    // Only these lead bytes begin white space beyond ASCII.
    guard lead == 0xC2 || (0xE1...0xE3).contains(lead) else { return 0 }
    let (scalar, length) = scalar(at: offset)
    return scalar.isWhiteSpace ? length : 0
  }
}
