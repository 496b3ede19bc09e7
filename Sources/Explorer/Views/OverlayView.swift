import Presentation

/// A list over the panes.
struct OverlayView {
  let overlay: Overlay
  let state: State

  func draw(on frame: inout Canvas) {
    let area = state.overlayArea
    let glyphs = state.glyphs
    guard area.rows > 2, area.columns > 4 else { return }
    let inner = area.columns - 2
    let rows = area.rows - 2
    var lines: [Line] = []
    var cursor: Int?
    var skipped = 0
    for (index, entry) in overlay.shown.enumerated() {
      let height = entry.height
      if skipped + height <= overlay.top {
        skipped += height
        continue
      }
      guard lines.count < rows else { break }
      let isSelected = index == overlay.selection && entry.target != nil
      var drawn = Panel.entry(
        entry.lines.map { $0.shortened(to: inner - 2, glyphs) }, isSelected: isSelected,
        hasFocus: true, glyphs, columns: inner)
      if isSelected {
        cursor = lines.count
        // The pointer takes the first column.
        if let cell = overlay.selectedCell?.columns, let row = drawn.first {
          let range = Range(from: cell.lowerBound + 1, to: cell.upperBound + 1)
          var line = row.inRole(.text)
          line.cover(with: row.part(range).inRole(.selected), from: range.lowerBound)
          drawn[0] = line
        }
      }
      lines += drawn.dropFirst(max(0, overlay.top - skipped))
      skipped += height
    }
    if overlay.shown.isEmpty {
      lines = [
        Line(" \(overlay.emptyMessage)", .aside)
      ]
    }
    let side = Line(String(glyphs.vertical), .border)
    var drawn = [edge(glyphs.downRight, glyphs.downLeft, overlay.title)]
    for row in Range(from: 0, count: rows) {
      var line = side
      line.append((lines.indices.contains(row) ? lines[row] : Line()).fitted(to: inner))
      line.append(side)
      drawn.append(line)
    }
    drawn.append(edge(glyphs.upRight, glyphs.upLeft, nil))
    frame.cover(with: drawn, at: Cell(column: area.column, row: area.row))
    frame.cursor = cursor.map { Cell(column: area.column + 1, row: area.row + 1 + $0) }
  }

  private func edge(_ left: Character, _ right: Character, _ title: Line?) -> Line {
    let area = state.overlayArea
    let mark = state.glyphs.horizontal
    var line = Line("\(left)\(mark)", .border)
    if let title {
      let title = title.padded.inRole(.focusedTitle)
      line.append(title.shorteningName(to: area.columns - 4, state.glyphs))
    }
    line.fill(to: area.columns - 1, with: mark, .border)
    line.append(String(right), .border)
    return line
  }
}

extension Line {
  /// Returns the line shortened to a width; of a title such as "name: facts", the name is shortened
  /// first.
  fileprivate func shorteningName(to width: Int, _ glyphs: Glyphs) -> Line {
    let text = text
    guard let colon = text.firstRange(of: ": ")?.lowerBound else {
      return shortened(to: width, glyphs)
    }
    let name = text[..<colon].columns
    let room = max(min(name, Self.leastName), width - (columns - name))
    var line = part(Range(from: 0, to: name)).shortened(to: room, glyphs)
    line.append(part(Range(from: name, to: columns)))
    return line.shortened(to: width, glyphs)
  }

  private static var leastName: Int { 12 }
}
