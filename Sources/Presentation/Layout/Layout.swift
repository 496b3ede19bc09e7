package import Model

/// Where an article's lines break on the screen, computed only for the rows in view.
///
/// No step depends on the article's length: lines are found within one block, and a block of more
/// than 12 KB is laid out in pieces of about 8 KB, each of which begins on a line of its own.
package struct Layout {
  /// A row of the screen that shows a part of the article.
  package struct Row: Hashable, Sendable {
    /// Which block it belongs to: an index of the article's blocks.
    package var block: Int
    /// The text on it, with the blanks at its end: UTF-8 offsets.
    ///
    /// It is empty for the row between blocks.
    package var range: Range<Int>
    /// Whether it is the empty row above its block.
    package var isGap = false
    /// Whether it is the first of its block.
    package var isFirst = false
  }

  /// The text.
  package let article: Article
  /// The width of a line in terminal columns, at least 1.
  package let width: Int

  /// Lines of at most that width.
  package init(of article: Article, width: Int) {
    self.article = article
    self.width = max(1, width)
  }

  /// The first row; nil for an empty article.
  package var first: Row? { article.blocks.isEmpty ? nil : rowCursor(at: 0)?.row }

  /// The row that shows an offset, or the last one before it that shows anything.
  package func row(at offset: Int) -> Row? { rowCursor(at: offset)?.row }

  /// Up to so many rows from one on.
  package func rows(from row: Row, count: Int) -> [Row] {
    guard count > 0, var rowCursor = rowCursor(on: row) else { return [] }
    var rows = [rowCursor.row]
    rows.reserveCapacity(count)
    while rows.count < count, rowCursor.next() { rows.append(rowCursor.row) }
    return rows
  }

  /// The row so many further down, or up where it is negative; at most the last or first.
  package func row(_ row: Row, movedBy distance: Int) -> Row {
    guard var rowCursor = rowCursor(on: row) else { return row }
    var left = distance
    while left > 0, rowCursor.next() { left -= 1 }
    while left < 0, rowCursor.previous() { left += 1 }
    return rowCursor.row
  }

  /// Stands on the row that shows an offset.
  package func rowCursor(at offset: Int) -> RowCursor? {
    guard !article.blocks.isEmpty else { return nil }
    let block = block(at: offset)
    var rowCursor = RowCursor(
      layout: self, block: block, start: pieceStart(of: block, before: offset))
    rowCursor.stand(at: offset)
    return rowCursor
  }

  private func rowCursor(on row: Row) -> RowCursor? {
    guard article.blocks.indices.contains(row.block) else { return nil }
    guard var rowCursor = rowCursor(at: row.range.lowerBound) else { return nil }
    if row.isGap, hasGap(above: rowCursor.block) { rowCursor.isOnGap = true }
    return rowCursor
  }

  /// The block that holds an offset, or the last one before it.
  package func block(at offset: Int) -> Int {
    max(0, article.blocks.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// How far lines of a block stand from the left edge, in columns.
  package func indent(of block: Int) -> Int {
    guard width > 8 else { return 0 }
    return listIndent(of: block) + (article.blocks[block].kind == .quotation ? 2 : 0)
  }

  /// How much of that is for the lists that it stands in.
  package func listIndent(of block: Int) -> Int {
    // A list in lists in a narrow pane still leaves half of the line to its words.
    max(min(article.blocks[block].indent, width / 2), marker(of: block).count)
  }

  /// What stands before the first line of a list's entry, in ASCII; "*" stands for a bullet.
  package func marker(of block: Int) -> String {
    guard article.blocks[block].kind == .item else { return "" }
    return (article.blocks[block].label ?? "*").prefix(max(1, width / 2 - 1)) + " "
  }

  /// Whether an empty row stands above a block: where the text has an empty line, but for blocks
  /// that belong close together.
  func hasGap(above block: Int) -> Bool {
    guard block > 0, !article.blocks[block].isTight else { return false }
    let start = article.blocks[block - 1].range.upperBound
    let end = article.blocks[block].range.lowerBound
    guard end - start <= 64 else { return true }
    var breaks = 0
    for byte in article.text[utf8: start..<end].utf8 where byte == 0x0A { breaks += 1 }
    return breaks > 1
  }

  // MARK: Pieces

  private static let piece = 8192

  /// Where the piece begins that holds an offset of a block.
  private func pieceStart(of block: Int, before offset: Int) -> Int {
    let range = article.blocks[block].range
    guard range.count > Self.piece * 3 / 2 else { return range.lowerBound }
    let number =
      (max(range.lowerBound, min(offset, range.upperBound)) - range.lowerBound) / Self.piece
    let start = cut(number, of: range)
    return start <= offset && start < range.upperBound ? start : cut(number - 1, of: range)
  }

  /// The piece that begins at an offset of a block.
  func piece(of block: Int, from start: Int) -> Range<Int> {
    let range = article.blocks[block].range
    guard range.count > Self.piece * 3 / 2 else { return range }
    // A cut lies less than a piece behind its nominal place.
    let number = (start - range.lowerBound) / Self.piece
    return start..<max(start, cut(number + 1, of: range))
  }

  /// The piece before the one that begins at an offset of a block; nil at the block's first.
  func piece(of block: Int, before start: Int) -> Range<Int>? {
    let range = article.blocks[block].range
    guard start > range.lowerBound else { return nil }
    let first = pieceStart(of: block, before: start - 1)
    return first..<start
  }

  /// Where the piece of that number begins: behind the first blank after its nominal place.
  private func cut(_ number: Int, of range: Range<Int>) -> Int {
    guard number > 0 else { return range.lowerBound }
    let nominal = range.lowerBound + number * Self.piece
    // The rest of a block that would be a short piece stays with the one before it.
    guard nominal + Self.piece / 2 < range.upperBound else { return range.upperBound }
    let bytes = article.text.utf8Span.span
    for offset in nominal..<nominal + 256 where bytes[offset] == 0x20 { return offset + 1 }
    var offset = nominal
    while bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension Layout {
  /// Stands on a row, and steps to its neighbours.
  package struct RowCursor {
    private let layout: Layout
    private(set) var block: Int
    private var piece: Range<Int>
    /// Where each line of the piece begins.
    private var starts: [Int]
    private var line = 0
    var isOnGap = false

    init(layout: Layout, block: Int, start: Int) {
      self.layout = layout
      self.block = block
      self.piece = layout.piece(of: block, from: start)
      self.starts = layout.lineStarts(in: piece, of: block)
    }

    /// The row stood on.
    package var row: Row {
      let start = starts[line]
      let isFirst = start == layout.article.blocks[block].range.lowerBound
      if isOnGap { return Row(block: block, range: start..<start, isGap: true, isFirst: false) }
      let end = line + 1 < starts.count ? starts[line + 1] : piece.upperBound
      return Row(block: block, range: start..<end, isFirst: isFirst)
    }

    mutating func stand(at offset: Int) {
      line = max(0, (starts.firstIndex { $0 > offset } ?? starts.count) - 1)
    }

    /// One row down; false at the end.
    package mutating func next() -> Bool {
      if isOnGap {
        isOnGap = false
        return true
      }
      if line + 1 < starts.count {
        line += 1
        return true
      }
      if piece.upperBound < layout.article.blocks[block].range.upperBound {
        enter(layout.piece(of: block, from: piece.upperBound))
        return true
      }
      guard block + 1 < layout.article.blocks.count else { return false }
      block += 1
      enter(layout.piece(of: block, from: layout.article.blocks[block].range.lowerBound))
      isOnGap = layout.hasGap(above: block)
      return true
    }

    /// One row up; false at the beginning.
    package mutating func previous() -> Bool {
      if !isOnGap {
        if line > 0 {
          line -= 1
          return true
        }
        if let before = layout.piece(of: block, before: piece.lowerBound) {
          enter(before)
          line = starts.count - 1
          return true
        }
        if layout.hasGap(above: block) {
          isOnGap = true
          return true
        }
      }
      guard block > 0 else { return false }
      isOnGap = false
      block -= 1
      let range = layout.article.blocks[block].range
      let last = layout.pieceStart(of: block, before: max(range.lowerBound, range.upperBound - 1))
      enter(layout.piece(of: block, from: last))
      line = starts.count - 1
      return true
    }

    private mutating func enter(_ piece: Range<Int>) {
      self.piece = piece
      starts = layout.lineStarts(in: piece, of: block)
      line = 0
    }
  }
}
