/// All stated relations between two actors, as one edge of the graph.
public struct Bond: Hashable, Sendable {
  /// A direction of relations, seen from one end.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// From it.
    case out
    /// To it.
    case `in`
    /// All.
    case both
  }

  /// The stance between the two, according to the stated relations.
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
  /// The indices of its relations in the dossier, in order.
  public var relations: [Int]
  /// The numbers of good, bad and neutral relations.
  public var good, bad, neither: Int
  /// The number of relations of each kind, most frequent first.
  public var kinds: [KindCount]

  /// The number of relations of one kind.
  public struct KindCount: Hashable, Sendable {
    /// The kind.
    public var kind: RelationKind
    /// How many.
    public var count: Int
  }

  /// The stance between the two, according to the stated relations.
  public var stance: Stance {
    switch (good > 0, bad > 0) {
    case (true, true): .mixed
    case (true, false): .friendly
    case (false, true): .hostile
    case (false, false): .neutral
    }
  }

  /// The number of stated relations.
  public var strength: Int { relations.count }
}

extension Dossier {
  /// The bonds of an actor, strongest first; co-occurrences do not count.
  public func bonds(of id: Actor.ID, _ direction: Bond.Direction = .both) -> [Bond] {
    bonds(of: id, direction, with: nil)
  }

  /// The bonds with some actors only.
  func bonds(
    of id: Actor.ID, _ direction: Bond.Direction = .both, with others: Set<Int32>?
  ) -> [Bond] {
    guard let number = number(of: id) else { return [] }
    var places: [Int32: Int] = [:]
    var groups: [[Int]] = []
    for index in statedIndices(of: id) {
      let other = ends[index].other(than: number)
      guard others?.contains(other) ?? true,
        direction == .both || counts(relations[index], from: id, direction)
      else { continue }
      if let place = places[other] {
        groups[place].append(index)
      } else {
        places[other] = groups.count
        groups.append([index])
      }
    }
    let bonds = groups.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    return bonds.map { _, indices in
      let first = indices[0]
      let other = relations[first].source == id ? relations[first].target : relations[first].source
      return bond(id, other, indices)
    }
  }

  /// The bond between two actors; nil if no relation is stated.
  public func bond(between id: Actor.ID, and other: Actor.ID) -> Bond? {
    // The relations between the two are among those of either.
    let (one, two) = (statedIndices(of: id), statedIndices(of: other))
    guard let first = number(of: id), let second = number(of: other) else { return nil }
    let indices = (one.count < two.count ? one : two).filter {
      ends[$0] == Ends(source: first, target: second)
        || ends[$0] == Ends(source: second, target: first)
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

  /// A denial counts as neutral.
  private func bond(_ id: Actor.ID, _ other: Actor.ID, _ indices: [Int]) -> Bond {
    var bond = Bond(
      actor: id, other: other, relations: indices, good: 0, bad: 0, neither: 0, kinds: [])
    for index in indices {
      let kind = relations[index].kind
      if let place = bond.kinds.firstIndex(where: { $0.kind == kind }) {
        bond.kinds[place].count += 1
      } else {
        bond.kinds.append(Bond.KindCount(kind: kind, count: 1))
      }
      switch relations[index].modality == .negated ? 0 : kind.stance {
      case 1: bond.good += 1
      case -1: bond.bad += 1
      default: bond.neither += 1
      }
    }
    bond.kinds.sort { ($1.count, $0.kind.rawValue) < ($0.count, $1.kind.rawValue) }
    return bond
  }
}
