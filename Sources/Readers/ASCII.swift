extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// Whether it is ASCII white space.
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it is an ASCII capital.
  var isCapital: Bool { (0x41...0x5A).contains(self) }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { isCapital || (0x61...0x7A).contains(self) }

  /// Whether it belongs to a word: an ASCII letter or digit, or a part of a scalar beyond ASCII.
  var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }

  /// The lower-case form of an ASCII capital; any other byte unchanged.
  var lowered: UInt8 { isCapital ? self | 0x20 : self }
}

extension StringProtocol {
  /// The text without the white space at both ends.
  var trimmed: Substring {
    let text = Substring(self)
    guard let last = text.unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace }),
      let first = text.unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return text[first...last]
  }
}
