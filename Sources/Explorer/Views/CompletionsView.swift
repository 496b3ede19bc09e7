import Keys
import Presentation

/// The completions of an incomplete key sequence.
struct CompletionsView {
  let state: State

  func draw(on frame: inout Canvas) {
    let completions = state.keys.completions(of: state.pressed, in: state.context)
    let keyWidth = completions.map { Binding.label(of: $0.rest).columns }.max() ?? 0
    let body = state.panes.body
    let room = max(1, body.rows - 1)
    // If there are more completions than rows, they stand side by side with their short names.
    let columns = max(1, (completions.count + room - 1) / room)
    let rows = min(room, completions.count)
    let cells = completions.map { rest, binding in
      var line = Line(" \(Binding.label(of: rest))", .key)
      line.fill(to: keyWidth + 3)
      line.append((columns == 1 ? binding.help : binding.name) + " ", .hint)
      return line
    }
    let cellWidth = min(body.columns / columns, (cells.map(\.columns).max() ?? 0) + 1)
    let width = cellWidth * columns
    let glyphs = state.glyphs
    let lines = Range(from: 0, count: rows).map { row in
      var line = Line()
      for place in stride(from: row, to: cells.count, by: rows) {
        line.append(cells[place].shortened(to: cellWidth, glyphs).fitted(to: cellWidth))
      }
      return line.fitted(to: width)
    }
    var title = Line(String(glyphs.horizontal), .border)
    title.append(" \(Binding.label(of: state.pressed)) ", .focusedTitle)
    title.fill(to: width, with: glyphs.horizontal, .border)
    frame.cover(
      with: [title.fitted(to: width)] + lines,
      at: Cell(column: body.columns - width, row: body.row + body.rows - lines.count - 1))
  }
}
