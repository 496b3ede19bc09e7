package import Model

extension Listings {
  /// The shortest paths between two actors, each hop with a passage that states it.
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
        // What holds says more about a hop than what is denied, planned or possible.
        let asserted = hop.relations.first { dossier.relations[$0].modality == .asserted }
        guard let index = asserted ?? hop.relations.first else { continue }
        let relation = dossier.relations[index]
        var line = Line("  \(hop.mark(glyphs)) ", hop.role)
        line.append(dossier.sentence(relation))
        let words = "\(glyphs.open)\(dossier.excerpt(ofEvidence: relation))\(glyphs.close)"
        entries.append(
          Listing.Entry(
            [line, Line("      \(words)", .aside)], .relation(index),
            fields: fields(["\(number + 1)"] + fields(ofRelation: index))))
      }
    }
    return Listing(
      "Paths from \(name: source.name) to \(name: target.name)", entries,
      absence: "No connection found.")
  }

  /// The actors that paths from an actor may lead to.
  package func ends(ofPathsFrom actor: Actor) -> Listing {
    let entries = dossier.actors.filter { $0.id != actor.id }.map { other in
      var line = Line(name: other.name, .mention(other.kind))
      line.append("  \(other.kind.rawValue)", .aside)
      return Listing.Entry(line, .paths(from: actor.id, to: other.id))
    }
    return Listing("Paths from \(name: actor.name) to whom?", entries)
  }
}
