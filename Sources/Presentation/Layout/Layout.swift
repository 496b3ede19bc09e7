package import Model

/// The line breaks of an article, computed only for the rows in view.
///
/// No operation depends on the length of the article: lines are found within one block, and a block
/// of more than 12 KB is laid out in pieces of about 8 KB, each of which starts on a new line.
package struct Layout {
  /// A row of the screen with a part of the article.
  package struct Row: Hashable, Sendable {
    /// The index of the row's block.
    package var block: Int
    /// The UTF-8 offsets of the text on the row, with trailing blanks.
    ///
    /// The range is empty for the row between blocks.
    package var range: Range<Int>
    /// Whether the row is the empty one above its block.
    package var isGap = false
    /// Whether the row is the first of its block.
    package var isFirst = false
  }

  /// The article.
  package let article: Article
  /// The width of a line in terminal columns, at least 1.
  package let width: Int

  /// Creates a layout with lines of at most the given width.
  package init(of article: Article, width: Int) {
    self.article = article
    self.width = max(1, width)
  }

  /// The first row; nil for an empty article.
  package var first: Row? { article.blocks.isEmpty ? nil : rowCursor(at: 0)?.row }

  /// Returns the row that shows an offset, or the last row before it.
  package func row(at offset: Int) -> Row? { rowCursor(at: offset)?.row }

  /// Returns up to `count` rows, starting with the given one.
  package func rows(from row: Row, count: Int) -> [Row] {
    guard count > 0, var rowCursor = rowCursor(on: row) else { return [] }
    var rows = [rowCursor.row]
    rows.reserveCapacity(count)
    while rows.count < count, rowCursor.next() { rows.append(rowCursor.row) }
    return rows
  }

  /// Returns the row a number of rows below, or above if negative, within the article.
  package func row(_ row: Row, movedBy distance: Int) -> Row {
    guard var rowCursor = rowCursor(on: row) else { return row }
    var left = distance
    while left > 0, rowCursor.next() { left -= 1 }
    while left < 0, rowCursor.previous() { left += 1 }
    return rowCursor.row
  }

  /// Returns a cursor on the row that shows an offset.
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

  /// Returns the index of the block that contains an offset, or of the last block before it.
  package func block(at offset: Int) -> Int {
    max(0, article.blocks.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// Returns the indentation of a block's lines, in columns.
  package func indent(of block: Int) -> Int {
    guard width > 8 else { return 0 }
    return listIndent(of: block) + (article.blocks[block].kind == .quotation ? 2 : 0)
  }

  /// Returns the part of the indentation that is due to lists.
  package func listIndent(of block: Int) -> Int {
    // In a narrow pane, nested lists still leave half of the line to the text.
    max(min(article.blocks[block].indent, width / 2), marker(of: block).count)
  }

  /// Returns the marker before the first line of a list item, in ASCII; "*" stands for a bullet.
  package func marker(of block: Int) -> String {
    guard article.blocks[block].kind == .item else { return "" }
    return (article.blocks[block].label ?? "*").prefix(max(1, width / 2 - 1)) + " "
  }

  /// Whether there is an empty row above a block, as there is for an empty line in the text, unless
  /// the block is tight.
  func hasGap(above block: Int) -> Bool {
    guard block > 0, !article.blocks[block].isTight else { return false }
    let start = article.blocks[block - 1].range.upperBound
    let end = article.blocks[block].range.lowerBound
    guard end - start <= 64 else { return true }
    var breaks = 0
    for byte in article.text[utf8: Range(from: start, to: end)].utf8 where byte == 0x0A {
      breaks += 1
    }
    return breaks > 1
  }

  // MARK: Pieces

  private static let piece = 8192

  /// Returns the start of the piece that contains an offset of a block.
  private func pieceStart(of block: Int, before offset: Int) -> Int {
    let range = article.blocks[block].range
    guard range.count > Self.piece * 3 / 2 else { return range.lowerBound }
    let number =
      (max(range.lowerBound, min(offset, range.upperBound)) - range.lowerBound) / Self.piece
    let start = cut(number, of: range)
    return start <= offset && start < range.upperBound ? start : cut(number - 1, of: range)
  }

  /// Returns the piece that starts at an offset of a block.
  func piece(of block: Int, from start: Int) -> Range<Int> {
    let range = article.blocks[block].range
    guard range.count > Self.piece * 3 / 2 else { return range }
    // A cut lies less than a piece after its nominal position.
    let number = (start - range.lowerBound) / Self.piece
    return Range(from: start, to: cut(number + 1, of: range))
  }

  /// Returns the piece before the one that starts at an offset, or nil for the block's first.
  func piece(of block: Int, before start: Int) -> Range<Int>? {
    let range = article.blocks[block].range
    guard start > range.lowerBound else { return nil }
    let first = pieceStart(of: block, before: start - 1)
    return Range(from: first, to: start)
  }

  /// Returns the start of the piece with this number: after the first blank behind its nominal
  /// position.
  private func cut(_ number: Int, of range: Range<Int>) -> Int {
    guard number > 0 else { return range.lowerBound }
    let nominal = range.lowerBound + number * Self.piece
    // A short remainder of the block stays with the preceding piece.
    guard nominal + Self.piece / 2 < range.upperBound else { return range.upperBound }
    let bytes = article.text.utf8Span.span
    for offset in Range(from: nominal, count: 256) where bytes[offset] == 0x20 { return offset + 1 }
    var offset = nominal
    while bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension Layout {
  /// A cursor that moves from row to row.
  package struct RowCursor {
    private let layout: Layout
    private(set) var block: Int
    private var piece: Range<Int>
    /// The starts of the piece's lines.
    private var starts: [Int]
    private var line = 0
    var isOnGap = false

    init(layout: Layout, block: Int, start: Int) {
      self.layout = layout
      self.block = block
      self.piece = layout.piece(of: block, from: start)
      self.starts = layout.lineStarts(in: piece, of: block)
    }

    /// The current row.
    package var row: Row {
      let start = starts[line]
      let isFirst = start == layout.article.blocks[block].range.lowerBound
      if isOnGap {
        return Row(block: block, range: Range(from: start, count: 0), isGap: true, isFirst: false)
      }
      let end = line + 1 < starts.count ? starts[line + 1] : piece.upperBound
      return Row(block: block, range: Range(from: start, to: end), isFirst: isFirst)
    }

    mutating func stand(at offset: Int) {
      line = max(0, (starts.firstIndex { $0 > offset } ?? starts.count) - 1)
    }

    /// Moves down one row.
    ///
    /// - Returns: false at the end of the article.
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

    /// Moves up one row.
    ///
    /// - Returns: false at the start of the article.
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
