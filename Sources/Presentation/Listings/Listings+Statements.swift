package import Model

/// A sort key of a list of statements.
package enum StatementOrder: String, Hashable, Sendable, CaseIterable {
  case place, date, stance, pair

  /// The key in words, for a title: "by place in the text".
  package var words: String { self == .place ? "place in the text" : rawValue }
}

extension Listings {
  /// Returns every stated relation, sorted by a key; in the order of the text, contradictions come first.
  package func statements(by order: StatementOrder, isReversed: Bool = false) -> Listing {
    var indices = sorted(Array(dossier.stated.indices), by: order)
    if isReversed { indices.reverse() }
    var title = Line(counted(indices.count, "stated relation"))
    if order != .place || isReversed { title.append(" by \(order.words)") }
    if isReversed { title.append(", reversed") }
    let first =
      order == .place && !isReversed ? entries(of: contradictions ?? dossier.contradictions) : []
    return Listing(
      title, first + indices.map(entry(ofRelation:)), emptyMessage: "No stated relations.")
  }

  /// Returns the relations that are stated according to an actor.
  package func statements(by speaker: Actor) -> Listing {
    let indices = dossier.indices(saidBy: speaker.id)
    return Listing(
      "Said by \(name: speaker.name): \(counted(indices.count, "statement"))",
      indices.map(entry(ofRelation:)), emptyMessage: "Nothing is said by this actor.")
  }

  /// Sorts indices of relations; those without a date come last, and those of equal keys in the
  /// order of the text.
  private func sorted(_ indices: [Int], by order: StatementOrder) -> [Int] {
    switch order {
    case .place: return indices
    case .date:
      let timeline = dossier.timeline()
      return timeline.dated + timeline.undated
    case .stance:
      return indices.sorted {
        (dossier.relations[$1].kind.stance, $0) < (dossier.relations[$0].kind.stance, $1)
      }
    case .pair:
      let names = dossier.actors.map { Folding.fold($0.name) }
      let keys = indices.map { index -> [[UInt32]] in
        let ends = dossier.ends[index]
        let pair = [names[Int(ends.source)], names[Int(ends.target)]]
        return pair[0].lexicographicallyPrecedes(pair[1]) ? pair : pair.reversed()
      }
      return indices.indices.sorted { one, other in
        let (first, second) = (keys[one], keys[other])
        guard first != second else { return one < other }
        return first[0] == second[0]
          ? first[1].lexicographicallyPrecedes(second[1])
          : first[0].lexicographicallyPrecedes(second[0])
      }.map { indices[$0] }
    }
  }
}
