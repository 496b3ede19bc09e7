package import Model

/// The relation list of the current actor: its order, filter and entries.
package struct RelationList: Hashable, Sendable {
  /// A sort key.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case count, place, type, name

    /// The key in words, for a title: "by first statement".
    package var words: String { self == .place ? "first statement" : rawValue }
  }

  package var order = Order.count
  package var isReversed = false
  package var filter = Filter()
  /// The first visible entry.
  package var top = 0
  /// The index of the selected entry.
  package var selection = 0
  /// The index of the statement of the selected entry that was shown last.
  package var statement = 0
  package private(set) var groups: [RelationGroup] = []
  /// The number of stated groups without the filter.
  package private(set) var statedCount = 0

  /// Creates a list of all relations, by count.
  package init() {}

  /// The selected group.
  package var selected: RelationGroup? {
    groups.indices.contains(selection) ? groups[selection] : nil
  }

  /// The index of the relation that was shown last, or is to be shown next.
  package var relation: Int? {
    guard let statements = selected?.statements else { return nil }
    return statements.indices.contains(statement) ? statements[statement] : statements.first
  }

  /// Selects the entry and the statement of a relation, if it is listed.
  package mutating func select(relation: Int) {
    guard let group = groups.firstIndex(where: { $0.statements.contains(relation) }) else { return }
    selection = group
    statement = groups[group].statements.firstIndex(of: relation) ?? 0
  }

  /// Recomputes the entries for an actor.
  package mutating func list(_ dossier: Dossier?, of actor: Actor.ID?) {
    guard let dossier, let actor else {
      (groups, statedCount) = ([], 0)
      return
    }
    groups = groups(of: dossier, around: actor, filter)
    statedCount = (filter.facets.isEmpty ? groups : groups(of: dossier, around: actor, Filter()))
      .count { $0.direction != .together }
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

  /// Groups the relations of an actor that match the facets of a filter.
  private func groups(
    of dossier: Dossier, around actor: Actor.ID, _ filter: Filter
  ) -> [RelationGroup] {
    /// The common properties of a group, with the other actor as a number.
    struct Key: Hashable {
      var direction: RelationGroup.Direction
      var kind: RelationKind
      var modality: Relation.Modality
      var other: Int32
    }
    guard let number = dossier.number(of: actor) else { return [] }
    var places: [Key: Int] = [:]
    var groups: [RelationGroup] = []
    for index in dossier.relationIndices(of: actor) {
      let ends = dossier.ends[index]
      let kind = dossier.relations[index].kind
      let key = Key(
        direction: RelationGroup.Direction(of: kind, isOut: ends.source == number), kind: kind,
        modality: dossier.relations[index].modality, other: ends.other(than: number))
      guard filter.facets.isEmpty || isAdmitted(index, of: dossier, around: actor) else { continue }
      if let place = places[key] {
        groups[place].statements.append(index)
      } else {
        places[key] = groups.count
        groups.append(
          RelationGroup(
            direction: key.direction, kind: kind, modality: key.modality,
            other: other(of: dossier.relations[index], than: actor), statements: [index]))
      }
    }
    return groups
  }

  private func isAdmitted(_ index: Int, of dossier: Dossier, around actor: Actor.ID) -> Bool {
    let relation = dossier.relations[index]
    let other = dossier.actor(other(of: relation, than: actor))
    return filter.facets.admit(
      actors: [other].compactMap(\.self), relations: [relation], of: dossier)
  }

  private func other(of relation: Relation, than actor: Actor.ID) -> Actor.ID {
    relation.source == actor ? relation.target : relation.source
  }

  /// Sorts the groups; co-occurrences always come last.
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
