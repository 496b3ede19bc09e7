package import Model

/// Statements of one thing between the current actor and another.
package struct RelationGroup: Hashable, Sendable {
  /// Which way it goes, seen from the current actor.
  package enum Direction: Int, Hashable, Sendable {
    case out, back, both
    /// They are named in one sentence, and nothing is stated.
    case together
  }

  package var direction: Direction
  package var kind: RelationKind
  package var modality: Relation.Modality
  /// The actor at the other end.
  package var other: Actor.ID
  /// Indices of the dossier's relations, in the order of the text; never empty.
  package var statements: [Int]
}

/// How the relations of the current actor are shown.
package struct RelationList: Hashable, Sendable {
  /// What they are sorted by.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case count, place, type, name
  }

  package var order = Order.count
  package var isReversed = false
  package var filter = Filter()
  /// The first entry in view.
  package var top = 0
  /// The entry that the keys act on.
  package var selection = 0
  /// Which of its statements was gone to.
  package var statement = 0
  package private(set) var groups: [RelationGroup] = []

  /// The relation gone to or to go to: an index of the dossier's relations.
  package var relation: Int? {
    guard groups.indices.contains(selection) else { return nil }
    let statements = groups[selection].statements
    return statements.indices.contains(statement) ? statements[statement] : statements.first
  }

  /// Works out the entries anew for an actor.
  package mutating func list(_ dossier: Dossier?, of actor: Actor.ID?) {
    guard let dossier, let actor else {
      groups = []
      return
    }
    var places: [RelationGroup: Int] = [:]
    groups = []
    for index in dossier.relationIndices(of: actor) {
      var group = RelationGroup(dossier.relations[index], seenFrom: actor)
      guard
        filter.facets.isEmpty
          || filter.facets.admit(
            actors: [dossier.actor(group.other)].compactMap(\.self),
            relations: [dossier.relations[index]])
      else { continue }
      if let place = places[group] {
        groups[place].statements.append(index)
      } else {
        places[group] = groups.count
        group.statements = [index]
        groups.append(group)
      }
    }
    if !filter.isEmpty {
      let names = groups.map { dossier.actor($0.other)?.name ?? $0.other }
      groups = zip(groups, names).filter {
        filter.admits(
          words: "\($0.words) \($1) \($0.kind.rawValue) \($0.modality.rawValue) "
            + (dossier.actor($0.other)?.aliases.joined(separator: " ") ?? ""))
      }.map(\.0)
    }
    sort(dossier)
    selection = max(0, min(selection, groups.count - 1))
    top = max(0, min(top, groups.count - 1))
    statement = 0
  }

  /// Co-occurrences stay below what is stated, whatever the order.
  private mutating func sort(_ dossier: Dossier) {
    let names =
      order == .name
      ? groups.map { Folding.fold(dossier.actor($0.other)?.name ?? $0.other) } : []
    let places = groups.map { $0.statements.first ?? 0 }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (first, second) = (groups[left], groups[right])
      switch order {
      case .count:
        let counts = (first.statements.count, second.statements.count)
        if counts.0 != counts.1 { return counts.0 > counts.1 }
      case .type:
        if first.kind != second.kind { return first.kind.rawValue < second.kind.rawValue }
      case .name:
        if names[left] != names[right] {
          return names[left].lexicographicallyPrecedes(names[right])
        }
      case .place: break
      }
      return places[left] < places[right]
    }
    let stated = groups.indices.filter { groups[$0].direction != .together }.sorted(by: precedes)
    let together = groups.indices.filter { groups[$0].direction == .together }.sorted(by: precedes)
    groups =
      isReversed
      ? (stated.reversed() + together.reversed()).map { groups[$0] }
      : (stated + together).map { groups[$0] }
  }
}

extension RelationGroup {
  /// The group that a relation belongs to, without statements.
  fileprivate init(_ relation: Relation, seenFrom actor: Actor.ID) {
    direction =
      relation.kind == .cooccur
      ? .together
      : relation.kind.isSymmetric ? .both : relation.source == actor ? .out : .back
    kind = relation.kind
    modality = relation.modality
    other = relation.source == actor ? relation.target : relation.source
    statements = []
  }

  /// What it is, in words that go between the current actor and the other.
  package var words: String { direction == .back ? kind.passive : kind.active }
}
