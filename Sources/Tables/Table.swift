/// A table of a pack in the order in which it was written.
package struct Table: Hashable, Sendable {
  /// Its rows, each ended by a line break, without comments and empty lines.
  package let text: String

  /// The rows as they are written.
  package var lines: [Substring] {
    text.utf8.split(separator: 0x0A).map { Substring($0) }
  }

  /// The rows as columns, which tabs divide; a column that is empty stays.
  package var rows: [[Substring]] {
    text.utf8.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
    }
  }

  /// The items of a column, which semicolons divide; none where the row ends before it.
  package static func items(of row: [Substring], _ column: Int) -> [Substring] {
    guard column < row.count else { return [] }
    return row[column].split(separator: ";").map { $0.drop { $0 == " " } }
  }
}
