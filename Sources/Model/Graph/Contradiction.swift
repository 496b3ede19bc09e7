/// Two relations between the same actors that contradict each other.
public struct Contradiction: Hashable, Sendable {
  /// Why they contradict each other.
  public enum Ground: Hashable, Sendable {
    /// One states what the other denies.
    case denial
    /// They state opposite acts or ties: "supported" and "condemned".
    case opposition
  }

  /// Why they contradict each other.
  public var ground: Ground
  /// The indices of the two in the dossier's relations, the earlier first.
  public var first, second: Int
}

extension Dossier {
  /// The contradictions between the relations of two actors, in order.
  ///
  /// A denial contradicts an assertion of the same kind and direction, unless their times exclude
  /// each other. Opposite kinds in the same direction contradict each other if their times meet, or
  /// if neither has a time and both are in the same sentence. Possible, planned and requested
  /// relations contradict nothing. Each relation is compared with the nearest before it, so the list
  /// has at most twice as many entries as there are relations.
  public func contradictions(between id: Actor.ID, and other: Actor.ID) -> [Contradiction] {
    bond(between: id, and: other).map(contradictions(in:)) ?? []
  }

  /// The contradictions of every two actors, pair by pair.
  public var contradictions: [Contradiction] {
    let others = othersOfSeveral
    return actors.flatMap { actor -> [Contradiction] in
      guard let number = number(of: actor.id), let others = others[number] else { return [] }
      return bonds(of: actor.id, with: others).filter { actor.id < $0.other }
        .flatMap(contradictions(in:))
    }
  }

  /// The actors that each has several stated relations with: of two who have only one, nothing can be contradicted.
  private var othersOfSeveral: [Int32: Set<Int32>] {
    var seen: Set<Ends> = []
    var others: [Int32: Set<Int32>] = [:]
    for index in stated.indices {
      let (one, other) = (ends[index].source, ends[index].target)
      let pair = Ends(source: min(one, other), target: max(one, other))
      guard !seen.insert(pair).inserted else { continue }
      others[one, default: []].insert(other)
      others[other, default: []].insert(one)
    }
    return others
  }

  /// The contradictions in a bond that has the relations of both directions.
  public func contradictions(in bond: Bond) -> [Contradiction] {
    var found: [Contradiction] = []
    var latest: [Claim: Int] = [:]
    let first = bond.relations.first.map { min(ends[$0].source, ends[$0].target) } ?? 0
    for index in bond.relations {
      let relation = relations[index]
      guard relation.modality == .asserted || relation.modality == .negated else { continue }
      let isDenied = relation.modality == .negated
      let source = relation.kind.isSymmetric ? first : ends[index].source
      let opposite = Claim(kind: relation.kind, source: source, isDenied: !isDenied)
      if let earlier = latest[opposite], !areApart(relations[earlier], relation) {
        found.append(Contradiction(ground: .denial, first: earlier, second: index))
      }
      if !isDenied {
        let opposed = relation.kind.opposites.compactMap {
          latest[
            Claim(kind: $0, source: $0.isSymmetric ? first : ends[index].source, isDenied: false)]
        }
        if let earlier = opposed.filter({ areTogether(relations[$0], relation) }).max() {
          found.append(Contradiction(ground: .opposition, first: earlier, second: index))
        }
      }
      latest[Claim(kind: relation.kind, source: source, isDenied: isDenied)] = index
    }
    return found
  }

  /// What one relation claims, without its circumstances.
  private struct Claim: Hashable {
    var kind: RelationKind
    var source: Int32
    var isDenied: Bool
  }

  /// Whether two relations have times that exclude each other.
  private func areApart(_ one: Relation, _ other: Relation) -> Bool {
    guard let first = one.time, let second = other.time, first.isTold, second.isTold else {
      return false
    }
    return !first.meets(second)
  }

  /// Whether two relations have the same time, as far as it is given.
  private func areTogether(_ one: Relation, _ other: Relation) -> Bool {
    let (first, second) = (one.time.flatMap(told), other.time.flatMap(told))
    if let first, let second { return first.meets(second) }
    return first == nil && second == nil && one.evidence.article == other.evidence.article
      && one.evidence.sentence == other.evidence.sentence
  }

  private func told(_ time: Relation.Time) -> Relation.Time? { time.isTold ? time : nil }
}

extension Relation.Time {
  /// Whether its beginning or end is known.
  public var isResolved: Bool { from != nil || to != nil }

  /// Whether the text tells it, and its beginning or end is known.
  public var isTold: Bool { isResolved && origin != .publication }

  /// Whether the two can share a day; an open end is unbounded.
  public func meets(_ other: Self) -> Bool {
    func begins(_ one: Self, by end: PartialDate?) -> Bool {
      guard let start = one.from?.firstDay, let end = end?.lastDay else { return true }
      return start <= end
    }
    return begins(self, by: other.to) && begins(other, by: to)
  }
}
