import Model

/// The metadata of a page: from `meta` elements, JSON-LD and marked elements.
struct PageMetadata {
  private(set) var title: String?
  private(set) var date: PartialDate?
  private(set) var author: String?
  private(set) var site: String?
  /// The canonical address of the page.
  private(set) var address: String?

  /// Reads the metadata of a page; machine-readable data takes precedence over visible text.
  init(of page: Page) {
    var meta: [String: String] = [:]
    for node in page.nodes where node.name == "meta" {
      let name =
        node.attributes["property"] ?? node.attributes["name"] ?? node.attributes["itemprop"]
      guard let name = name?.lowercased(), let value = node.attributes["content"],
        !value.trimmed.isEmpty
      else { continue }
      if meta[name] == nil { meta[name] = String(value.trimmed) }
    }
    let linked = LinkedData(of: page)

    address = Self.address(of: page, meta)
    func first(_ names: [String]) -> String? { names.lazy.compactMap { meta[$0] }.first }
    site =
      first(["og:site_name", "application-name", "publisher", "dc.publisher"]) ?? linked.publisher
      ?? address.flatMap(host)
    title =
      linked.headline ?? first(["og:title", "twitter:title", "dc.title", "headline"])
      ?? page.words(of: "h1") ?? page.words(of: "title")
    date =
      linked.published.flatMap(Self.date) ?? first(dateNames).flatMap(Self.date)
      ?? Self.shownDate(on: page) ?? address.flatMap(dateInPath)
    author = linked.author ?? first(["author", "article:author", "dc.creator", "parsely-author"])
    if author?.contains("://") == true { author = nil }
    author = author ?? Self.shownAuthor(on: page)
    if let title { self.title = Self.withoutSite(title, site) }
  }

  private static func address(of page: Page, _ meta: [String: String]) -> String? {
    let canonical = page.nodes.first { $0.attributes["rel"] == "canonical" }
    return canonical?.attributes["href"] ?? meta["og:url"]
  }

  private static func date(_ text: String) -> PartialDate? {
    WrittenDate.first(in: LineWord.all(of: text.prefix(80)))?.date
  }

  /// The date of the first `time` element that has one.
  private static func shownDate(on page: Page) -> PartialDate? {
    for (index, node) in page.nodes.enumerated() where node.name == "time" {
      if let date = (node.attributes["datetime"] ?? page.words(in: index)).flatMap(date) {
        return date
      }
    }
    return nil
  }

  /// The words of the first element marked as the author.
  private static func shownAuthor(on page: Page) -> String? {
    let index = page.nodes.firstIndex {
      $0.attributes["rel"] == "author" || $0.attributes["itemprop"] == "author"
    }
    guard let words = index.flatMap(page.words), words.utf8.count <= 100 else { return nil }
    return Remark(words[...])?.author ?? words
  }

  /// A headline without the publisher's name at its end.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    guard let site else { return title }
    for mark in [" | ", " - ", " – ", " — ", " :: "] where title.hasSuffix(mark + site) {
      return String(title.dropLast(mark.count + site.count))
    }
    return title
  }
}

/// The names of `meta` elements with the date of publication, the most reliable first.
private let dateNames = [
  "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
  "sailthru.date", "publish-date", "publishdate", "pubdate", "publication_date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued", "dc.date", "dcterms.created", "date",
]

extension Page {
  /// The words of the first element with a name; nil if there are none.
  fileprivate func words(of name: String) -> String? {
    nodes.firstIndex { $0.name == name }.flatMap(words)
  }

  /// The words in an element, with white space collapsed; nil if there are none.
  fileprivate func words(in index: Int) -> String? {
    let pieces = nodes[index..<nodes[index].end].filter(\.isText).map(\.text)
    let words = pieces.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
