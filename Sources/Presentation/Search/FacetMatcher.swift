import Model

/// The mentions and relations of a dossier that match facets.
struct FacetMatcher: Hashable, Sendable {
  private let facets: [FacetTerm]
  /// The actors that match each facet about actors, and whether that is negated.
  private let actors: [(ids: Set<Actor.ID>, isNegated: Bool)]

  /// Resolves the facets against a dossier.
  init(_ facets: [FacetTerm], of dossier: Dossier) {
    self.facets = facets
    actors = facets.filter(\.facet.isOfActor).map { term in
      (Set(dossier.actors.filter(term.facet.admits).map(\.id)), term.isNegated)
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.facets == other.facets }

  func hash(into hasher: inout Hasher) { hasher.combine(facets) }

  /// Returns the matching mentions, or the evidence of matching relations, that begin in a piece of
  /// the article.
  ///
  /// The ranges are in order, do not overlap and begin at or after `end`.
  func ranges(in piece: Range<Int>, of dossier: Dossier, behind end: Int) -> [Range<Int>] {
    apart(
      asksForRelations
        ? relations(in: piece, of: dossier).map(\.evidence.range)
        : mentions(in: piece, of: dossier).map(\.range), behind: end)
  }

  /// Returns the sentences of the matching mentions or evidence in a piece of an article and around
  /// it.
  ///
  /// The ranges are in order and do not overlap.
  func sentences(
    around piece: Range<Int>, in article: Article, of dossier: Dossier
  ) -> [Range<Int>] {
    let wide = Range(
      from: piece.lowerBound - Self.longest, to: piece.upperBound + Self.longest)
    return asksForRelations
      ? apart(relations(in: wide, of: dossier).map(\.evidence.sentence))
      : article.sentences(around: mentions(in: wide, of: dossier).lazy.map(\.range.lowerBound))
  }

  /// The longest sentence that is expected.
  private static let longest = 4096

  private var asksForRelations: Bool { facets.contains { !$0.facet.isOfActor } }

  private func relations(in piece: Range<Int>, of dossier: Dossier) -> [Relation] {
    let ofRelation = facets.filter { !$0.facet.isOfActor }
    // Both parts are sorted by the position of the evidence.
    return [dossier.stated, dossier.relations[dossier.stated.endIndex...]].flatMap { relations in
      relations.part(piece) { $0.evidence.range.lowerBound }.filter { relation in
        ofRelation.allSatisfy { $0.facet.admits(relation, of: dossier) != $0.isNegated }
          && actors.allSatisfy { term in
            (term.ids.contains(relation.source) || term.ids.contains(relation.target))
              != term.isNegated
          }
      }
    }
  }

  private func mentions(in piece: Range<Int>, of dossier: Dossier) -> [Mention] {
    dossier.mentions[...].part(piece) { $0.range.lowerBound }.filter { mention in
      actors.allSatisfy { $0.ids.contains(mention.actor) != $0.isNegated }
    }
  }
}

/// Sorts ranges and trims their overlaps.
private func apart(_ ranges: [Range<Int>], behind end: Int = 0) -> [Range<Int>] {
  var (apart, end): ([Range<Int>], Int) = ([], end)
  for range in ranges.sorted(by: {
    ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
  }) {
    let start = max(range.lowerBound, end)
    guard start < range.upperBound else { continue }
    apart.append(Range(from: start, to: range.upperBound))
    end = range.upperBound
  }
  return apart
}

extension ArraySlice {
  /// Returns the elements whose positions, which are sorted, lie in a range.
  fileprivate func part(_ range: Range<Int>, _ place: (Element) -> Int) -> Self {
    let start = partitioningIndex { place($0) >= range.lowerBound }
    return self[start...].prefix { place($0) < range.upperBound }
  }
}

extension Dossier {
  /// Returns the sentences that state a relation, in order and without overlaps.
  package func statements() -> [Range<Int>] {
    apart(stated.map(\.evidence.sentence))
  }
}
