/// A drawing of braille dots, eight to a cell, with text over it.
///
/// Without braille, a cell with any dot is a full stop.
struct BrailleDrawing {
  /// The size in cells.
  let columns, rows: Int
  private let isBraille: Bool
  private var dots: [UInt8]
  private var roles: [TextRole]
  private var words: [(column: Int, row: Int, line: Line)] = []

  /// Creates an empty drawing.
  init(columns: Int, rows: Int, isBraille: Bool) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    self.isBraille = isBraille
    dots = [UInt8](repeating: 0, count: self.columns * self.rows)
    roles = [TextRole](repeating: .border, count: dots.count)
  }

  /// Draws a line between the centres of two cells (Bresenham's algorithm).
  mutating func line(from start: Cell, to end: Cell, _ role: TextRole) {
    var (x, y) = (start.column * 2, start.row * 4 + 1)
    let (endX, endY) = (end.column * 2, end.row * 4 + 1)
    let (width, height) = (abs(endX - x), -abs(endY - y))
    let (stepX, stepY) = (x < endX ? 1 : -1, y < endY ? 1 : -1)
    var error = width + height
    while true {
      dot(x, y, role)
      if x == endX, y == endY { return }
      let doubled = 2 * error
      if doubled >= height {
        error += height
        x += stepX
      }
      if doubled <= width {
        error += width
        y += stepY
      }
    }
  }

  private mutating func dot(_ x: Int, _ y: Int, _ role: TextRole) {
    guard Range(from: 0, count: columns * 2).contains(x),
      Range(from: 0, count: rows * 4).contains(y)
    else { return }
    // Braille numbers its dots down the two columns, except for the lowest row, which was added
    // later.
    let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    let cell = y / 4 * columns + x / 2
    dots[cell] |= bits[y % 4][x % 2]
    roles[cell] = role
  }

  /// Centres text on a cell, moved so that all of it is within the drawing.
  mutating func write(_ line: Line, at cell: Cell) {
    let line = line.part(Range(from: 0, to: min(line.columns, columns)))
    let column = max(0, min(cell.column - line.columns / 2, columns - line.columns))
    words.append((column, max(0, min(cell.row, rows - 1)), line))
  }

  /// The drawing, row by row.
  var lines: [Line] {
    var lines = Range(from: 0, count: rows).map { row in
      var line = Line()
      for cell in Range(from: row * columns, count: columns) {
        if dots[cell] == 0 {
          line.append(" ")
        } else if isBraille, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[cell])) {
          line.append(String(Character(scalar)), roles[cell])
        } else {
          line.append(".", roles[cell])
        }
      }
      return line
    }
    for (column, row, words) in words { lines[row].cover(with: words, from: column) }
    return lines
  }
}
