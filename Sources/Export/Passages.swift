import Model

/// Finds the words of passages and their places in code points.
struct Passages {
  /// A passage as other programs see it.
  struct Passage {
    /// Where it stands: offsets in code points; 0 where the article is not there.
    var range: Range<Int>
    /// What it reads; nil where the article is not there.
    var text: Substring?
  }

  private let articles: [Article]
  private let indices: [Article.ID: Int]
  /// The article asked for last, with its code points: passages come article by article.
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
