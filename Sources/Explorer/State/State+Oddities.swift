import Model
import Presentation

extension State {
  /// Says once what was odd about the article that is shown.
  mutating func tellOddities() {
    guard let article, !article.warnings.isEmpty, toldOddities.insert(current).inserted else {
      return
    }
    message = article.warnings.map { "\($0.words.capitalisedFirst)." }.joined(separator: " ")
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
