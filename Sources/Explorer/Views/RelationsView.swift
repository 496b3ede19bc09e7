import Model
import Presentation

/// The relations of the current actor: direction, type, other actor, number and evidence.
struct RelationsView {
  let state: State
  let area: Area

  func draw(on frame: inout Canvas) {
    guard let dossier = state.dossier else {
      return frame.cover(
        with: Panel.filled([], area), at: Cell(column: area.column, row: area.row))
    }
    let list = state.relationList
    let hasFocus = state.focus == .relations
    var lines: [Line] = []
    var cursor = 0
    for place in Range(from: list.top(in: area), to: list.groups.count)
    where lines.count < area.rows {
      let isSelected = place == list.selection
      if list.beginsTogether(at: place) {
        lines.append(Line(" Mentioned together, no stated relation:", .aside))
      }
      if isSelected { cursor = min(lines.count, area.rows - 1) }
      lines += Panel.entry(
        self.lines(of: list.groups[place], in: dossier), isSelected: isSelected,
        hasFocus: hasFocus, state.glyphs, columns: area.columns)
    }
    if list.groups.isEmpty {
      let text = list.filter.isEmpty ? "No stated relations." : "No matching relations."
      lines = [Line(" \(text)", .aside)]
    }
    frame.cover(with: Panel.filled(lines, area), at: Cell(column: area.column, row: area.row))
    if hasFocus, state.overlays.isEmpty {
      frame.cursor = Cell(column: area.column, row: area.row + cursor)
    }
  }

  private func lines(of group: RelationGroup, in dossier: Dossier) -> [Line] {
    let glyphs = state.glyphs
    let line = group.line(in: dossier, glyphs, hasArrow: true, columns: area.columns - 1)
    guard group.direction != .together else { return [line] }
    var words = Line("   ")
    let shown =
      group.statements.contains(state.marked ?? -1) ? state.marked : group.statements.first
    if let shown {
      // Each column needs at most four bytes.
      let excerpt = dossier.excerpt(
        ofEvidence: dossier.relations[shown], limit: 4 * max(1, area.columns))
      words.append("\(glyphs.open)\(excerpt)\(glyphs.close)")
    }
    return [line, words.shortened(to: area.columns - 2, glyphs)]
  }
}
