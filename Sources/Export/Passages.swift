import Model

/// Finds the words of passages and their ranges in code points.
struct Passages {
  /// A passage as other programs see it.
  struct Passage {
    /// Its range in code points; 0 to 0 if the article is missing.
    var range: Range<Int>
    /// Its words; nil if the article is missing.
    var text: Substring?
  }

  private let articles: [Article]
  private let indices: [Article.ID: Int]
  /// The article of the last passage, with its code points, because passages come article by article.
  private var last: (article: Article, places: CodePoints)?

  /// The passages of those articles.
  init(of articles: [Article]) {
    self.articles = articles
    indices = Dictionary(
      zip(articles.map(\.id), articles.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The passage at UTF-8 offsets of an article's text.
  mutating func passage(_ id: Article.ID, _ range: Range<Int>) -> Passage {
    if last?.article.id != id {
      last = indices[id].map { (articles[$0], CodePoints(of: articles[$0].text)) }
    }
    guard let last else { return Passage(range: 0..<0, text: nil) }
    let start = last.places.offset(ofUTF8: range.lowerBound)
    return Passage(
      range: start..<max(start, last.places.offset(ofUTF8: range.upperBound)),
      text: last.article.text[utf8: range])
  }
}
