/// A size in terminal columns and rows.
package struct Size: Hashable, Sendable {
  /// The number of columns, at least 0.
  package var columns: Int
  /// The number of rows, at least 0.
  package var rows: Int

  /// Creates a size; negative numbers become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether a cell is on the screen.
  package func contains(_ cell: Cell) -> Bool {
    Range(from: 0, count: columns).contains(cell.column)
      && Range(from: 0, count: rows).contains(cell.row)
  }
}

/// A cell of the screen, counted from 0 at the top left.
package struct Cell: Hashable, Sendable {
  /// The column, from the left.
  package var column: Int
  /// The row, from the top.
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
