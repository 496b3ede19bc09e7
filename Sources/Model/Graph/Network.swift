/// An actor and those it is bound to, as a tree in which everybody stands once.
public struct Network: Hashable, Sendable {
  /// Who stands here.
  public var actor: Actor.ID
  /// The bond to the one above; nil at the root.
  public var bond: Bond?
  /// Those bound to it who do not stand nearer to the root, strongest bond first.
  public var branches: [Network]

  /// How many actors stand in the tree.
  public var count: Int { branches.reduce(1) { $0 + $1.count } }
}

extension Dossier {
  /// Everybody within that many bonds of an actor.
  ///
  /// Levels are filled one after the other, so that nobody stands farther from the root than need be.
  public func network(
    around id: Actor.ID, depth: Int = 1, _ direction: Bond.Direction = .both
  ) -> Network {
    var placed: Set<Actor.ID> = [id]
    var children: [Actor.ID: [Bond]] = [:]
    var level = [id]
    for _ in 0..<max(0, depth) {
      var next: [Actor.ID] = []
      for above in level {
        for bond in bonds(of: above, direction) where placed.insert(bond.other).inserted {
          children[above, default: []].append(bond)
          next.append(bond.other)
        }
      }
      level = next
    }
    func tree(_ id: Actor.ID, _ bond: Bond?) -> Network {
      Network(
        actor: id, bond: bond, branches: (children[id] ?? []).map { tree($0.other, $0) })
    }
    return tree(id, nil)
  }
}
