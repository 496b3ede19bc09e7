extension Page {
  /// All of the page's text, for a page without an article.
  func allRuns() -> [Run] { runs { self.isNeverShown($0) } }

  /// Whether browsers never show an element.
  func isNeverShown(_ index: Int) -> Bool {
    let node = nodes[index]
    guard !node.isText else { return false }
    return hiddenElements.contains(node.name) || isHidden(node)
  }

  /// Whether an element never has words of its page, even for those whose page is built by scripts.
  func isNoText(_ index: Int) -> Bool { hiddenElements.contains(nodes[index].name) }

  /// Whether an element's attributes hide it.
  ///
  /// The whole page does not count: scripts hide it until it is complete.
  private func isHidden(_ node: Node) -> Bool {
    if node.name == "html" || node.name == "body" { return false }
    if node.attributes["hidden"] != nil { return true }
    // What is hidden from screen readers alone may be read: a letter, a figure or an abbreviation that they get in full.
    if node.attributes["aria-hidden"] == "true", node.name != "span" { return true }
    return node.attributes["style"].map { StyleDeclarations($0).hide } ?? false
  }
}

private let hiddenElements: Set<String> = [
  "head", "script", "style", "noscript", "template", "svg", "math", "object", "embed", "iframe",
  "canvas", "audio", "video", "map", "amp-iframe", "amp-sidebar", "amp-consent", "amp-ad",
]
