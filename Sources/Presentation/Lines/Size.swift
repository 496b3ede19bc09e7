/// A number of terminal columns and rows.
package struct Size: Hashable, Sendable {
  /// Columns, from 0.
  package var columns: Int
  /// Rows, from 0.
  package var rows: Int

  /// A size; what is below nothing counts as nothing.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen, from the top left, which is 0, 0.
package struct Cell: Hashable, Sendable {
  /// Terminal columns from the left.
  package var column: Int
  /// Rows from the top.
  package var row: Int

  /// A place on the screen.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
