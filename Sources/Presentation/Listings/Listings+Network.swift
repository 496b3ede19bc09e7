package import Model

extension Listings {
  /// Returns the network of an actor as a tree, the strongest bonds first.
  package func network(
    around actor: Actor, depth: Int, _ direction: Bond.Direction
  ) -> Listing {
    listing(
      of: dossier.network(around: actor.id, depth: depth, direction), around: actor, depth: depth,
      direction)
  }

  /// Returns a network of an actor that is known.
  package func listing(
    of network: Network, around actor: Actor, depth: Int, _ direction: Bond.Direction
  ) -> Listing {
    var entries: [Listing.Entry] = []
    add(network, depth: 1, indent: "", to: &entries)
    return Listing(
      "\(name: actor.name): \(counted(network.count - 1, "actor")), \(counted(depth, "step")), \(direction.words)",
      entries, emptyMessage: "No stated relations.")
  }

  /// Adds the branches below an actor, with lines that connect them.
  private func add(
    _ above: Network, depth: Int, indent: String, to entries: inout [Listing.Entry]
  ) {
    for (place, branch) in above.branches.enumerated() {
      guard let bond = branch.bond else { continue }
      let isLast = place == above.branches.count - 1
      let below = indent + (isLast ? "   " : "\(glyphs.vertical)  ")
      var entry = Listing.Entry(
        .actor(branch.actor), fields: fields(["\(depth)"] + fields(of: bond))
      ) { [self] in
        var line = Line(indent, .border)
        line.append("\(isLast ? glyphs.upRight : glyphs.teeRight)\(glyphs.horizontal) ", .border)
        dossier.append(branch.actor, to: &line)
        append(bond, to: &line)
        return [line]
      }
      entry.margin = below + "  "
      entries.append(entry)
      add(branch, depth: depth + 1, indent: below, to: &entries)
    }
  }

  /// Returns every bond between two actors, the strongest first.
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
      }, emptyMessage: "No stated relations.")
  }

  /// Appends the strength, the stance and the types of a bond.
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

extension Listings {
  /// Returns the shortest paths between two actors, with evidence for each hop.
  package func paths(from source: Actor, to target: Actor) -> Listing {
    var entries: [Listing.Entry] = []
    for (number, path) in dossier.paths(from: source.id, to: target.id).enumerated() {
      if !entries.isEmpty { entries.append(Listing.Entry()) }
      var heading = Line()
      dossier.append(source.id, to: &heading)
      for hop in path.hops {
        heading.append(" \(glyphs.out) ", hop.role)
        dossier.append(hop.other, to: &heading)
      }
      entries.append(Listing.Entry(heading))
      for hop in path.hops {
        // An asserted relation says more about a hop than a denied, planned or possible one.
        let asserted = hop.relations.first { dossier.relations[$0].modality == .asserted }
        guard let index = asserted ?? hop.relations.first else { continue }
        let relation = dossier.relations[index]
        var line = Line("  \(hop.mark(glyphs)) ", hop.role)
        line.append(dossier.sentence(relation))
        if let file = file(of: relation) { line.append(glyphs.separator + file, .aside) }
        let words = "\(glyphs.open)\(dossier.excerpt(ofEvidence: relation))\(glyphs.close)"
        entries.append(
          Listing.Entry(
            [line, Line("      \(words)", .aside)], .relation(index),
            fields: fields(["\(number + 1)"] + fields(ofRelation: index))))
      }
    }
    return Listing(
      "Paths from \(name: source.name) to \(name: target.name)", entries,
      emptyMessage: "No connection found.")
  }

  /// Returns the actors to which a path from an actor may lead.
  package func ends(ofPathsFrom actor: Actor) -> Listing {
    let entries = dossier.actors.filter { $0.id != actor.id }.map { other in
      var line = Line(name: other.name, .mention(other.kind))
      line.append("  \(other.kind.rawValue)", .aside)
      return Listing.Entry(line, .paths(from: actor.id, to: other.id))
    }
    return Listing("Paths from \(name: actor.name) to whom?", entries)
  }
}
