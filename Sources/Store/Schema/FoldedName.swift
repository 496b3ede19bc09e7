internal import Model

extension String {
  /// A name as it is compared: Latin letters without marks and case, one blank between words.
  var foldedName: String {
    LatinLetters.folded(self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
