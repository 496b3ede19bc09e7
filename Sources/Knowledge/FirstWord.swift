extension StringProtocol {
  /// The letters and digits that it begins with.
  package var firstWord: SubSequence {
    // Most words are ASCII, which needs no table of Unicode.
    let end = utf8.firstIndex { !$0.isASCIILetterOrDigit } ?? utf8.endIndex
    guard end != utf8.endIndex, utf8[end] >= 0x80 else { return self[..<end] }
    return prefix { $0.isLetter || $0.isNumber }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
