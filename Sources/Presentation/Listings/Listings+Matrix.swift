import Model

extension Listings {
  /// Returns the matrix of the stances between the actors with the most relations, `most` of them
  /// or as many as fit.
  package func matrix(of most: Int? = nil) -> Listing {
    let width = 5
    let least = columns < 60 ? 14 : 20
    let room = most ?? min(16, max(2, (columns - least - 4) / width))
    let counts = dossier.actors.map { dossier.statedIndices(of: $0.id).count }
    let busiest = dossier.actors.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    let actors = busiest.prefix(room).map { dossier.actors[$0] }
    let matrix = dossier.matrix(of: actors.map(\.id))
    // Names get the width that is left over.
    let widest = (actors.map(\.name.columns).max() ?? 0) + 4
    let nameWidth = max(least, min(widest, columns - 4 - actors.count * width))
    var heading = Line()
    heading.fill(to: nameWidth + 1)
    for (place, _) in actors.enumerated() {
      let number = "\(place + 1)"
      heading.fill(to: nameWidth + 1 + place * width + width - 1 - number.count)
      heading.append(number, .key)
    }
    var entries =
      actors.isEmpty ? [] : [Listing.Entry(heading, fields: [""] + actors.map(\.name))]
    for (row, actor) in actors.enumerated() {
      var line = Line(row < 9 ? " \(row + 1) " : "\(row + 1) ", .key)
      line.append(Line(name: actor.name, .mention(actor.kind)).shortened(to: nameWidth - 4, glyphs))
      var cells: [String] = []
      for column in actors.indices {
        let edge = nameWidth + 1 + column * width + width - 1
        guard let bond = matrix[row, column] else {
          line.fill(to: edge - 1)
          line.append(row == column ? "\\" : glyphs.dot, .border)
          cells.append("")
          continue
        }
        let cell = "\(bond.mark(glyphs))\(bond.strength)"
        line.fill(to: edge - cell.columns)
        line.append(cell, bond.role)
        cells.append("\(bond.mark(.ascii))\(bond.strength)")
      }
      entries.append(Listing.Entry(line, .actor(actor.id), fields: [actor.name] + cells))
    }
    var part = actors.count < busiest.count ? ", \(actors.count) of \(busiest.count)" : ""
    if !part.isEmpty, columns >= 40 { part += " actors" }
    let signs = "+ good, - bad, \(glyphs.mixed) both, \(glyphs.dot) neither"
    var title: Line = "Stances between actors\(part)"
    if title.columns + signs.columns + 12 <= columns {
      title.append(": \(signs)")
    } else if !entries.isEmpty {
      entries.append(Listing.Entry(Line(signs, .aside)))
    }
    return Listing(title, entries, emptyMessage: "No stated relations.")
  }
}
