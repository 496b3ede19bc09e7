/// A path from one actor to another along stated relations.
public struct Path: Hashable, Sendable {
  /// The bonds along the path, each seen from its start.
  public var hops: [Bond]

  /// The strength of its weakest bond.
  public var strength: Int { hops.map(\.strength).min() ?? 0 }
}

extension Dossier {
  /// The shortest paths from one actor to another, strongest first, up to a limit.
  ///
  /// The search is breadth-first from the source and keeps every bond that enters a level. Paths are
  /// read back from the target. Empty if there is no path, or if both actors are the same.
  public func paths(from source: Actor.ID, to target: Actor.ID, limit: Int = 5) -> [Path] {
    guard source != target, actor(source) != nil, actor(target) != nil else { return [] }
    var depths = [source: 0]
    var entering: [Actor.ID: [Bond]] = [:]
    var level = [source]
    while !level.isEmpty, depths[target] == nil {
      var next: [Actor.ID] = []
      for id in level {
        let depth = depths[id, default: 0] + 1
        for bond in bonds(of: id) {
          if depths[bond.other] == nil {
            depths[bond.other] = depth
            next.append(bond.other)
          }
          if depths[bond.other] == depth { entering[bond.other, default: []].append(bond) }
        }
      }
      level = next
    }
    var complete: [Path] = []
    // Strongest bonds are tried first; the bound on tries keeps dense graphs in check.
    var tries = 0
    func extend(_ id: Actor.ID, _ hops: [Bond]) {
      guard complete.count < limit * 4, tries < 1000 else { return }
      tries += 1
      if id == source {
        complete.append(Path(hops: hops.reversed()))
        return
      }
      for bond in (entering[id] ?? []).sorted(by: { $0.strength > $1.strength }) {
        extend(bond.actor, hops + [bond])
      }
    }
    extend(target, [])
    return Array(complete.sorted { $0.strength > $1.strength }.prefix(limit))
  }
}
