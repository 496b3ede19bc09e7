extension Page {
  /// For each element, whether it contains something other than the article.
  func clutter() -> [Bool] {
    let length = textLengths()
    let total = length.first ?? 0
    return nodes.indices.map { index in
      let node = nodes[index]
      if node.isText { return false }
      if isNeverShown(index) || clutterElements.contains(node.name) { return true }
      if let role = node.attributes["role"], clutterRoles.contains(role) { return true }
      // Names are chosen freely: an element with a good part of the text is no clutter, whatever it
      // is called.
      guard length[index] * 10 < total * 3,
        !["html", "body", "article", "main"].contains(node.name)
      else { return false }
      let names = (node.attributes["class"] ?? "") + " " + (node.attributes["id"] ?? "")
      return Self.words(of: names).contains { clutterWords.contains($0) }
    }
  }

  /// Whether browsers never show an element.
  func isNeverShown(_ index: Int) -> Bool {
    let node = nodes[index]
    guard !node.isText else { return false }
    if hiddenElements.contains(node.name) || node.attributes["hidden"] != nil
      || node.attributes["aria-hidden"] == "true"
    {
      return true
    }
    guard let style = node.attributes["style"]?.lowercased().filter({ $0 != " " }) else {
      return false
    }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// The number of bytes of visible text in each element.
  private func textLengths() -> [Int] {
    var lengths = nodes.map { $0.isText ? $0.text.utf8.count : 0 }
    for index in nodes.indices.reversed() {
      if isNeverShown(index) { lengths[index] = 0 }
      if nodes[index].parent != index { lengths[nodes[index].parent] += lengths[index] }
    }
    return lengths
  }

  /// The words in class names, in lower case, split at punctuation and capitals.
  private static func words(of names: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for byte in names.utf8 {
      if !byte.isLetter || byte.isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if byte.isLetter { word.unicodeScalars.append(Unicode.Scalar(byte.lowered)) }
      wasSmall = byte.isLetter && !byte.isCapital
    }
    return word.isEmpty ? words : words + [word]
  }
}

private let hiddenElements: Set<String> = [
  "head", "script", "style", "noscript", "template", "svg", "math", "object", "embed", "iframe",
  "canvas", "audio", "video", "map",
]

private let clutterElements: Set<String> = [
  "nav", "footer", "aside", "form", "button", "select", "textarea", "input", "menu", "dialog",
  "figure", "figcaption",
]

private let clutterRoles: Set<String> = [
  "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu",
  "menubar", "toolbar", "tooltip",
]

/// Words in the names of elements that contain something other than an article.
private let clutterWords: Set<String> = [
  "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs",
  "caption", "comment", "comments", "consent", "cookie", "cookies", "disqus", "donate",
  "editsection", "footer",
  "gdpr", "infobox", "menu", "modal", "nav", "navbar", "navbox", "navigation", "newsletter",
  "outbrain", "pagination",
  "paywall", "popular", "popup", "promo", "promoted", "recirculation", "recommended", "reference",
  "recommendations", "related", "share", "sharing", "sidebar", "skip", "social", "sponsor",
  "sponsored", "subscribe", "subscription", "taboola", "tags", "teaser", "toolbar", "trending",
  "widget",
]
