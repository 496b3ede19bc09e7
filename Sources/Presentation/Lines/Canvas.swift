/// The content of the whole screen.
package struct Canvas: Hashable, Sendable {
  /// The size of the screen.
  package var size: Size
  /// The lines from the top: `size.rows` lines that are `size.columns` wide.
  package var lines: [Line]
  /// The position of the hardware cursor; nil hides it.
  package var cursor: Cell?
  /// The web addresses on the screen.
  package private(set) var links: [Link] = []

  /// Creates a screen with these lines, cut or padded to the size.
  package init(size: Size, lines: [Line], cursor: Cell? = nil) {
    self.size = size
    self.lines = Range(from: 0, count: size.rows).map { row in
      row < lines.count ? lines[row].fitted(to: size.columns) : Line().fitted(to: size.columns)
    }
    self.cursor = cursor.flatMap {
      size.contains($0) ? $0 : nil
    }
  }

  /// Creates an empty screen to draw on; ``fill()`` completes it.
  package init(size: Size) {
    self.size = size
    lines = Array(repeating: Line(), count: size.rows)
  }

  /// Draws lines over the content from a cell on, each cut at the right edge.
  package mutating func cover(with lines: [Line], at place: Cell) {
    for (offset, line) in lines.enumerated() where self.lines.indices ~= place.row + offset {
      let row = place.row + offset
      if !links.isEmpty {
        let covered = Range(from: place.column, count: line.columns)
        links = links.flatMap { $0.row == row ? $0.parts(outside: covered) : [$0] }
      }
      self.lines[row].cover(with: line, from: place.column)
      if self.lines[row].columns > size.columns {
        self.lines[row] = self.lines[row].fitted(to: size.columns)
      }
    }
  }

  /// Adds a link to what is drawn; it lasts until something is drawn over it.
  package mutating func add(_ link: Link) {
    if lines.indices ~= link.row, !link.columns.isEmpty { links.append(link) }
  }

  /// Fills the rest of each line with blanks.
  package mutating func fill() {
    for row in lines.indices { lines[row].fill(to: size.columns) }
  }
}
