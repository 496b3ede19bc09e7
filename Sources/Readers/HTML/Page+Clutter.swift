extension Page {
  /// For each element, whether it is not a part of the article for what it is, whatever it contains.
  ///
  /// A figure is a part of it if it shows words, not a picture: a quotation, a table or a listing.
  func structuralClutter() -> [Bool] {
    var isLeftOut = [Bool](repeating: false, count: nodes.count)
    var hasPicture = isLeftOut
    var hasWords = isLeftOut
    for index in nodes.indices.reversed() where !nodes[index].isText {
      let (name, parent) = (nodes[index].name, nodes[index].parent)
      if pictureElements.contains(name) { hasPicture[index] = true }
      if quotingElements.contains(name) { hasWords[index] = true }
      let isPicture = name == "figure" && (hasPicture[index] || !hasWords[index])
      isLeftOut[index] = isNeverShown(index) || clutterElements.contains(name) || isPicture
      if hasPicture[index] { hasPicture[parent] = true }
      if hasWords[index] { hasWords[parent] = true }
    }
    return isLeftOut
  }

  /// For each element, whether it contains something other than the article.
  ///
  /// Roles and names are chosen freely: an element with a good part of the text (``Evidence``) is no clutter,
  /// whatever it is called.
  func clutter(_ structural: [Bool], _ evidence: Evidence) -> [Bool] {
    var isInside = [Bool](repeating: false, count: nodes.count)
    return nodes.indices.map { index in
      let node = nodes[index]
      isInside[index] = isInside[node.parent] || sectionElements.contains(node.name)
      if node.isText || structural[index] { return structural[index] }
      guard !wholeElements.contains(node.name), !evidence.hasHeadline[index] else { return false }
      let share = evidence.share(of: index)
      let most = evidence.isLong ? 0.3 : 0.5
      // The head of the page, not of the article or of a section.
      if node.name == "header", !isInside[index], share < 0.3 { return true }
      if node.name == "form" || node.attributes["role"].map(clutterRoles.contains) ?? false {
        return share < 0.3
      }
      // A word in a sentence may be a link or emphasised, and be called anything.
      guard !phraseElements.contains(node.name) else { return false }
      let names = ElementNames(of: node)
      if names.isUnseen { return share < 0.3 }
      if names.isOthers { return share < 0.7 }
      // A byline is metadata; sentences about the author are no part of the article.
      if names.isAuthor, evidence.weights[index] > 0 { return share < most }
      return names.isClutter && share < most
    }
  }
}

private let pictureElements: Set<String> = ["img", "picture", "video", "iframe", "amp-img", "svg"]

private let quotingElements: Set<String> = ["blockquote", "table", "pre"]

private let clutterElements: Set<String> = [
  "nav", "footer", "aside", "button", "select", "textarea", "input", "menu", "dialog", "figcaption",
]

private let clutterRoles: Set<String> = [
  "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu",
  "menubar", "toolbar", "tooltip",
]

/// Elements that contain the article with what surrounds it.
private let wholeElements: Set<String> = ["html", "body", "article", "main"]

/// Elements whose own head is a part of them.
private let sectionElements: Set<String> = ["article", "main", "section"]

/// Elements around words of a sentence.
private let phraseElements: Set<String> = ["a", "abbr", "b", "cite", "em", "i", "q", "strong", "u"]
