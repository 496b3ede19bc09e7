extension StringProtocol {
  /// The words with one blank between them.
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

  /// The same without controls that a terminal would obey, so that it is one field of one line.
  package var field: String { oneLine.withVisibleControls }
}
