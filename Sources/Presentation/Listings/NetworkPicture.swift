package import Model

/// A picture of an actor's network.
package struct NetworkPicture {
  private let dossier: Dossier
  private let glyphs: Glyphs
  /// The width of the picture.
  private let columns: Int

  /// Creates pictures of networks in a dossier.
  package init(of dossier: Dossier, glyphs: Glyphs, columns: Int) {
    (self.dossier, self.glyphs, self.columns) = (dossier, glyphs, columns)
  }

  /// Draws an actor surrounded by its neighbours, with a line and a sign for each bond.
  ///
  /// The strongest bond is at the top, the others follow clockwise.
  /// - Returns: nil if there is not enough room or no neighbour.
  package func lines(around actor: Actor, _ direction: Bond.Direction, rows: Int) -> [Line]? {
    lines(around: actor, dossier.bonds(of: actor.id, direction), rows: rows)
  }

  /// Draws an actor surrounded by neighbours whose bonds with it are known, the strongest first; see
  /// ``lines(around:_:rows:)``.
  package func lines(around actor: Actor, _ bonds: some Sequence<Bond>, rows: Int) -> [Line]? {
    guard columns >= 48, rows >= 11 else { return nil }
    let bonds = Array(bonds.prefix(rows >= 17 ? 14 : 8))
    guard !bonds.isEmpty else { return nil }
    var drawing = BrailleDrawing(columns: columns, rows: rows, isBraille: glyphs != .ascii)
    let centre = Cell(column: columns / 2, row: rows / 2)
    let places = bonds.indices.map { place(of: $0, among: bonds.count, around: centre) }
    let ids = bonds.map(\.other)
    // The bonds among the neighbours are drawn first, below those of the actor.
    let among = dossier.matrix(of: ids)
    for one in ids.indices {
      for other in ids.indices[(one + 1)...] where among[one, other] != nil {
        drawing.line(from: places[one], to: places[other], .border)
      }
    }
    for (bond, place) in zip(bonds, places) {
      drawing.line(from: centre, to: place, bond.role)
    }
    for (bond, place) in zip(bonds, places) {
      let middle = Cell(
        column: (centre.column + 2 * place.column) / 3, row: (centre.row + 2 * place.row) / 3)
      drawing.write(Line("\(bond.mark(glyphs))\(bond.strength)", bond.role), at: middle)
    }
    for (bond, place) in zip(bonds, places) {
      guard let other = dossier.actor(bond.other) else { continue }
      let name = Line(" \(name: other.name) ").inRole(.mention(other.kind))
      drawing.write(name.shortened(to: max(8, columns / 4), glyphs), at: place)
    }
    drawing.write(Line(" \(name: actor.name) ").inRole(.current(actor.kind)), at: centre)
    return drawing.lines
  }

  /// Returns the position of a neighbour on an ellipse, clockwise from the top.
  private func place(of index: Int, among count: Int, around centre: Cell) -> Cell {
    let (sine, cosine) = Self.direction(Double(index) / Double(count))
    let across = Double(centre.column - min(centre.column, columns / 8))
    let down = Double(centre.row - 1) + 0.5
    return Cell(
      column: centre.column + Int((across * sine).rounded()),
      row: centre.row - Int((down * cosine).rounded()))
  }

  /// Returns the sine and cosine of a fraction of a full turn.
  ///
  /// Bhaskara's approximation, with an error below 0.002.
  private static func direction(_ turn: Double) -> (sine: Double, cosine: Double) {
    func sine(_ turn: Double) -> Double {
      let whole = turn - turn.rounded(.down)
      let half = (whole < 0.5 ? whole : whole - 0.5) * 2
      let product = half * (1 - half)
      return (whole < 0.5 ? 1 : -1) * 16 * product / (5 - 4 * product)
    }
    return (sine(turn), sine(turn + 0.25))
  }
}
