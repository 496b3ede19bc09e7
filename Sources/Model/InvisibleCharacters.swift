extension Unicode.Scalar {
  /// Whether it shows nothing where it stands: a soft hyphen, a space without width, a mark of direction.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether it only joins its neighbours or keeps them apart, as in Persian words and in emoji.
  package var isJoiner: Bool { value == 0x200C || value == 0x200D }
}

extension String {
  /// The text without invisible characters.
  package var withoutInvisibleCharacters: String {
    // Their first bytes in UTF-8: most texts have none of them.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.lazy.filter { !$0.isInvisible }))
  }
}
