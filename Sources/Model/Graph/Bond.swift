/// All that is stated between two actors, as one edge of the graph.
public struct Bond: Hashable, Sendable {
  /// Which way relations count, seen from one end.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Those that go from it.
    case out
    /// Those that go to it.
    case `in`
    /// All.
    case both
  }

  /// How the two stand by what is stated.
  public enum Stance: Hashable, Sendable {
    /// Only good.
    case friendly
    /// Only bad.
    case hostile
    /// Good as well as bad.
    case mixed
    /// Neither.
    case neutral
  }

  /// The end that the bond is seen from.
  public var actor: Actor.ID
  /// The other end.
  public var other: Actor.ID
  /// Where its relations stand in the dossier's, in order.
  public var relations: [Int]
  /// How many of them are good, bad and neither.
  public var good, bad, neither: Int
  /// How many of each kind, most frequent first.
  public var kinds: [KindCount]

  /// How many relations are of one kind.
  public struct KindCount: Hashable, Sendable {
    /// The kind.
    public var kind: RelationKind
    /// How many.
    public var count: Int
  }

  /// How the two stand by what is stated.
  public var stance: Stance {
    switch (good > 0, bad > 0) {
    case (true, true): .mixed
    case (true, false): .friendly
    case (false, true): .hostile
    case (false, false): .neutral
    }
  }

  /// How much is stated between the two.
  public var strength: Int { relations.count }
}

extension Dossier {
  /// The bonds of an actor, strongest first; those of co-occurrence alone are left out.
  public func bonds(of id: Actor.ID, _ direction: Bond.Direction = .both) -> [Bond] {
    var order: [Actor.ID] = []
    var byOther: [Actor.ID: [Int]] = [:]
    for index in statedIndices(of: id) where counts(relations[index], from: id, direction) {
      let other =
        relations[index].source == id ? relations[index].target : relations[index].source
      if byOther[other] == nil { order.append(other) }
      byOther[other, default: []].append(index)
    }
    let bonds = order.map { bond(id, $0, byOther[$0] ?? []) }
    return bonds.enumerated().sorted {
      $0.element.strength == $1.element.strength
        ? $0.offset < $1.offset : $0.element.strength > $1.element.strength
    }.map(\.element)
  }

  /// The bond between two actors; nil where nothing is stated.
  public func bond(between id: Actor.ID, and other: Actor.ID) -> Bond? {
    // The relations between the two are among those of either.
    let (one, two) = (statedIndices(of: id), statedIndices(of: other))
    let indices = (one.count < two.count ? one : two).filter {
      relations[$0].source == id && relations[$0].target == other
        || relations[$0].source == other && relations[$0].target == id
    }
    return indices.isEmpty ? nil : bond(id, other, indices)
  }

  private func counts(_ relation: Relation, from id: Actor.ID, _ direction: Bond.Direction) -> Bool
  {
    switch direction {
    case .both: true
    case .out: relation.source == id || relation.kind.isSymmetric
    case .in: relation.target == id || relation.kind.isSymmetric
    }
  }

  /// A denial says nothing good or bad, so it counts as neither.
  private func bond(_ id: Actor.ID, _ other: Actor.ID, _ indices: [Int]) -> Bond {
    var bond = Bond(
      actor: id, other: other, relations: indices, good: 0, bad: 0, neither: 0, kinds: [])
    var counts: [RelationKind: Int] = [:]
    for index in indices {
      let kind = relations[index].kind
      counts[kind, default: 0] += 1
      switch relations[index].modality == .negated ? 0 : kind.stance {
      case 1: bond.good += 1
      case -1: bond.bad += 1
      default: bond.neither += 1
      }
    }
    bond.kinds = counts.map { Bond.KindCount(kind: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.kind.rawValue) < ($0.count, $1.kind.rawValue) }
    return bond
  }
}
