/// What is counted as one.
public enum CountingUnit: String, Hashable, Sendable, CaseIterable {
  /// Each article.
  case article
  /// The copies of one text.
  case origin
  /// The articles of one event.
  case story
}

extension CountingUnit {
  /// What is the same for documents that are counted as one.
  var column: String {
    switch self {
    case .article: "document.number"
    case .origin: "ifnull(document.origin, document.number)"
    case .story: "ifnull(document.story, document.number)"
    }
  }
}
