package import Model

/// A query and its matches in an article.
///
/// A long article is searched piece by piece from its start, so that keys stay responsive.
package struct Search: Hashable, Sendable {
  package let query: Query
  /// The matches as UTF-8 offsets, in order and without overlaps.
  package private(set) var hits: [Range<Int>] = []
  /// Whether the search has finished.
  package private(set) var isComplete = false
  /// The error in the query, if there is one.
  package private(set) var fault: String?
  /// The offset up to which the article has been searched.
  private var place = 0
  private let expression: RegularExpression?
  private let asked: FacetMatcher?

  /// The maximum number of matches.
  private static let most = 100_000
  /// The approximate number of bytes searched at a time.
  private static let piece = 1 << 16

  /// Searches the whole article.
  package init(for query: Query, in article: Article, of dossier: Dossier?) {
    self.init(beginning: query, in: article, of: dossier)
    while !isComplete { advance(in: article, of: dossier) }
  }

  /// Searches the first piece of an article.
  ///
  /// After a search for a prefix of the query, only the matches of that search are examined.
  package init(
    beginning query: Query, in article: Article, of dossier: Dossier?, after shorter: Search? = nil
  ) {
    self.query = query
    expression = query.expression.map { RegularExpression($0) }
    let facets = query.facets.filter { $0.facet != .anything }
    asked = facets.isEmpty ? nil : dossier.map { FacetMatcher(facets, of: $0) }
    fault =
      expression?.fault ?? query.unknownFacet
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

  /// Searches the next piece of the article.
  package mutating func advance(in article: Article, of dossier: Dossier?) {
    let length = article.text.utf8.count
    guard fault == nil, !query.isEmpty, place < length, !isCut else {
      isComplete = true
      return
    }
    let piece = Range(from: place, to: article.pieceEnd(from: place, of: Self.piece))
    place = piece.upperBound
    if let asked, let dossier, !query.hasWords {
      hits += asked.ranges(in: piece, of: dossier, behind: hits.last?.upperBound ?? 0)
    } else {
      var finds = finds(in: piece, of: article)
      // Matches do not overlap across pieces.
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

  /// Whether the maximum number of matches has been reached.
  package var isCut: Bool { hits.count >= Self.most }

  /// Returns the matches of the words or the expression that begin in a piece.
  private mutating func finds(in piece: Range<Int>, of article: Article) -> [Range<Int>] {
    let limit = Self.most - hits.count
    guard let expression else {
      return query.pattern.ranges(in: article.text, within: piece, limit: limit)
    }
    let found = expression.ranges(in: article, within: piece, limit: limit)
    if !found.isComplete { fault = "too complex" }
    return found.ranges
  }

  /// Returns the matches that begin in one of the passages; both are in order.
  private static func part(
    of finds: [Range<Int>], within passages: [Range<Int>]
  ) -> [Range<Int>] {
    var rest = passages[...]
    return finds.filter { find in
      rest = rest.drop { $0.upperBound <= find.lowerBound }
      return rest.first?.contains(find.lowerBound) == true
    }
  }

  /// Returns the first match at or after an offset, or else the first of all once the search has
  /// finished.
  package func hit(from offset: Int) -> Int? {
    let index = index(from: offset)
    if index < hits.count { return index }
    return isComplete && !hits.isEmpty ? 0 : nil
  }

  /// Returns the last match before an offset, or else the last of all once the search has finished.
  package func hit(before offset: Int) -> Int? {
    let index = index(from: offset)
    if index > 0, isComplete || offset <= place { return index - 1 }
    return isComplete && !hits.isEmpty ? hits.count - 1 : nil
  }

  /// Returns the match that contains an offset.
  package func hit(at offset: Int) -> Int? {
    let index = index(from: offset + 1) - 1
    return hits.indices.contains(index) && hits[index].contains(offset) ? index : nil
  }

  /// Returns the matches that overlap a range.
  package func hits(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var start = index(from: range.lowerBound)
    if start > 0, hits[start - 1].upperBound > range.lowerBound { start -= 1 }
    return hits[Range(from: start, to: index(from: range.upperBound))]
  }

  /// Returns the number of matches that begin before an offset.
  private func index(from offset: Int) -> Int {
    hits.partitioningIndex { $0.lowerBound >= offset }
  }
}

extension Article {
  /// Returns the end of a piece of about `size` bytes: the end of a block, unless that is very
  /// long.
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
