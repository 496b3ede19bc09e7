import Model
import Presentation

/// The list of actors: number of mentions, kind, name, and a sparkline of the mentions.
struct ActorsView {
  let state: State
  let area: Area

  func draw(on frame: inout Canvas) {
    guard let dossier = state.listed else {
      let line = Line(
        state.isScoped
          ? " Reading \(state.scopeName)\(state.glyphs.ellipsis)"
          : state.isStopped ? " Not analysed" : " Analysing the article\(state.glyphs.ellipsis)",
        .aside
      )
      return frame.cover(
        with: Panel.filled([line], area), at: Cell(column: area.column, row: area.row))
    }
    let entries = state.actorList.entries
    let selected = state.selectedActor
    let top = State.top(
      state.actorList.top, showing: selected ?? 0, of: entries.count, in: area.rows)
    var lines: [Line] = []
    for place in Range(from: top, to: min(entries.count, top + area.rows)) {
      let line = line(
        of: dossier.actors[entries[place]], in: dossier, isSelected: place == selected)
      lines.append(
        Panel.entry(
          [line], isSelected: place == selected, hasFocus: state.focus == .actors, state.glyphs,
          columns: area.columns)[0])
    }
    if entries.isEmpty {
      let text = state.actorList.filter.isEmpty ? "No actors found." : "No matching actors."
      lines = [Line(" \(text)", .aside)]
    }
    frame.cover(with: Panel.filled(lines, area), at: Cell(column: area.column, row: area.row))
    if state.focus == .actors, state.overlays.isEmpty {
      frame.cursor = Cell(column: area.column, row: area.row + max(0, (selected ?? top) - top))
    }
  }

  private func line(of actor: Actor, in dossier: Dossier, isSelected: Bool) -> Line {
    let mentions = dossier.mentionIndices(of: actor.id)
    let width = area.columns - 1
    let isWide = width >= 56
    let about = TextRole.about(actor.kind)
    var line = Line()
    if width >= 10 {
      // In another scope, it is the articles that are counted.
      func count(of id: Actor.ID) -> Int {
        state.digest?.counts[id] ?? dossier.mentionIndices(of: id).count
      }
      let most = dossier.actors.first.map { count(of: $0.id) } ?? 0
      let count = "\(count(of: actor.id))"
      line.fill(to: max(2, "\(most)".count) - count.count)
      line.append("\(count) ", about)
    }
    if width >= 20 {
      let start = line.columns
      line.append(isWide ? actor.kind.rawValue : actor.kind.shortWord, about)
      line.fill(to: start + (isWide ? 13 : 8), about)
    }
    line.append(name: actor.name, .mention(actor.kind))
    if !dossier.amendments(of: actor).isEmpty {
      line.append(" \(state.glyphs.corrected)", .aside)
    }
    let stripWidth =
      state.isScoped ? 0 : isWide ? min(16, width / 5) : width >= 36 ? 9 : 0
    line = line.shortened(to: isWide ? width - stripWidth - 1 : width, state.glyphs)
    // In a narrow list, only the current actor gets a sparkline, if the name leaves room.
    if stripWidth > 0, isWide || isSelected, line.columns < width - stripWidth,
      let length = state.article?.text.utf8.count
    {
      line.fill(to: width - stripWidth)
      line.append(
        sparkline(of: mentions.count, in: length, columns: stripWidth, state.glyphs) {
          dossier.mentions[mentions[$0]].range.lowerBound
        }, .strip)
    }
    return line
  }
}
