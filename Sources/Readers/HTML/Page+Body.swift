import Model

extension Page {
  /// The element that holds the article, and little else.
  func root(_ evidence: Evidence) -> Int {
    let weights = evidence.weights
    let marked = nodes.indices.filter { isArticle($0) && weights[$0] * 5 >= evidence.total * 2 }
    let headed = nodes.indices.filter {
      nodes[$0].name == "article" && evidence.hasHeadline[$0] && weights[$0] * 5 >= evidence.total
    }
    let semantic = headed.last ?? marked.max { weights[$0] < weights[$1] }
    return densest(within: semantic ?? 0, evidence)
  }

  /// The elements around the article that belong to it: those of the outermost one marked as an article.
  func frame(of root: Int) -> Range<Int> {
    var frame = root
    var next = root
    while nodes[next].parent != next {
      next = nodes[next].parent
      if isArticle(next) { frame = next }
    }
    return frame..<nodes[frame].end
  }

  /// Whether an element is marked as the article.
  private func isArticle(_ index: Int) -> Bool {
    let node = nodes[index]
    return node.name == "article" || node.name == "main" || node.attributes["role"] == "main"
      || node.attributes["itemprop"]?.lowercased() == "articlebody"
  }

  /// Descends from an element while one child has nearly all of its weight.
  private func densest(within start: Int, _ evidence: Evidence) -> Int {
    let weights = evidence.weights
    var root = start
    while true {
      var child = root + 1
      var next: Int?
      while child < nodes[root].end, next == nil {
        if weights[child] * 20 >= weights[root] * 17 { next = child }
        child = nodes[child].end
      }
      // A paragraph is no article: its siblings belong to it.
      guard let next, !["p", "li", "td", "blockquote"].contains(nodes[next].name),
        !hasOtherParts(next, evidence)
      else { return root }
      root = next
    }
  }

  /// Whether the article is in several parts: beside this one is another of the same name and classes, or a paragraph.
  private func hasOtherParts(_ index: Int, _ evidence: Evidence) -> Bool {
    let parent = nodes[index].parent
    let names = nodes[index].attributes["class"] ?? ""
    var child = parent + 1
    while child < nodes[parent].end {
      if child != index, evidence.lengths[child] > 0, !names.isEmpty,
        nodes[child].name == nodes[index].name,
        nodes[child].attributes["class"] == names
      {
        return true
      }
      // Below the article, at the end of the page, stands what is not of it.
      if nodes[child].name == "p", evidence.weights[child] > 0, nodes[parent].name != "body" {
        return true
      }
      child = nodes[child].end
    }
    return false
  }

  /// Whether a run is text, or a line beside text: one that fills a cell of a layout by itself is no part of the article.
  func hasCompany(_ run: Run, _ evidence: Evidence) -> Bool {
    let cell = ["td", "th"].contains(nodes[run.container].name)
    return !cell || run.weight > 0 || run.kind != .paragraph || evidence.weights[run.container] > 0
  }

  /// Whether an element or the one around it is called the summary above an article.
  func isSummary(_ index: Int) -> Bool {
    [index, nodes[index].parent].contains { ElementNames(of: nodes[$0]).isSummary }
  }
}
