import Model
import Presentation

extension State {
  /// Shows the warnings about the current article, once.
  mutating func showWarnings() {
    guard let article, !article.warnings.isEmpty, warnedArticles.insert(current).inserted else {
      return
    }
    message = article.warnings.map { "\($0.words.capitalisedFirst)." }.joined(separator: " ")
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
