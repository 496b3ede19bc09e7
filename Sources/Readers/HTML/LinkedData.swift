internal import JSON

/// The JSON-LD metadata of a page's article, in the vocabulary of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var author: String?
  private(set) var publisher: String?
  /// The whole text of the article, with or without markup.
  private(set) var body: String?

  /// Reads the first article among the page's JSON-LD; what it lacks, from the next ones about the same page.
  init(of page: Page) {
    for (index, node) in page.nodes.enumerated() where node.isLinkedData {
      let source = page.nodes[index..<node.end].filter(\.isText).map(\.text).joined()
      let value = JSONValue(linkedData: source) ?? .null
      if let article = value.first(where: \.isArticle) {
        read(article)
        return
      }
      if let whole = value.first(where: \.isPage) {
        published = published ?? whole["datePublished"]?.words
        publisher = publisher ?? whole["publisher"]?.names
      } else if published == nil {
        published = Self.date(named: "datePublished", in: source)
      }
    }
  }

  /// The date behind a name in text that is too broken to be read.
  private static func date(named name: String, in source: String) -> String? {
    guard let place = source.firstRange(of: name) else { return nil }
    let value = source[place.upperBound...].prefix(80)
    guard let digit = value.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let between = value[..<digit].replacing("&quot;", with: "")
    return between.allSatisfy { "\"':= \n\t".contains($0) } ? String(value[digit...]) : nil
  }

  private mutating func read(_ article: JSONValue) {
    headline = article["headline"]?.words.map(Page.words) ?? article["name"]?.words.map(Page.words)
    published = (article["datePublished"] ?? article["dateCreated"])?.words ?? published
    author = article["author"]?.names
    publisher = article["publisher"]?.names ?? publisher
    body = article["articleBody"]?.words ?? article["text"]?.words ?? article.updates
  }
}

extension Page.Node {
  fileprivate var isLinkedData: Bool {
    guard name == "script", let type = attributes["type"]?.lowercased() else { return false }
    return type.trimmed.hasPrefix("application/ld+json")
  }
}

extension Page {
  /// A text as it reads without its markup and entities.
  static func words(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return text
    }
    return Page(text).allRuns().map(\.words).joined(separator: " ")
  }
}

extension JSONValue {
  /// The value in a script, which may stand in a comment or a section of characters; nil if there is none.
  fileprivate init?(linkedData source: String) {
    let bytes = Array(source.utf8)
    guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    let before = bytes[..<brace].lastIndex { !$0.isWhiteSpace }
    let list = before.flatMap { bytes[$0] == UInt8(ascii: "[") ? $0 : nil }
    // The bracket of "<![CDATA[" opens no list.
    let isList = list.map { $0 == 0 || !bytes[$0 - 1].isLetter } ?? false
    let start = isList ? list ?? brace : brace
    guard let value = try? JSONValue(Array(bytes[start...]), grammar: .lenient) else { return nil }
    self = value
  }

  /// The first object for which that holds, in a value, a list of values, or a graph of them.
  fileprivate func first(where fits: (JSONValue) -> Bool) -> JSONValue? {
    switch self {
    case .array(let values):
      for value in values {
        if let found = value.first(where: fits) { return found }
      }
      return nil
    case .object:
      return fits(self)
        ? self : self["@graph"]?.first(where: fits) ?? self["mainEntity"]?.first(where: fits)
    default: return nil
    }
  }

  fileprivate var isArticle: Bool {
    kinds.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
    }
  }

  /// The texts of the entries of a live blog; nil if there are none.
  fileprivate var updates: String? {
    guard let updates = self["liveBlogUpdate"]?.elements else { return nil }
    let texts = updates.compactMap { $0["articleBody"]?.words }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  fileprivate var isPage: Bool { kinds.contains { $0 == "WebPage" || $0 == "ItemPage" } }

  private var kinds: [String] {
    switch self["@type"] {
    case .array(let values): values.compactMap(\.words)
    case let value: [value?.words].compactMap(\.self)
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
