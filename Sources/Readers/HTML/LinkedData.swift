internal import JSON

/// The JSON-LD metadata of a page's article, in the vocabulary of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var author: String?
  private(set) var publisher: String?

  /// Reads the first article among the page's JSON-LD.
  init(of page: Page) {
    for (index, node) in page.nodes.enumerated()
    where node.name == "script" && node.attributes["type"] == "application/ld+json" {
      let source = page.nodes[index..<node.end].filter(\.isText).map(\.text).joined()
      guard let value = try? JSONValue(Array(source.utf8), grammar: .lenient),
        let article = value.article
      else { continue }
      headline = article["headline"]?.words
      published = (article["datePublished"] ?? article["dateCreated"])?.words
      author = article["author"]?.names
      publisher = article["publisher"]?.names
      return
    }
  }
}

extension JSONValue {
  /// The first article in a value, a list of values, or a graph of them.
  fileprivate var article: JSONValue? {
    switch self {
    case .array(let values): values.lazy.compactMap(\.article).first
    case .object: isArticle ? self : self["@graph"]?.article
    default: nil
    }
  }

  private var isArticle: Bool {
    let kinds: [String] =
      switch self["@type"] {
      case .array(let values): values.compactMap(\.words)
      case let value: [value?.words].compactMap(\.self)
      }
    return kinds.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
    }
  }

  /// A string without surrounding white space; nil if it is empty.
  fileprivate var words: String? {
    guard let text, !text.trimmed.isEmpty else { return nil }
    return String(text.trimmed)
  }

  /// The name of a person or body, or the names of several.
  fileprivate var names: String? {
    switch self {
    case .string(let name): name
    case .object: self["name"]?.words
    case .array(let values):
      values.isEmpty ? nil : values.compactMap(\.names).joined(separator: ", ")
    default: nil
    }
  }
}
