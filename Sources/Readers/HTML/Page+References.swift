import Model

extension Page {
  /// For each element, whether it refers to other articles or is about something else.
  ///
  /// Such are cards of other articles, and boxes under a heading such as "Read more".
  func references(among runs: [Run], _ evidence: Evidence) -> [Bool] {
    var isReference = [Bool](repeating: false, count: nodes.count)
    for box in cards(runs, evidence) + titledBoxes(runs, evidence) { isReference[box] = true }
    for index in nodes.indices where isReference[nodes[index].parent] { isReference[index] = true }
    return isReference
  }

  /// The elements that are cards: two or more beside each other, each short and begun by a link or a linked heading.
  private func cards(_ runs: [Run], _ evidence: Evidence) -> [Int] {
    var inParent: [Int: [Int]] = [:]
    for index in nodes.indices where isCard(index, runs, evidence) {
      inParent[nodes[index].parent, default: []].append(index)
    }
    return inParent.values.filter { cards in
      let weight = cards.reduce(0) { $0 + evidence.weights[$1] }
      // Where more than half of the page are such entries, they are what it is about, unless each calls itself an article.
      let areArticles = cards.allSatisfy { nodes[$0].name == "article" }
      return cards.count > 1 && !cards.contains { evidence.hasHeadline[$0] }
        && weight * 4 <= evidence.total * (areArticles ? 3 : 2)
    }.flatMap(\.self)
  }

  private func isCard(_ index: Int, _ runs: [Run], _ evidence: Evidence) -> Bool {
    guard cardElements.contains(nodes[index].name), 1...500 ~= evidence.lengths[index] else {
      return false
    }
    let inside = index..<nodes[index].end
    let first = evidence.firstRuns[index]
    guard first < runs.count, inside.contains(runs[first].container) else { return false }
    let next = first + 1 < runs.count ? runs[first + 1] : nil
    let second = next.flatMap { inside.contains($0.container) ? $0 : nil }
    if runs[first].isLinkElsewhere {
      // A link alone is a line of text, or an entry of a list.
      return !runs[first].endsSentence && (runs[first].container != index || second != nil)
    }
    // The time or the theme of an article may stand above its headline.
    guard let second, case .heading = second.kind else { return false }
    return second.isLinkElsewhere && runs[first].words.utf8.count < 60
  }

  /// The elements that begin with a heading such as "About the author".
  private func titledBoxes(_ runs: [Run], _ evidence: Evidence) -> [Int] {
    runs.enumerated().compactMap { number, run in
      guard run.isForeignHeading else { return nil }
      var box: Int?
      var next = run.container
      while evidence.firstRuns[next] == number, !evidence.hasHeadline[next],
        evidence.share(of: next) < (evidence.isLong ? 0.3 : 0.5)
      {
        box = next
        if nodes[next].parent == next { break }
        next = nodes[next].parent
      }
      // The heading alone is left for what follows it to be known by.
      return box.flatMap { evidence.lengths[$0] > run.words.utf8.count ? $0 : nil }
    }
  }
}

private let cardElements: Set<String> = ["article", "div", "section", "li", "td", "tr", "a", "dl"]
