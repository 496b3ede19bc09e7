/// A number of terminal columns and rows.
public struct Size: Hashable, Sendable {
  /// Columns, from 0.
  public var columns: Int
  /// Rows, from 0.
  public var rows: Int

  /// A size; what is below nothing counts as nothing.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen, from the top left, which is 0, 0.
public struct Cell: Hashable, Sendable {
  /// Terminal columns from the left.
  public var column: Int
  /// Rows from the top.
  public var row: Int

  /// A place on the screen.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// Text in one role, on one line.
public struct Run: Hashable, Sendable {
  /// What is drawn: it takes exactly ``columns`` columns.
  public var text: String
  /// How many terminal columns it takes.
  public var columns: Int
  /// How it looks.
  public var role: Role
  /// Whether it runs from right to left and must not draw its neighbours along.
  public var isIsolated = false
}

/// What the whole screen should show.
public struct Frame: Hashable, Sendable {
  /// The screen it is made for.
  public var size: Size
  /// From the top, exactly `size.rows` of them, each exactly `size.columns` wide.
  public var lines: [Line]
  /// Where the hardware cursor stands; nil hides it.
  public var cursor: Cell?

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
