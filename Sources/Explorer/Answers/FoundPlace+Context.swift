import Presentation

extension FoundDocument.Place {
  /// The end of the words before it that fits in some columns; a word that is cut is left out.
  func before(in columns: Int) -> Line {
    let left = Line(left)
    let shown = left.part(Range(from: max(0, left.columns - columns), to: left.columns))
    guard shown.columns < left.columns, let blank = shown.text.firstIndex(of: " ") else {
      return shown
    }
    return Line(shown.text[shown.text.index(after: blank)...])
  }
}
