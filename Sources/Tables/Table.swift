/// A table of a pack, in its original order.
package struct Table: Hashable, Sendable {
  /// The rows, each ended by a line break, without comments and empty lines.
  package let text: String

  /// The rows as lines.
  package var lines: [Substring] {
    text.utf8.split(separator: 0x0A).map { Substring($0) }
  }

  /// The rows as columns, including empty ones.
  package var rows: [[Substring]] {
    text.utf8.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
    }
  }

  /// Returns the items of a column, which semicolons separate; none if the row is shorter.
  package static func items(of row: [Substring], _ column: Int) -> [Substring] {
    guard column < row.count else { return [] }
    return row[column].split(separator: ";").map { $0.drop { $0 == " " } }
  }
}
