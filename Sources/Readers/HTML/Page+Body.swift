import Model

extension Page {
  /// The runs of the article on the page, without menus, banners, comments and lists of links.
  ///
  /// Every run of text has a weight (``Run/weight``), which counts for all elements around it. The
  /// article is the `article` or `main` element with the greatest weight, if that is a fair share of the
  /// page; within it, or within the body, the search descends to a single child that holds nearly all of
  /// the weight. Empty if nothing has weight.
  func articleRuns() -> [Run] {
    let isClutter = clutter()
    let runs = runs { isClutter[$0] }
    let weights = weights(of: runs)
    guard let total = weights.first, total > 0 else { return [] }
    let semantic = nodes.indices.filter { isArticle($0) && weights[$0] * 5 >= total * 2 }
      .max { weights[$0] < weights[$1] }
    let root = densest(within: semantic ?? 0, weights)
    let inside = root..<nodes[root].end
    return tidy(runs.filter { inside.contains($0.container) })
  }

  /// All of the page's text, for a page without an article.
  func allRuns() -> [Run] { runs { self.isNeverShown($0) } }

  /// The weight of the text in each element.
  private func weights(of runs: [Run]) -> [Int] {
    var weights = [Int](repeating: 0, count: nodes.count)
    for run in runs { weights[run.container] += run.weight }
    for index in nodes.indices.reversed() where nodes[index].parent != index {
      weights[nodes[index].parent] += weights[index]
    }
    return weights
  }

  /// Whether an element is marked as the article.
  private func isArticle(_ index: Int) -> Bool {
    let node = nodes[index]
    return node.name == "article" || node.name == "main" || node.attributes["role"] == "main"
      || node.attributes["itemprop"]?.lowercased() == "articlebody"
  }

  /// Descends from an element while one child has nearly all of its weight.
  private func densest(within start: Int, _ weights: [Int]) -> Int {
    var root = start
    while true {
      var child = root + 1
      var next: Int?
      while child < nodes[root].end, next == nil {
        if weights[child] * 20 >= weights[root] * 17 { next = child }
        child = nodes[child].end
      }
      // A paragraph is no article: its siblings belong to it.
      guard let next, !["p", "li", "td", "blockquote"].contains(nodes[next].name) else {
        return root
      }
      root = next
    }
  }

  /// Removes runs that do not belong to the text: lists of links, single words such as "Share", and
  /// headings without text below them.
  private func tidy(_ runs: [Run]) -> [Run] {
    var kept: [Run] = []
    for run in runs {
      let isLinks = run.linked * 2 > run.words.utf8.count
      switch run.kind {
      case .heading(let level):
        while case .heading(let above)? = kept.last?.kind, above >= level { kept.removeLast() }
        kept.append(run)
      case _ where run.isEntry && !isLinks, .row where !isLinks: kept.append(run)
      case .quotation, .preformatted: kept.append(run)
      default:
        let isSentence = run.endsSentence || run.words.utf8.count >= 80
        if isSentence && !isLinks || Remark(run.words[...]) != nil { kept.append(run) }
      }
    }
    while case .heading(let level)? = kept.last?.kind, level > 1 { kept.removeLast() }
    return kept
  }
}
