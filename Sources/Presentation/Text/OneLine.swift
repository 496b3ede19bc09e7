extension StringProtocol {
  /// The text with runs of white space replaced by single blanks.
  package var oneLine: String {
    Substring(self).unicodeScalars.split { scalar in
      scalar.isASCII
        ? scalar == " " || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
    }
    .reduce(into: "") { line, word in
      if !line.isEmpty { line += " " }
      line += Substring(word)
    }
  }

  /// The text on one line with visible control characters, fit for one field of a line.
  package var field: String { oneLine.withVisibleControls }
}
