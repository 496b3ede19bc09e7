/// An order of the documents of a library.
public enum DocumentOrder: String, Hashable, Sendable, CaseIterable {
  /// The latest first, those without a date last.
  case date
  /// The one that was added last first.
  case added
  /// By headline, or by the name of the file.
  case title
  /// By publisher.
  case source
  /// Those with the most actors first.
  case actors
  /// Those with the most relations first.
  case relations

  /// The terms of an ORDER BY.
  ///
  /// Ties are in the order of adding, so that every order is a whole one.
  func terms(isReversed: Bool) -> String {
    let (up, down) = isReversed ? (" DESC", "") : ("", " DESC")
    return switch self {
    case .date: "first IS NULL, first\(down), number\(down)"
    case .added: "number\(down)"
    case .title:
      "entente_folded(CASE title WHEN '' THEN name ELSE title END)\(up), number\(up)"
    case .source: "source IS NULL, entente_folded(source)\(up), number\(up)"
    case .actors: "actors\(down), number\(up)"
    case .relations: "relations\(down), number\(up)"
    }
  }
}
