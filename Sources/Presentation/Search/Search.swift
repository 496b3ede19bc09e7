package import Model

/// What is looked for in an article, and where it is.
///
/// A long article is looked through piece by piece, from its beginning, so that no key waits for its
/// end.
package struct Search: Hashable, Sendable {
  package let query: Query
  /// The matches in order, without overlap: UTF-8 offsets.
  package private(set) var hits: [Range<Int>] = []
  /// Whether all of the article has been looked through, or enough of it.
  package private(set) var isComplete = false
  /// What is wrong with the query, where something is.
  package private(set) var fault: String?
  /// Up to where the article has been looked through.
  private var place = 0
  private let expression: RegularExpression?
  private let asked: FacetMatcher?

  /// The most matches that are collected.
  private static let most = 100_000
  /// About so many bytes are looked through at a time.
  private static let piece = 1 << 16

  /// The matches of a query in the whole article.
  package init(for query: Query, in article: Article, of dossier: Dossier?) {
    self.init(beginning: query, in: article, of: dossier)
    while !isComplete { advance(in: article, of: dossier) }
  }

  /// The matches of a query in the first piece of the article; where a search for a prefix of the
  /// query has been, only its matches are looked at.
  package init(
    beginning query: Query, in article: Article, of dossier: Dossier?, after shorter: Search? = nil
  ) {
    self.query = query
    expression = query.expression.map { RegularExpression($0) }
    let facets = query.facets.filter { $0.facet != .anything }
    asked = facets.isEmpty ? nil : dossier.map { FacetMatcher(facets, of: $0) }
    fault =
      expression?.fault ?? facets.lazy.compactMap(\.facet.fault).first
      ?? (!facets.isEmpty && dossier == nil ? "still analysing" : nil)
    if let shorter, query.isPlain, shorter.query.isPlain,
      let known = query.pattern.ranges(
        in: article.text, among: shorter.hits, of: shorter.query.pattern)
    {
      hits = known
      place = max(
        shorter.isCut ? shorter.hits.last?.upperBound ?? 0 : shorter.place,
        known.last?.upperBound ?? 0)
    }
    advance(in: article, of: dossier)
  }

  /// Looks through the next piece of the article.
  package mutating func advance(in article: Article, of dossier: Dossier?) {
    let length = article.text.utf8.count
    guard fault == nil, !query.isEmpty, place < length, !isCut else {
      isComplete = true
      return
    }
    let piece = place..<article.pieceEnd(from: place, of: Self.piece)
    place = piece.upperBound
    if let asked, let dossier, !query.hasWords {
      hits += asked.ranges(in: piece, of: dossier, behind: hits.last?.upperBound ?? 0)
    } else {
      var finds = finds(in: piece, of: article)
      // None begins before the last one has ended.
      place = max(place, finds.last?.upperBound ?? 0)
      if let asked, let dossier {
        finds = Self.part(
          of: finds, within: asked.sentences(around: piece, in: article, of: dossier))
      }
      hits += finds
    }
    if isCut { hits.removeLast(hits.count - Self.most) }
    isComplete = place >= length || isCut || fault != nil
  }

  /// Whether there are more than were looked for.
  package var isCut: Bool { hits.count >= Self.most }

  /// The matches of the words or the expression that begin in a piece of an article.
  private mutating func finds(in piece: Range<Int>, of article: Article) -> [Range<Int>] {
    let limit = Self.most - hits.count
    guard let expression else {
      return query.pattern.ranges(in: article.text, within: piece, limit: limit)
    }
    let found = expression.ranges(in: article, within: piece, limit: limit)
    if !found.isComplete { fault = "too complex" }
    return found.ranges
  }

  /// The matches that begin in one of the passages; both are in order.
  private static func part(
    of finds: [Range<Int>], within passages: [Range<Int>]
  ) -> [Range<Int>] {
    var rest = passages[...]
    return finds.filter { find in
      rest = rest.drop { $0.upperBound <= find.lowerBound }
      return rest.first?.contains(find.lowerBound) == true
    }
  }

  /// The first match at or after an offset; else the first of all, once that is known.
  package func hit(from offset: Int) -> Int? {
    let index = index(from: offset)
    if index < hits.count { return index }
    return isComplete && !hits.isEmpty ? 0 : nil
  }

  /// The last match before an offset; else the last of all, once that is known.
  package func hit(before offset: Int) -> Int? {
    let index = index(from: offset)
    if index > 0, isComplete || offset <= place { return index - 1 }
    return isComplete && !hits.isEmpty ? hits.count - 1 : nil
  }

  /// The match that contains an offset.
  package func hit(at offset: Int) -> Int? {
    let index = index(from: offset + 1) - 1
    return hits.indices.contains(index) && hits[index].contains(offset) ? index : nil
  }

  /// The matches that overlap a range.
  package func hits(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var start = index(from: range.lowerBound)
    if start > 0, hits[start - 1].upperBound > range.lowerBound { start -= 1 }
    return hits[start..<max(start, index(from: range.upperBound))]
  }

  /// How many matches begin before an offset.
  private func index(from offset: Int) -> Int {
    hits.partitioningIndex { $0.lowerBound >= offset }
  }
}

extension Article {
  /// Where a piece of about so many bytes ends: behind a block, unless that is very long.
  fileprivate func pieceEnd(from start: Int, of size: Int) -> Int {
    let bytes = text.utf8Span.span
    guard bytes.count - start > size else { return bytes.count }
    var end = start + size
    let index = blocks.partitioningIndex { $0.range.upperBound > end }
    if blocks.indices.contains(index), blocks[index].range.contains(end),
      blocks[index].range.upperBound - start <= 2 * size
    {
      end = blocks[index].range.upperBound
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
