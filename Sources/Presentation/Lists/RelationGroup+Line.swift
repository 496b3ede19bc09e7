package import Model

extension RelationGroup {
  /// The group on a line: its sign, its type, the other actor and its count, with an arrow if asked for.
  ///
  /// A name that is too long for the columns is shortened.
  package func line(
    in dossier: Dossier, _ glyphs: Glyphs, hasArrow: Bool = false, columns: Int = .max
  ) -> Line {
    let arrow = hasArrow ? direction.arrow(glyphs) : ""
    var line = Line(
      "\(kind.sign)\(arrow) \(words) ", direction == .together ? .aside : kind.role)
    var tail = Line()
    if statements.count > 1 { tail.append(" \(glyphs.times)\(statements.count)") }
    if let word = modality.word { tail.append(" \(word)", .aside) }
    var name = Line()
    dossier.append(other, to: &name)
    line.append(name.shortened(to: columns - line.columns - tail.columns, glyphs))
    line.append(tail)
    return line
  }
}

extension RelationGroup.Direction {
  /// As a mark.
  fileprivate func arrow(_ glyphs: Glyphs) -> String {
    switch self {
    case .out: glyphs.out
    case .back: glyphs.back
    case .both: glyphs.both
    case .together: glyphs.together
    }
  }
}
