/// What the whole screen should show.
package struct Canvas: Hashable, Sendable {
  /// The screen it is made for.
  package var size: Size
  /// From the top, exactly `size.rows` of them, each exactly `size.columns` wide.
  package var lines: [Line]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Cell?

  /// A screen of these lines, cut or filled to the size.
  package init(size: Size, lines: [Line], cursor: Cell? = nil) {
    self.size = size
    self.lines = (0..<size.rows).map { row in
      row < lines.count ? lines[row].fitted(to: size.columns) : Line().fitted(to: size.columns)
    }
    self.cursor = cursor.flatMap {
      0..<size.columns ~= $0.column && 0..<size.rows ~= $0.row ? $0 : nil
    }
  }

  /// An empty screen to draw on; ``fill()`` makes it whole.
  package init(size: Size) {
    self.size = size
    lines = Array(repeating: Line(), count: size.rows)
  }

  /// Draws lines over what is there, from a place on, each cut at the right edge.
  package mutating func cover(with lines: [Line], at place: Cell) {
    for (offset, line) in lines.enumerated() where self.lines.indices ~= place.row + offset {
      let row = place.row + offset
      self.lines[row].cover(with: line, from: place.column)
      if self.lines[row].columns > size.columns {
        self.lines[row] = self.lines[row].fitted(to: size.columns)
      }
    }
  }

  /// Puts blanks where nothing was drawn.
  package mutating func fill() {
    for row in lines.indices { lines[row].fill(to: size.columns) }
  }
}
