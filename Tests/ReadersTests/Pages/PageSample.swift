import Lexicon
import Model
import Readers
import Support
import Testing

/// A page about a quarrel between two states, and the parts that tests put around and into it.
enum PageSample {
  static let headline = "Peru recalls its envoy"
  static let sentences = [
    "Peru recalled its envoy from Chile on Friday over a line at sea.",
    "Chile regretted the step and asked Brazil to mediate.",
    "Brazil offered a room in Manaus for the talks.",
  ]
  static let title = "<h1>\(headline)</h1>"
  static let text = sentences.map { "<p>\($0)</p>" }.joined()

  /// A page of that body.
  static func page(_ body: String, head: String = "<title>T</title>") -> String {
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>"
  }

  /// A page with those words behind the article's text.
  static func article(with rest: String, head: String = "<title>T</title>") -> String {
    page("<article>\(title)\(text)\(rest)</article>", head: head)
  }

  /// The article in a page.
  static func read(_ page: String, as format: Format? = .html) throws -> Article {
    try Article(decoding: Array(page.utf8), as: format, id: "a", lexicon: .standard)
  }

  /// Checks that an article has all sentences of the sample.
  static func checkSentences(of article: Article, _ page: String) {
    for sentence in sentences {
      #expect(article.text.contains(sentence), "\(page)")
    }
  }
}
