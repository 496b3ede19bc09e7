import Model

/// The screen for a state.
public func view(_ state: State) -> Frame {
  let size = state.size
  let panes = state.panes
  var frame = Frame(size: size)
  guard size.columns > 0, size.rows > 0 else { return frame }

  if let row = panes.heading {
    frame.cover(with: [HeadingView(state: state).line], at: Cell(column: 0, row: row))
  }
  if let area = panes.area(of: .article) {
    ArticleView(state: state, area: area).draw(on: &frame)
  }
  if let area = panes.area(of: .actors) {
    ActorsView(state: state, area: area).draw(on: &frame)
  }
  if let area = panes.area(of: .relations) {
    RelationsView(state: state, area: area).draw(on: &frame)
  }
  if let column = panes.separator, let row = panes.divider {
    let bar = Line(String(state.glyphs.vertical), .border)
    frame.cover(
      with: Array(repeating: bar, count: panes.body.rows),
      at: Cell(column: column, row: panes.body.row))
    frame.cover(
      with: [HeadingView(state: state).divider], at: Cell(column: column, row: row))
  }
  if let row = panes.status {
    frame.cover(with: [StatusView(state: state).line], at: Cell(column: 0, row: row))
  }
  if let overlay = state.overlays.last {
    OverlayView(overlay: overlay, state: state).draw(on: &frame)
  }
  if state.showsCompletions { CompletionsView(state: state).draw(on: &frame) }
  BottomView(state: state).draw(on: &frame)
  frame.fill()
  return frame
}
