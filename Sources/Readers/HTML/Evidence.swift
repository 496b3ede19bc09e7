/// Where on a page text stands that looks like an article's.
///
/// Every run of text has a weight (``Run/weight``), which counts for all elements around it.
struct Evidence {
  /// The weight of the text in each element.
  private(set) var weights: [Int]
  /// The bytes of text in each element.
  private(set) var lengths: [Int]
  /// The number of the first run in each element; that of no run where there is none.
  private(set) var firstRuns: [Int]
  /// Whether each element has the headline.
  private(set) var hasHeadline: [Bool]

  /// The evidence of a page's runs; `headline` is the number of the run with the headline.
  init(of runs: [Run], on page: Page, headline: Int?) {
    let nodes = page.nodes
    weights = [Int](repeating: 0, count: nodes.count)
    lengths = weights
    firstRuns = [Int](repeating: runs.count, count: nodes.count)
    hasHeadline = [Bool](repeating: false, count: nodes.count)
    for (number, run) in runs.enumerated() {
      weights[run.container] += run.weight
      lengths[run.container] += run.words.utf8.count
      firstRuns[run.container] = min(firstRuns[run.container], number)
      if number == headline { hasHeadline[run.container] = true }
    }
    for index in nodes.indices.reversed() where nodes[index].parent != index {
      let parent = nodes[index].parent
      weights[parent] += weights[index]
      lengths[parent] += lengths[index]
      firstRuns[parent] = min(firstRuns[parent], firstRuns[index])
      if hasHeadline[index] { hasHeadline[parent] = true }
    }
  }

  /// The weight of the page.
  var total: Int { weights.first ?? 0 }

  /// Whether there is so much text that one block beside the article cannot be a third of it.
  var isLong: Bool { total > 1500 }

  /// The share of the page's weight that an element has.
  func share(of index: Int) -> Double {
    total == 0 ? 0 : Double(weights[index]) / Double(total)
  }
}
