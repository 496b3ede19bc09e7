import Model

/// The metadata of a page: from `meta` elements, JSON-LD and marked elements.
struct PageMetadata {
  private(set) var title: String?
  private(set) var author: String?
  private(set) var site: String?
  /// The canonical address of the page.
  private(set) var address: String?
  /// The text of the article as JSON-LD has it.
  let body: String?
  /// The date of publication as `meta` elements and JSON-LD have it.
  let statedDate: PartialDate?

  /// Reads the metadata of a page with these runs; machine-readable data takes precedence over visible text.
  init(of page: Page, runs: [Run], savedFrom source: String?) {
    var meta: [String: String] = [:]
    for node in page.nodes where node.name == "meta" {
      let name =
        node.attributes["property"] ?? node.attributes["name"] ?? node.attributes["itemprop"]
      guard let name = name?.lowercased(), let value = node.attributes["content"],
        !value.trimmed.isEmpty
      else { continue }
      if meta[name] == nil { meta[name] = String(value.trimmed) }
    }
    func first(_ names: [String]) -> String? { names.lazy.compactMap { meta[$0] }.first }
    let linked = LinkedData(of: page)
    body = linked.body
    statedDate =
      linked.published.flatMap(PartialDate.init(written:))
      ?? first(dateNames).flatMap(PartialDate.init(written:))

    let stated = page.nodes.first { $0.attributes["rel"] == "canonical" }?.attributes["href"]
    let address = stated ?? meta["og:url"] ?? source
    self.address = address
    let publisher = first(["og:site_name", "application-name", "publisher", "dc.publisher"])
    let site = publisher ?? linked.publisher
    let domain = address.flatMap { host(of: $0) }
    let found = PageTitle(
      stated: linked.headline
        ?? first(["og:title", "twitter:title", "dc.title", "headline"])
        .map(Page.words),
      whole: page.words(of: "title"), headings: runs,
      sites: [site, linked.publisher, domain].compactMap(\.self))
    title = found.title
    self.site = site ?? found.site ?? domain
    author = linked.author ?? first(["author", "article:author", "dc.creator", "parsely-author"])
    if author?.contains("://") == true { author = nil }
    author = author ?? Self.shownAuthor(on: page)
  }

  /// The words of the first element marked as the author.
  private static func shownAuthor(on page: Page) -> String? {
    let index = page.nodes.firstIndex {
      $0.attributes["rel"] == "author" || $0.attributes["itemprop"] == "author"
    }
    guard let words = index.flatMap(page.words), words.utf8.count <= 100 else { return nil }
    return Remark(words[...])?.author ?? words
  }
}

/// The names of `meta` elements with the date of publication, the most reliable first.
private let dateNames = [
  "article:published_time", "og:published_time", "og:article:published_time", "article:published",
  "article.published", "datepublished", "date.published", "publisheddate", "published_time",
  "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "publish_date", "pubdate",
  "publication_date", "publication-date", "published-date", "citation_publication_date",
  "bt:pubdate",
  "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.created", "dc.date",
  "dcterms.date", "dcterms.created", "displaydate", "date",
]

extension Page {
  /// The words of the first element with a name; nil if there are none.
  fileprivate func words(of name: String) -> String? {
    nodes.firstIndex { $0.name == name }.flatMap(words)
  }

  /// The words in an element, with white space collapsed; nil if there are none.
  func words(in index: Int) -> String? {
    let pieces = nodes[index..<nodes[index].end].filter(\.isText).map(\.text)
    let words = pieces.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}

extension PartialDate {
  /// The date at the beginning of a value.
  init?(written text: some StringProtocol) {
    guard let date = WrittenDate.first(in: LineWord.all(of: Substring(text).prefix(80)))?.date
    else { return nil }
    self = date
  }
}
