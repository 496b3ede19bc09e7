package import Model

extension Relation.Time {
  /// When, for people: the words of the text, or "as of 3 May 2020" where only the article has a date.
  package var words: String {
    guard origin == .publication else { return text }
    return (from ?? to).map { "as of \($0.words)" } ?? text
  }
}

extension PartialDate {
  /// "3 May 2020", "May 2020" or "2020".
  package var words: String {
    let name = month.flatMap { Self.months.indices.contains($0 - 1) ? Self.months[$0 - 1] : nil }
    return [day.map(String.init), name, String(year)].compactMap(\.self).joined(separator: " ")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
