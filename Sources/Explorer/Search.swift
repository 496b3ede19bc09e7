package import Model

/// What is looked for in an article, and where it is.
package struct Search: Hashable, Sendable {
  package let query: Query
  /// The finds in order, without overlap: UTF-8 offsets.
  package let hits: [Range<Int>]
  /// Whether there are more than were looked for.
  package let isCut: Bool
  /// What is wrong with the query, where something is.
  package let fault: String?

  /// So many finds are enough to walk through.
  private static let most = 100_000

  /// The finds of a query, looked for only among those of a search for its beginning where that is
  /// enough.
  package init(
    for query: Query, in article: Article, of dossier: Dossier?, after shorter: Search? = nil
  ) {
    self.query = query
    var ranges: [Range<Int>] = []
    var fault: String?
    if let pattern = query.expression {
      let expression = RegularExpression(pattern, in: article, limit: Self.most)
      (ranges, fault) = (expression.ranges, expression.fault)
    } else {
      let known = shorter.flatMap { shorter in
        shorter.isCut || !shorter.query.isPlain
          ? nil
          : query.pattern.ranges(in: article.text, among: shorter.hits, of: shorter.query.pattern)
      }
      ranges = known ?? query.pattern.ranges(in: article.text, limit: Self.most)
    }
    let facets = query.facets.filter { $0.facet != .anything }
    if !facets.isEmpty, let dossier {
      let passages = Passages(article: article, dossier: dossier)
      let hasWords = query.expression != nil || !query.pattern.words.isEmpty
      ranges =
        hasWords
        ? Self.part(of: ranges, within: passages.sentences(of: facets))
        : passages.ranges(of: facets)
    } else if !facets.isEmpty {
      (ranges, fault) = ([], "still reading")
    }
    hits = ranges
    isCut = ranges.count >= Self.most
    self.fault = fault
  }

  /// The finds that begin in one of some passages; both are in order.
  private static func part(
    of finds: [Range<Int>], within passages: [Range<Int>]
  ) -> [Range<Int>] {
    var rest = passages[...]
    return finds.filter { find in
      rest = rest.drop { $0.upperBound <= find.lowerBound }
      return rest.first?.contains(find.lowerBound) == true
    }
  }

  /// The first find at or behind an offset; the first of all where there is none.
  package func hit(from offset: Int) -> Int? {
    guard !hits.isEmpty else { return nil }
    let index = index(from: offset)
    return index < hits.count ? index : 0
  }

  /// The last find before an offset; the last of all where there is none.
  package func hit(before offset: Int) -> Int? {
    guard !hits.isEmpty else { return nil }
    let index = index(from: offset)
    return index > 0 ? index - 1 : hits.count - 1
  }

  /// The find that an offset lies in.
  package func hit(at offset: Int) -> Int? {
    let index = index(from: offset + 1) - 1
    return hits.indices.contains(index) && hits[index].contains(offset) ? index : nil
  }

  /// The finds that touch a range.
  package func hits(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var start = index(from: range.lowerBound)
    if start > 0, hits[start - 1].upperBound > range.lowerBound { start -= 1 }
    return hits[start..<max(start, index(from: range.upperBound))]
  }

  /// How many finds begin before an offset.
  private func index(from offset: Int) -> Int {
    hits.partitioningIndex { $0.lowerBound >= offset }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from which on a condition holds, which must hold to the end once it does.
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A line being typed.
package struct Prompt: Hashable, Sendable {
  /// What it is for.
  package enum Purpose: Hashable, Sendable {
    /// Words to find in the article.
    case search
    /// What the entries of the focused list must have.
    case filter
    /// What the entries of the uppermost overlay must have.
    case overlay
    /// The name of a file to open.
    case path
  }

  package let purpose: Purpose
  /// What is typed before the cursor, and behind it.
  package var (head, tail) = ("", "")
  /// Where the person was, to go back there.
  package let origin: Place
  /// What was looked for before.
  package let before: String
  /// Which of the searches of before it is.
  package var older: Int?

  /// Nothing typed yet.
  package init(_ purpose: Purpose, from origin: Place, before: String = "") {
    self.purpose = purpose
    self.origin = origin
    self.before = before
  }

  /// All that is typed; the cursor goes to its end where it is set.
  package var text: String {
    get { head + tail }
    set { (head, tail) = (newValue, "") }
  }

  /// Moves the cursor by letters, to the left where it is negative.
  package mutating func move(by distance: Int) {
    let text = text
    let place = max(0, min(head.count + distance, text.count))
    (head, tail) = (String(text.prefix(place)), String(text.dropFirst(place)))
  }
}
