import Presentation

/// Drawing shared by the lists.
enum Panel {
  /// Returns the lines of an entry, with the pointer before the current one.
  static func entry(
    _ lines: [Line], isSelected: Bool, hasFocus: Bool, _ glyphs: Glyphs, columns: Int
  ) -> [Line] {
    lines.enumerated().map { index, content in
      var line = Line(isSelected && index == 0 ? String(glyphs.pointer) : " ")
      line.append(content)
      guard isSelected else { return line.fitted(to: columns) }
      if hasFocus { return line.fitted(to: columns).inRole(.selected) }
      return index == 0 ? line.inRole(.remembered).fitted(to: columns) : line.fitted(to: columns)
    }
  }

  /// Pads lines to fill an area.
  static func filled(_ lines: [Line], _ area: Area) -> [Line] {
    Range(from: 0, count: area.rows).map {
      (lines.indices.contains($0) ? lines[$0] : Line()).fitted(to: area.columns)
    }
  }
}
