import Model
import Presentation

/// The relations of the current actor: direction, type, other actor, number and evidence.
struct RelationsView {
  let state: State
  let area: Area

  func draw(on frame: inout Canvas) {
    guard let dossier = state.listed else {
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
      let text =
        state.isReadingMore
        ? "Reading \(state.scopeName)\(state.glyphs.ellipsis)"
        : list.filter.isEmpty ? "No stated relations." : "No matching relations."
      lines = [Line(" \(text)", .aside)]
    }
    frame.cover(with: Panel.filled(lines, area), at: Cell(column: area.column, row: area.row))
    if hasFocus, state.overlays.isEmpty {
      frame.cursor = Cell(column: area.column, row: area.row + cursor)
    }
  }

  private static let leastFacts = 8

  private func lines(of group: RelationGroup, in dossier: Dossier) -> [Line] {
    let glyphs = state.glyphs
    var line = group.line(in: dossier, glyphs, hasArrow: true, columns: area.columns - 1)
    guard group.direction != .together else { return [line] }
    var words = Line("   ")
    let shown =
      state.isScoped
      ? group.statements.first { $0 == state.relationList.relation } ?? group.statements.first
      : group.statements.contains(state.marked ?? -1) ? state.marked : group.statements.first
    if let shown {
      let relation = dossier.relations[shown]
      let facts = dossier.facts(of: relation).map { glyphs.separator + $0 }.joined()
      let room = area.columns - 2 - line.columns
      // A few letters of a fact would say nothing.
      if !facts.isEmpty, room >= min(facts.columns, Self.leastFacts) {
        line.append(Line(facts, .aside).shortened(to: room, glyphs))
      }
      let excerpt = dossier.excerpt(ofEvidence: relation, columns: area.columns - 8, glyphs)
      if !excerpt.isEmpty { words.append("\(glyphs.open)\(excerpt)\(glyphs.close)") }
    }
    return [line, words.shortened(to: area.columns - 2, glyphs)]
  }
}
