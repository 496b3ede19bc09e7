import Model

/// The parts of an article that facets ask for.
struct Passages {
  let article: Article
  let dossier: Dossier

  /// The mentions of the actors asked for, or the passages of the relations; in order, without
  /// overlap.
  func ranges(of facets: [FacetTerm]) -> [Range<Int>] {
    if facets.contains(where: { !$0.facet.isOfActor }) {
      return apart(relations(facets).map(\.evidence.range))
    }
    return apart(mentions(facets).map(\.range))
  }

  /// The sentences of those mentions, or of those passages; in order, without overlap.
  func sentences(of facets: [FacetTerm]) -> [Range<Int>] {
    if facets.contains(where: { !$0.facet.isOfActor }) {
      return apart(relations(facets).map(\.evidence.sentence))
    }
    return sentences(around: mentions(facets).lazy.map(\.range.lowerBound))
  }

  /// The sentences that state any relation; in order, without overlap.
  func statements() -> [Range<Int>] {
    apart(dossier.relations.filter { $0.kind != .cooccur }.map(\.evidence.sentence))
  }

  /// The sentences around places, which are in order.
  func sentences(around offsets: some Sequence<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for offset in offsets where offset >= ranges.last?.upperBound ?? 0 {
      ranges.append(article.sentence(around: offset))
    }
    return ranges
  }

  private func relations(_ facets: [FacetTerm]) -> [Relation] {
    dossier.relations.filter { relation in
      facets.admit(
        actors: [relation.source, relation.target].compactMap(dossier.actor),
        relations: [relation])
    }
  }

  private func mentions(_ facets: [FacetTerm]) -> [Mention] {
    let wanted = Set(
      dossier.actors.filter { facets.admit(actors: [$0], relations: []) }.map(\.id))
    return dossier.mentions.filter { wanted.contains($0.actor) }
  }

  /// In order; of those that overlap, the part behind the one before.
  private func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      let start = max(range.lowerBound, apart.last?.upperBound ?? 0)
      if start < range.upperBound { apart.append(start..<range.upperBound) }
    }
    return apart
  }
}

extension Article {
  /// The sentence around an offset, by its punctuation, within 600 bytes and its block.
  func sentence(around offset: Int) -> Range<Int> {
    let index = blocks.partitioningIndex { $0.range.lowerBound > offset } - 1
    guard blocks.indices.contains(index) else { return offset..<offset + 1 }
    let block = blocks[index].range
    let starts = sentenceStarts(around: offset, in: block, reach: 600)
    let start = starts.last { $0 <= offset } ?? max(block.lowerBound, offset - 600)
    let end = starts.first { $0 > offset } ?? min(block.upperBound, offset + 600)
    return start..<max(start + 1, end)
  }
}
