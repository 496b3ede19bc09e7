package import Model

extension Listings {
  /// Those bound to an actor, and those bound to them, strongest first, as a tree.
  package func network(
    around actor: Actor, depth: Int, _ direction: Bond.Direction
  ) -> Listing {
    let network = dossier.network(around: actor.id, depth: depth, direction)
    var entries: [Listing.Entry] = []
    add(network, depth: 1, indent: "", to: &entries)
    return Listing(
      "\(name: actor.name): \(counted(network.count - 1, "actor")), \(counted(depth, "step")), \(direction.words)",
      entries, absence: "No stated relations.")
  }

  /// The branches below an actor, each with lines that show where it hangs.
  private func add(
    _ above: Network, depth: Int, indent: String, to entries: inout [Listing.Entry]
  ) {
    for (place, branch) in above.branches.enumerated() {
      guard let bond = branch.bond else { continue }
      let isLast = place == above.branches.count - 1
      var line = Line(indent, .border)
      line.append("\(isLast ? glyphs.upRight : glyphs.teeRight)\(glyphs.horizontal) ", .border)
      dossier.append(branch.actor, to: &line)
      append(bond, to: &line)
      let below = indent + (isLast ? "   " : "\(glyphs.vertical)  ")
      var entry = Listing.Entry(
        line, .actor(branch.actor), fields: fields(["\(depth)"] + fields(of: bond)))
      entry.margin = below + "  "
      entries.append(entry)
      add(branch, depth: depth + 1, indent: below, to: &entries)
    }
  }

  /// Every pair of actors between whom something is stated, strongest first.
  package func bonds() -> Listing {
    var seen: Set<Set<Actor.ID>> = []
    let bonds = dossier.actors.flatMap { dossier.bonds(of: $0.id) }
      .filter { seen.insert([$0.actor, $0.other]).inserted }
    let ordered = bonds.enumerated().sorted {
      ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
    }.map(\.element)
    return Listing(
      "\(counted(ordered.count, "bond")) between actors",
      ordered.map { bond in
        var line = Line()
        dossier.append(bond.actor, to: &line)
        line.append(" \(glyphs.both) ", bond.role)
        dossier.append(bond.other, to: &line)
        append(bond, to: &line)
        return Listing.Entry(line, .actor(bond.actor), fields: fields(fields(of: bond)))
      }, absence: "No stated relations.")
  }

  /// How strong a bond is, how the two stand, and what is stated.
  private func append(_ bond: Bond, to line: inout Line) {
    line.append(" \(glyphs.times)\(bond.strength) ")
    line.append(bond.mark(glyphs), bond.role)
    line.append(bond.words, .aside)
  }

  private func fields(of bond: Bond) -> [String] {
    [
      name(of: bond.actor), name(of: bond.other), "\(bond.strength)", bond.mark(.ascii),
      bond.kinds.map { "\($0.kind.rawValue) \($0.count)" }.joined(separator: ", "),
    ]
  }
}
