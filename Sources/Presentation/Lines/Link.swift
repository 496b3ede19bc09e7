/// A web address that cells of a row show, or a part of it.
package struct Link: Hashable, Sendable {
  /// The row of the screen.
  package var row: Int
  /// The columns.
  package var columns: Range<Int>
  /// The whole address.
  package var address: String

  package init(row: Int, columns: Range<Int>, address: String) {
    (self.row, self.columns, self.address) = (row, columns, address)
  }

  /// Returns what is left of the link when columns of its row are drawn over.
  func parts(outside covered: Range<Int>) -> [Link] {
    guard columns.overlaps(covered) else { return [self] }
    let left = Range(from: columns.lowerBound, to: covered.lowerBound)
    let right = Range(from: covered.upperBound, to: columns.upperBound)
    return [left, right].filter { !$0.isEmpty }.map { part in
      Link(row: row, columns: part, address: address)
    }
  }
}
