/// What articles state of two actors alike: one type of relation in one direction.
public struct Claim: Hashable, Sendable {
  /// The type.
  public var kind: RelationKind
  /// The end that it goes from; of a symmetric relation, the first of the two actors.
  public var source: Actor.ID
  /// The end that it goes to.
  public var target: Actor.ID
  /// The indices of the relations that state it, that deny it, and that neither state nor deny it, each in the order of time.
  public var stated, denied, open: [Int]
  /// Figures that differ though they may be of one event.
  public var differences: [Difference]

  /// Figures of one unit that exclude each other.
  public struct Difference: Hashable, Sendable {
    /// What is counted.
    public var unit: String
    /// The indices of the relations, one for each figure, from the lowest.
    public var relations: [Int]
  }

  /// All relations of the claim in the order of time.
  public func all(in dossier: Dossier) -> [Int] { dossier.inTime(stated + denied + open) }
}

extension Dossier {
  /// What is stated of two actors, the claims with the most statements first.
  public func claims(between id: Actor.ID, and other: Actor.ID) -> [Claim] {
    guard let bond = bond(between: id, and: other) else { return [] }
    var claims: [Claim] = []
    var places: [[String]: Int] = [:]
    for index in inTime(bond.relations) {
      let relation = relations[index]
      let isTurned = relation.kind.isSymmetric && relation.source != id
      let (source, target) =
        isTurned ? (relation.target, relation.source) : (relation.source, relation.target)
      let key = [relation.kind.rawValue, source, target]
      let place = places[key] ?? claims.count
      if place == claims.count {
        places[key] = place
        claims.append(
          Claim(
            kind: relation.kind, source: source, target: target, stated: [], denied: [], open: [],
            differences: []))
      }
      switch relation.modality {
      case .asserted: claims[place].stated.append(index)
      case .negated: claims[place].denied.append(index)
      case .possible, .planned, .asked: claims[place].open.append(index)
      }
    }
    for place in claims.indices {
      claims[place].differences = differences(among: claims[place].stated)
    }
    return claims.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      let counts = (left.stated.count + left.denied.count, right.stated.count + right.denied.count)
      return (counts.1, $0.offset) < (counts.0, $1.offset)
    }.map(\.element)
  }

  /// Relations by the time that they tell, or else by the date of their article; those without any come last.
  func inTime(_ indices: [Int]) -> [Int] {
    let days = indices.map { (index: $0, day: day(of: relations[$0])) }
    return days.sorted {
      guard let left = $0.day, let right = $1.day else {
        return ($0.day == nil ? 1 : 0, $0.index) < ($1.day == nil ? 1 : 0, $1.index)
      }
      return left == right ? $0.index < $1.index : left < right
    }.map(\.index)
  }

  /// The beginning of the time that a relation tells, or else the date of its article.
  public func date(of relation: Relation) -> PartialDate? {
    let told = relation.time.flatMap { $0.isTold ? $0.from ?? $0.to : nil }
    return told ?? article(relation.evidence.article)?.date
  }

  private func day(of relation: Relation) -> PartialDate? { date(of: relation)?.firstDay }

  /// The figures of one unit that exclude each other and may be of one event.
  private func differences(among indices: [Int]) -> [Claim.Difference] {
    var byUnit: [String: [Int]] = [:]
    for index in indices {
      if let unit = relations[index].amount?.unit { byUnit[unit, default: []].append(index) }
    }
    return byUnit.sorted { $0.key < $1.key }.compactMap { unit, all in
      let ranked = all.sorted { (low(of: $0), $0) < (low(of: $1), $1) }
      // One relation for each figure; the next must lie above it and may be of the same event.
      var different: [Int] = []
      for index in ranked {
        guard let last = different.last else {
          different.append(index)
          continue
        }
        let isHigher = low(of: index) > high(of: last)
        if isHigher, different.contains(where: { mayBeOfOneEvent($0, index) }) {
          different.append(index)
        }
      }
      return different.count > 1 ? Claim.Difference(unit: unit, relations: different) : nil
    }
  }

  private func low(of index: Int) -> Double { relations[index].amount?.value ?? 0 }

  private func high(of index: Int) -> Double {
    relations[index].amount.map { $0.upper ?? $0.value } ?? 0
  }

  /// Whether two relations may be of one event: their times meet or, where they tell none, their articles are near.
  private func mayBeOfOneEvent(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (relations[one], relations[other])
    if let time = first.time, let otherTime = second.time, time.isTold, otherTime.isTold {
      return time.meets(otherTime)
    }
    guard let day = day(of: first), let otherDay = self.day(of: second) else { return true }
    let near = 7
    return day.adding(days: -near) <= otherDay && otherDay <= day.adding(days: near)
  }
}
