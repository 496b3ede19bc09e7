import Model

/// What a matrix of actors shows.
package struct MatrixScope: Hashable, Sendable {
  /// The number of actors; nil for as many as fit.
  package var most: Int?
  /// The only stance that is shown: favourable (1), adverse (-1) or neither (0); nil for all.
  package var stance: Int?

  /// Creates the scope of all stances.
  package init(most: Int? = nil, stance: Int? = nil) {
    self.most = most
    self.stance = stance
  }
}

extension Listings {
  /// Returns the matrix of the stances between the actors with the most relations.
  ///
  /// The cells of a row lead to the evidence of the pair.
  package func matrix(of scope: MatrixScope = MatrixScope()) -> Listing {
    let least = columns < 60 ? 14 : 20
    let room = scope.most ?? min(16, max(2, (columns - least - 4) / Self.cellWidth))
    let counts = dossier.actors.map { actor in
      dossier.statedIndices(of: actor.id).count { index in
        scope.stance.map { $0 == dossier.relations[index].kind.stance } ?? true
      }
    }
    let busiest = dossier.actors.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    let actors = busiest.prefix(room).map { dossier.actors[$0] }
    let labels = actors.map { $0.label(columns: Self.cellWidth - 1) }
    let matrix = dossier.matrix(of: actors.map(\.id))
    // Names get the width that is left over.
    let widest = (actors.map(\.name.columns).max() ?? 0) + Self.cellWidth + 1
    let nameWidth = max(least, min(widest, columns - 4 - actors.count * Self.cellWidth))
    var heading = Line()
    for (place, label) in labels.enumerated() {
      heading.fill(to: nameWidth + (place + 1) * Self.cellWidth - label.columns)
      heading.append(label, .mention(actors[place].kind))
    }
    var entries =
      actors.isEmpty ? [] : [Listing.Entry(heading, fields: [""] + actors.map(\.name))]
    for (row, actor) in actors.enumerated() {
      var line = Line(labels[row], .mention(actor.kind))
      line.fill(to: Self.cellWidth)
      line.append(
        Line(name: actor.name, .mention(actor.kind))
          .shortened(to: nameWidth - Self.cellWidth - 1, glyphs))
      var cells: [Listing.Cell] = []
      var fields = [actor.name]
      for column in actors.indices {
        let end = nameWidth + (column + 1) * Self.cellWidth
        let bond = matrix[row, column].flatMap { scope.stance.map($0.has) ?? true ? $0 : nil }
        let mark = bond.map { "\($0.mark(glyphs))\($0.strength)" }
        let cell = mark ?? (row == column ? "\\" : glyphs.dot)
        line.fill(to: end - cell.columns)
        line.append(cell, bond?.role ?? .border)
        cells.append(
          Listing.Cell(
            columns: Range(from: end - Self.cellWidth, to: end),
            target: bond.map { _ in .pair(actor.id, actors[column].id) },
            words: row == column ? actor.name : words(of: bond, between: actor, and: actors[column])
          ))
        fields.append(bond.map { "\($0.mark(.ascii))\($0.strength)" } ?? "")
      }
      entries.append(Listing.Entry(line, .actor(actor.id), cells: cells, fields: fields))
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

  /// Returns a cell in words: "Iran and Iraq: - 2 statements".
  private func words(of bond: Bond?, between actor: Actor, and other: Actor) -> String {
    let statements = bond.map { "\($0.mark(glyphs)) \(counted($0.strength, "statement"))" }
    return "\(actor.name) and \(other.name): \(statements ?? "no stated relation")"
  }

  /// The width of a column of the matrix, with the blank before it.
  private static var cellWidth: Int { 5 }
}

extension Actor {
  /// Returns a short label for a column: the code of a country, an abbreviation among the names, the
  /// initials of a name of several words, or else the beginning of the name.
  fileprivate func label(columns: Int) -> String {
    if kind == .country, let code, code.count <= columns { return code }
    let short = ([name] + aliases).first { name in
      name.count >= 2 && name.count <= columns && name.allSatisfy { $0.isLetter && $0.isUppercase }
    }
    if let short { return short }
    let initials = name.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
    if kind != .person, initials.count >= 2, initials.count <= columns { return String(initials) }
    let words = name.split { $0 == " " || $0 == "-" }
    let word = kind == .person ? words.last ?? "" : name[...]
    return Line(String(word)).part(Range(from: 0, to: columns)).text
  }
}

extension Bond {
  /// Whether a statement of the bond has a stance.
  fileprivate func has(_ stance: Int) -> Bool {
    switch stance {
    case 1: good > 0
    case -1: bad > 0
    default: neither > 0
    }
  }
}
