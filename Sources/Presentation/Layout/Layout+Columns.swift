import Model

extension Layout {
  /// Returns the distance of an offset from the left edge of a row, in columns.
  package func column(of offset: Int, in row: Row) -> Int {
    guard row.range.lowerBound < offset else { return 0 }
    return article.text[
      utf8: Range(from: row.range.lowerBound, to: min(offset, row.range.upperBound))
    ].columns
  }

  /// Returns the column of an offset in the row that shows it.
  package func column(of offset: Int) -> Int {
    row(at: offset).map { column(of: offset, in: $0) } ?? 0
  }

  /// Returns the offset at a column of a row, or the row's last offset.
  package func offset(in row: Row, column: Int) -> Int {
    let bytes = article.text.utf8Span.span
    var (offset, columns, last) = (row.range.lowerBound, 0, row.range.lowerBound)
    while offset < row.range.upperBound {
      let cluster = Cluster.at(offset, in: bytes)
      if bytes[offset] > 0x20 { last = offset }
      if columns + cluster.columns > column { return offset }
      offset += cluster.length
      columns += cluster.columns
    }
    return last
  }
}

extension Layout.Row {
  /// Whether the row shows an offset.
  package func shows(_ offset: Int) -> Bool {
    !isGap && (range.contains(offset) || (range.isEmpty && range.lowerBound == offset))
  }
}
