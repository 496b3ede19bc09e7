package import Model

extension RelationGroup {
  /// Returns the line of the group: sign, arrow if asked for, type, other actor and count.
  ///
  /// A name that does not fit is shortened.
  package func line(
    in dossier: Dossier, _ glyphs: Glyphs, hasArrow: Bool = false, columns: Int = .max
  ) -> Line {
    let arrow = hasArrow ? direction.arrow(glyphs) : ""
    var line = Line(
      "\(kind.sign)\(arrow) \(words) ", direction == .together ? .aside : kind.role)
    var tail = Line()
    if statements.count > 1 { tail.append(" \(glyphs.times)\(statements.count)") }
    if let word = modality.word { tail.append(" \(word)", .aside) }
    let isCorrected =
      !dossier.amendments.isEmpty
      && statements.contains {
        !dossier.amendments(of: .relation(dossier.relations[$0].identity)).isEmpty
      }
    if isCorrected { tail.append(" \(glyphs.corrected)", .aside) }
    var name = Line()
    dossier.append(other, to: &name)
    line.append(name.shortened(to: columns - line.columns - tail.columns, glyphs))
    line.append(tail)
    return line
  }
}

extension RelationGroup.Direction {
  /// Returns the arrow for the direction.
  fileprivate func arrow(_ glyphs: Glyphs) -> String {
    switch self {
    case .out: glyphs.out
    case .back: glyphs.back
    case .both: glyphs.both
    case .together: glyphs.together
    }
  }
}
