import Model
package import Presentation

/// Renders the state as a frame.
package func view(_ state: State) -> Canvas {
  let size = state.size
  let panes = state.panes
  let rows = state.visibleRows
  var frame = Canvas(size: size)
  guard size.columns > 0, size.rows > 0 else { return frame }

  if let row = panes.heading {
    frame.cover(with: [HeadingView(state: state).line], at: Cell(column: 0, row: row))
  }
  if let area = panes.area(of: .article) {
    ArticleView(state: state, area: area, rows: rows).draw(on: &frame)
  }
  // Drawing from left to right avoids splitting runs.
  let bar = Line(String(state.glyphs.vertical), .border)
  var bars = Array(repeating: bar, count: panes.body.rows)
  if let column = panes.separator {
    if let row = panes.divider {
      bars[row - panes.body.row] = HeadingView(state: state).divider
    }
    frame.cover(with: bars, at: Cell(column: column, row: panes.body.row))
  }
  if let area = panes.area(of: .actors) {
    ActorsView(state: state, area: area).draw(on: &frame)
  }
  if let column = panes.secondSeparator {
    frame.cover(with: bars, at: Cell(column: column, row: panes.body.row))
  }
  if let area = panes.area(of: .relations) {
    RelationsView(state: state, area: area).draw(on: &frame)
  }
  if let row = panes.status {
    frame.cover(with: [StatusView(state: state, rows: rows).line], at: Cell(column: 0, row: row))
  }
  if let overlay = state.overlays.last {
    OverlayView(overlay: overlay, state: state).draw(on: &frame)
  }
  if state.showsCompletions { CompletionsView(state: state).draw(on: &frame) }
  BottomView(state: state).draw(on: &frame)
  frame.fill()
  return frame
}
