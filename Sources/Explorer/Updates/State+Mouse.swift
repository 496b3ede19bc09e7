import Keys
import Model
import Presentation

extension State {
  /// Handles a mouse event.
  ///
  /// The wheel scrolls the pane under it. A press selects an entry; a press on the selected entry
  /// acts like Enter. A press on a hint performs its action.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    dropCount()
    if mouse.kind == .press, let action = Hints(of: self).action(at: mouse.cell) {
      return perform(action)
    }
    // A press ends whatever the keys began.
    (message, labels, pressed, showsCompletions) = (nil, nil, [], false)
    if mouse.kind == .press { leavePrompt() }
    guard overlays.isEmpty else { return pointInOverlay(mouse) }
    if mouse.kind == .press, let pane = PaneTitles(of: self).pane(at: mouse.cell) {
      focus(on: pane)
      return []
    }
    guard
      let pane = Pane.allCases.first(where: { panes.area(of: $0)?.contains(mouse.cell) == true }),
      let area = panes.area(of: pane)
    else { return [] }
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      let step = mouse.kind == .wheelUp ? -1 : 1
      if pane == .article {
        read { $0.scroll(by: 3 * step) }
      } else {
        focus(on: pane); move(by: step)
      }
    case .press:
      let hadFocus = focus == pane
      focus(on: pane)
      let row = mouse.cell.row - area.row
      switch pane {
      case .article: pressArticle(row: row, column: mouse.cell.column - area.column)
      case .actors: pressActors(row: row, isAgain: hadFocus)
      case .relations: return pressRelations(row: row, in: area, isAgain: hadFocus)
      }
    }
    return []
  }

  /// Moves the caret to a cell, and makes the actor mentioned there current.
  private mutating func pressArticle(row: Int, column: Int) {
    guard let layout else { return }
    let rows = visibleRows
    guard rows.indices.contains(row), !rows[row].isGap else { return }
    let left = panes.gutter(measure: measure) + layout.indent(of: rows[row].block)
    read { $0.moveCaret(to: layout.offset(in: rows[row], column: max(0, column - left))) }
    if mentionAtCaret != nil { chooseMention() }
  }

  private mutating func pressActors(row: Int, isAgain: Bool) {
    let place = actorList.top + row
    guard let listed, actorList.entries.indices.contains(place) else { return }
    if isAgain, place == selectedActor { return goToFirstMention() }
    change(actor: listed.actors[actorList.entries[place]].id)
  }

  private mutating func pressRelations(row: Int, in area: Area, isAgain: Bool) -> [Effect] {
    guard let place = relationList.entry(atRow: row, in: area) else { return [] }
    if isAgain, place == relationList.selection { return goToEvidence() }
    relationList.selection = place
    relationList.statement = 0
    marked = relationToMark
    history.pause()
    return []
  }

  private mutating func pointInOverlay(_ mouse: Mouse) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: move(by: -1)
    case .wheelDown: move(by: 1)
    case .press:
      let area = overlayArea
      guard area.contains(mouse.cell), var overlay = overlays.popLast() else {
        close()
        return []
      }
      let row = mouse.cell.row - area.row - 1
      // The frame belongs to no entry.
      let isInside = Range(from: 0, count: area.rows - 2).contains(row)
      let isThere = isInside && overlay.select(row: overlay.top + row)
      // The frame and the pointer stand before the row.
      overlay.select(column: mouse.cell.column - area.column - 2)
      overlays.append(overlay)
      return isThere ? pick() : []
    }
    return []
  }
}
