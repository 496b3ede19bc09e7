import Model

extension State {
  /// Asks for the other end of the ways from the current actor.
  mutating func openPaths() {
    guard let dossier, let actor = actorInQuestion else { return }
    let entries = dossier.actors.filter { $0.id != actor.id }.map { other in
      var line = Line(other.name, .mention(other.kind))
      line.append("  \(other.kind.rawValue)", .aside)
      return Overlay.Entry(line, .paths(from: actor.id, to: other.id))
    }
    open(Overlay("Ways from \(actor.name) to whom?", entries, picksAtOnce: true))
    startTyping()
  }

  /// The shortest ways between two actors, each hop with a passage that states it.
  mutating func openPaths(from source: Actor.ID, to target: Actor.ID) {
    guard let dossier else { return }
    var entries: [Overlay.Entry] = []
    for path in dossier.paths(from: source, to: target) {
      if !entries.isEmpty { entries.append(Overlay.Entry(Line())) }
      var heading = Line()
      dossier.append(source, to: &heading)
      for hop in path.hops {
        heading.append(" \(glyphs.out) ", hop.role)
        dossier.append(hop.other, to: &heading)
      }
      entries.append(Overlay.Entry(heading))
      for hop in path.hops {
        guard let index = hop.relations.first else { continue }
        let relation = dossier.relations[index]
        var line = Line("  \(hop.mark(glyphs)) ", hop.role)
        line.append(dossier.sentence(relation))
        let words = "\(glyphs.open)\(dossier.excerpt(ofEvidence: relation))\(glyphs.close)"
        entries.append(Overlay.Entry([line, Line("      \(words)", .aside)], .relation(index)))
      }
    }
    let ends = [source, target].map { dossier.actor($0)?.name ?? $0 }
    open(
      Overlay(
        "Ways from \(ends[0]) to \(ends[1])", entries, absence: "No way leads there."))
  }
}
