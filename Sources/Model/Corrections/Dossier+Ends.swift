extension Dossier {
  /// The mentions of two actors nearest to words of an article, which stand for the ends of a relation that the words
  /// state; without words, the two that are nearest to each other.
  ///
  /// - Returns: the indices of the mentions; nil if one of them is mentioned nowhere.
  package func ends(
    from source: Actor.ID, to target: Actor.ID, around words: (Article.ID, Range<Int>)?
  ) -> (source: Int, target: Int)? {
    guard let (article, range) = words else { return nearestEnds(source, target) }
    func nearest(_ actor: Actor.ID) -> Int? {
      mentionIndices(of: actor).filter { mentions[$0].article == article }.min {
        mentions[$0].range.gap(to: range) < mentions[$1].range.gap(to: range)
      }
    }
    guard let from = nearest(source), let to = nearest(target) else { return nil }
    return (from, to)
  }

  /// The mentions of two actors that are nearest to each other in one article.
  private func nearestEnds(_ source: Actor.ID, _ target: Actor.ID) -> (source: Int, target: Int)? {
    let (from, to) = (mentionIndices(of: source), mentionIndices(of: target))
    var best: (source: Int, target: Int, gap: Int)?
    var next = 0
    for place in from {
      while next < to.count, to[next] < place { next += 1 }
      for other in [next - 1, next] where to.indices.contains(other) {
        let (one, two) = (mentions[place], mentions[to[other]])
        let gap = one.range.gap(to: two.range)
        guard one.article == two.article, gap < best?.gap ?? .max else { continue }
        best = (place, to[other], gap)
      }
    }
    return best.map { ($0.source, $0.target) }
  }

  /// A reference to an actor by its identity, and by a mention for when that changes.
  package func party(_ actor: Actor) -> Correction.Party {
    let indices = mentionIndices(of: actor.id)
    let best =
      indices.first { mentions[$0].reason == .fullName }
      ?? indices.first { mentions[$0].kind == .name }
    return Correction.Party(actor.identity, anchor: best.map { mentions[$0].id })
  }
}

extension Range<Int> {
  /// The distance between two ranges; 0 if they meet.
  fileprivate func gap(to other: Range<Int>) -> Int {
    Swift.max(0, lowerBound - other.upperBound, other.lowerBound - upperBound)
  }
}

extension Article {
  /// The places at which words stand, in order.
  package func ranges(of words: String) -> [Range<Int>] {
    words.isEmpty ? [] : places(of: words).map { $0..<$0 + words.utf8.count }
  }
}
