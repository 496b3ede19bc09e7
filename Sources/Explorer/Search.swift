package import Model

/// Words looked for in an article, and where they are.
package struct Search: Hashable, Sendable {
  package let pattern: Pattern
  /// The finds in order, without overlap: UTF-8 offsets.
  package let hits: [Range<Int>]
  /// Whether there are more than were looked for.
  package let isCut: Bool

  /// So many finds are enough to walk through.
  private static let most = 100_000

  /// The finds of a pattern, looked for only among those of a search for its beginning where that
  /// is enough.
  package init(for pattern: Pattern, in article: Article, after shorter: Search? = nil) {
    self.pattern = pattern
    let known = shorter.flatMap { shorter in
      shorter.isCut
        ? nil : pattern.ranges(in: article.text, among: shorter.hits, of: shorter.pattern)
    }
    hits = known ?? pattern.ranges(in: article.text, limit: Self.most)
    isCut = hits.count == Self.most
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
  }

  package let purpose: Purpose
  package var text: String
  /// Where the person was, to go back there.
  package let origin: Place
  package let before: String
  package var older: Int?
}
