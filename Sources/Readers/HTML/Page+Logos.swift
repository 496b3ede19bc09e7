import Model

extension Page {
  /// The headings among which the headline is: those outside of clutter, if there are any.
  func headings(leavingOut structural: [Bool]) -> [Run] {
    func headings(_ isLeftOut: [Bool]) -> [Run] {
      withoutLogos(runs { isLeftOut[$0] }.filter(\.isHeading))
    }
    let shown = runs { structural[$0] }
    let found = headings(clutter(structural, Evidence(of: shown, on: self, headline: nil)))
    return found.isEmpty ? headings(structural) : found
  }

  /// The runs without headings that are the name of the site.
  func withoutLogos(_ runs: [Run]) -> [Run] { runs.filter { !isLogo($0) } }

  /// Whether a run is a heading in an element for the site's name, or links to the first page of the site.
  private func isLogo(_ run: Run) -> Bool {
    guard run.kind == .heading(level: 1) || run.kind == .heading(level: 2) else { return false }
    var index = run.container
    for _ in 0..<3 {
      if ElementNames(of: nodes[index]).isLogo { return true }
      index = nodes[index].parent
    }
    return nodes[run.container..<nodes[run.container].end].prefix(8).contains {
      $0.name == "a" && $0.attributes["href"] == "/" && run.isLinkElsewhere
    }
  }
}
