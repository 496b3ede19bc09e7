/// Two relations between the same actors that do not go together.
public struct Contradiction: Hashable, Sendable {
  /// Why they do not.
  public enum Ground: Hashable, Sendable {
    /// One states what the other denies.
    case denial
    /// They state opposite acts or ties: "supported" and "condemned".
    case opposition
  }

  /// Why they do not go together.
  public var ground: Ground
  /// Where the two stand in the dossier's relations, the earlier first.
  public var first, second: Int
}

extension Dossier {
  /// What is stated between two actors and does not go with something stated before, in order.
  ///
  /// A denial contradicts a statement of the same kind and direction, unless their times exclude
  /// each other. Opposite kinds in the same direction contradict each other where their times meet,
  /// or where neither has one and they stand in the same sentence. What may, will or should be
  /// contradicts nothing. Each relation is held against the nearest before it, so that the list is no
  /// longer than twice the relations.
  public func contradictions(between id: Actor.ID, and other: Actor.ID) -> [Contradiction] {
    bond(between: id, and: other).map(contradictions(in:)) ?? []
  }

  /// What is stated in a bond, which has the relations of both directions, and does not go together.
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

  /// Whether two relations tell of times that exclude each other.
  private func areApart(_ one: Relation, _ other: Relation) -> Bool {
    guard let first = one.time, let second = other.time, first.isResolved, second.isResolved else {
      return false
    }
    return !first.meets(second)
  }

  /// Whether two relations tell of the same time, as far as they say.
  private func areTogether(_ one: Relation, _ other: Relation) -> Bool {
    let (first, second) = (one.time.flatMap(resolved), other.time.flatMap(resolved))
    if let first, let second { return first.meets(second) }
    return first == nil && second == nil && one.evidence.article == other.evidence.article
      && one.evidence.sentence == other.evidence.sentence
  }

  private func resolved(_ time: Relation.Time) -> Relation.Time? { time.isResolved ? time : nil }
}

extension Relation.Time {
  /// Whether it is known when it begins or ends.
  public var isResolved: Bool { from != nil || to != nil }

  /// Whether the two can share a day; an open end reaches as far as it likes.
  public func meets(_ other: Self) -> Bool {
    func begins(_ one: Self, by end: PartialDate?) -> Bool {
      guard let start = one.from?.firstDay, let end = end?.lastDay else { return true }
      return start <= end
    }
    return begins(self, by: other.to) && begins(other, by: to)
  }
}
