/// An actor and those connected to it, as a tree that contains each actor once.
public struct Network: Hashable, Sendable {
  /// The actor at this node.
  public var actor: Actor.ID
  /// The bond to the parent; nil at the root.
  public var bond: Bond?
  /// The connected actors that are no nearer to the root, strongest bond first.
  public var branches: [Network]

  /// The number of actors in the tree.
  public var count: Int { branches.reduce(1) { $0 + $1.count } }
}

extension Dossier {
  /// The actors within a number of bonds of an actor.
  ///
  /// Levels are filled one after another, so every actor is as near to the root as possible.
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
