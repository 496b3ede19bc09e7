/// A sort key of the list of articles.
package enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
  case place, title, date, actors, relations

  /// The key in words, for a title.
  var words: String { self == .place ? "order of opening" : rawValue }
}

extension State {
  /// Whether an article has been shown, in this run or an earlier one.
  func hasSeen(_ index: Int) -> Bool { seen.contains(index) || remembered[index] != nil }
}
