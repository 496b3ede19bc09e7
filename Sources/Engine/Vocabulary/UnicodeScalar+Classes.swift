/// Classes of characters as in Python's string methods, on which spaCy's attributes depend.
extension Unicode.Scalar {
  /// Whether Python's `isspace` holds: separators, and controls that Unicode's bidirectional classes treat as space.
  var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Whether Python's `isalpha` holds: a letter of any kind.
  var isLetter: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether Python's `isupper` holds.
  var isUpperCase: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }

  /// Whether Python's `isdigit` holds: decimal, superscript and circled digits.
  var isDigit: Bool {
    if isASCII { return (0x30...0x39).contains(value) }
    switch properties.numericType {
    case .decimal, .digit: return true
    default: return false
    }
  }
}
