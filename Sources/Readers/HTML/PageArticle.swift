import Model

/// The article on a page, without menus, banners, comments and references to other articles.
struct PageArticle {
  /// Its runs of text.
  let runs: [Run]
  /// The elements that it stands in.
  let place: Range<Int>
  /// The element of its headline.
  let headline: Int?
  /// The elements around it that tell of it: those of an element marked as an article, or else the next one.
  let frame: Range<Int>
  /// For each element, whether it refers to other articles.
  let isReference: [Bool]
  /// For each element, whether it contains something other than the article.
  let isForeign: [Bool]

  /// Finds the article with that headline; nil if no text on the page looks like one.
  ///
  /// What is no part of any article by its kind and name is left out first, then what refers to other articles. The
  /// article is the element with the greatest weight (``Evidence``) among those that are marked as one, if that is a
  /// fair share of the page; within it, or within the body, it is the smallest element with nearly all of the weight.
  init?(on page: Page, headline: String?, leavingOut structural: [Bool]) {
    func evidence(_ runs: [Run]) -> Evidence {
      Evidence(of: runs, on: page, headline: runs.headline(headline))
    }
    let shown = page.withoutLogos(page.runs { structural[$0] })
    let clutter = page.clutter(structural, evidence(shown))
    let named = page.withoutLogos(page.runs { clutter[$0] })
    let others = page.references(among: named, evidence(named))
    let own = named.filter { !others[$0.container] }
    let weights = evidence(own)
    guard weights.total > 0 else { return nil }
    let root = page.root(weights)
    self.headline = own.headline(headline).map { own[$0].container }
    place = root..<page.nodes[root].end
    isForeign = zip(clutter, others).map { $0 || $1 }
    let inside = place
    let start = own.headline(headline)
    let first = own.firstIndex { inside.contains($0.container) } ?? own.count
    let frame = page.frame(of: root)
    let parent = page.nodes[root].parent
    self.frame = frame.lowerBound == root ? parent..<page.nodes[parent].end : frame
    isReference = others
    runs = own.enumerated().filter { number, run in
      if inside.contains(run.container) { return page.hasCompany(run, weights) }
      guard let start, start < number, number < first, frame.contains(run.container) else {
        return false
      }
      return run.weight > 0 || page.isSummary(run.container)
    }.map(\.element).tidied(headline: headline)
  }
}

extension [Run] {
  /// The number of the run with the headline: the one with these words, or else the first of the first level.
  func headline(_ title: String?) -> Int? {
    firstIndex { $0.words == title }
      ?? firstIndex { $0.kind == .heading(level: 1) && !$0.isLinkElsewhere }
  }
}
