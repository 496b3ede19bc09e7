import Model

extension State {
  /// Moves the caret by rows with text, keeping its column.
  mutating func moveCaret(byRows distance: Int) {
    guard let layout, var walker = layout.walker(at: reading.caret) else { return }
    let goal = reading.goal ?? layout.column(of: reading.caret, in: walker.row)
    var left = abs(distance)
    while left > 0, distance > 0 ? walker.next() : walker.previous() {
      if !walker.row.isGap { left -= 1 }
    }
    reading.caret = layout.offset(in: walker.row, column: goal)
    reading.goal = goal
    history.pause()
    reveal()
  }

  /// Scrolls the article by rows; the caret stays unless it would leave the pane.
  mutating func scrollArticle(by distance: Int) {
    guard let layout, let top = topRow else { return }
    reading.top = layout.row(top, movedBy: distance)
    var rows = visibleRows
    if rows.count < page {
      keepPageFull()
      rows = visibleRows
    }
    if !rows.contains(where: { $0.shows(reading.caret) }) {
      let goal = reading.goal ?? layout.column(of: reading.caret)
      let above = reading.caret < (rows.first?.range.lowerBound ?? 0)
      let row = above ? rows.first { !$0.isGap } : rows.last { !$0.isGap }
      if let row {
        reading.caret = layout.offset(in: row, column: goal)
        reading.goal = goal
      }
    }
    history.pause()
  }

  /// Moves by half pages or whole ones, the caret going along on the screen.
  mutating func pageArticle(halves: Int) {
    let distance = halves.magnitude == 1 ? max(1, page / 2) : max(1, page - 2)
    let before = reading.top
    let caret = reading.caret
    scrollArticle(by: halves < 0 ? -distance : distance)
    // At the end of the text the page cannot move any more: then the caret does.
    if reading.top == before {
      moveCaret(byRows: halves < 0 ? -distance : distance)
    } else {
      moveCaretWithPage(from: before, caret: caret)
    }
  }

  /// Keeps the caret on the row of the screen where it was.
  private mutating func moveCaretWithPage(from before: Layout.Row?, caret: Int) {
    guard let layout, let first = before ?? layout.first, let top = topRow else { return }
    let rows = layout.rows(from: first, count: page)
    let row = rows.firstIndex { $0.shows(caret) } ?? 0
    let now = layout.rows(from: top, count: page)
    let goal = reading.goal ?? layout.column(of: caret)
    let place = min(row, now.count - 1)
    guard now.indices.contains(place) else { return }
    let target = now[place].isGap ? now[place...].first { !$0.isGap } ?? now[place] : now[place]
    reading.caret = layout.offset(in: target, column: goal)
    reading.goal = goal
  }

  /// To the next block, or the one before.
  mutating func moveByParagraph(_ step: Int) {
    guard let layout, !layout.article.blocks.isEmpty else { return }
    let article = layout.article
    var block = layout.block(at: reading.caret)
    // Going up from inside a paragraph leads to its own beginning.
    if step > 0 || reading.caret <= article.blocks[block].range.lowerBound { block += step }
    block = max(0, min(block, article.blocks.count - 1))
    moveCaret(to: article.blocks[block].range.lowerBound)
  }

  /// To the next sentence, or the beginning of this one, or the one before.
  mutating func moveBySentence(_ step: Int) {
    guard let layout, !layout.article.blocks.isEmpty else { return }
    let article = layout.article
    let block = layout.block(at: reading.caret)
    let starts = article.sentenceStarts(around: reading.caret, in: article.blocks[block].range)
    if step > 0 {
      if let next = starts.first(where: { $0 > reading.caret }) { return moveCaret(to: next) }
      guard block + 1 < article.blocks.count else { return moveToEdge(isEnd: true) }
      moveCaret(to: article.blocks[block + 1].range.lowerBound)
    } else {
      if let last = starts.last(where: { $0 < reading.caret }) { return moveCaret(to: last) }
      guard block > 0 else { return }
      let range = article.blocks[block - 1].range
      let last = article.sentenceStarts(
        around: max(range.lowerBound, range.upperBound - 1), in: range)
      moveCaret(to: last.last ?? range.lowerBound)
    }
  }

  /// Moves the caret as reading does: no jump is remembered.
  mutating func moveCaret(to offset: Int) {
    reading.caret = offset
    reading.goal = nil
    history.pause()
    reveal()
  }

  /// Scrolls so that the caret's row is at that part of the page: 0 is the top, 1 the bottom.
  mutating func place(caretAt part: Double) {
    guard let layout, let row = layout.row(at: reading.caret) else { return }
    reading.top = layout.row(row, movedBy: -Int(Double(page - 1) * part))
    keepPageFull()
  }

  /// Says where in the article the caret is.
  mutating func sayWhere() {
    guard let article, !article.blocks.isEmpty else { return }
    let block = max(0, article.blocks.partitioningIndex { $0.range.lowerBound > reading.caret } - 1)
    let parts = [
      "paragraph \(block + 1) of \(article.blocks.count)",
      "line \(article.line(at: reading.caret)) of the file",
      "\(article.percent(at: reading.caret, unread: unread[current]))%", article.path,
    ]
    message = parts.compactMap(\.self).joined(separator: glyphs.separator)
  }
}

extension State {
  /// The row at the top of the article's pane.
  package var topRow: Layout.Row? { reading.top ?? layout?.first }

  /// The rows in view.
  package var visibleRows: [Layout.Row] {
    guard let layout, let topRow else { return [] }
    return layout.rows(from: topRow, count: page)
  }

  /// Whether an offset of the article is in view.
  package func isInView(_ offset: Int) -> Bool { visibleRows.contains { $0.shows(offset) } }

  /// Scrolls as little as shows the caret with a few rows around it, or, where it is far, so that
  /// it stands in the upper third.
  mutating func reveal() {
    guard let layout, let top = topRow else { return }
    let rows = layout.rows(from: top, count: page)
    guard let first = rows.first, let last = rows.last else { return }
    let margin = page > 10 ? 2 : 0
    if let place = rows.firstIndex(where: { $0.shows(reading.caret) }) {
      if place < margin {
        reading.top = layout.row(first, movedBy: place - margin)
      } else if place > page - 1 - margin {
        reading.top = layout.row(first, movedBy: place - (page - 1 - margin))
      }
    } else if reading.caret >= last.range.lowerBound,
      let place = layout.rows(from: last, count: page / 2).firstIndex(where: {
        $0.shows(reading.caret)
      })
    {
      reading.top = layout.row(first, movedBy: place + margin)
    } else if reading.caret < last.range.lowerBound,
      let row = layout.row(at: reading.caret),
      let place = layout.rows(from: row, count: page / 2).firstIndex(of: first)
    {
      reading.top = layout.row(first, movedBy: -(place + margin))
    } else {
      return place(caretAt: 0.33)
    }
    keepPageFull()
  }

  /// Scrolls back where the article's last row would not be at the bottom.
  mutating func keepPageFull() {
    guard let layout, let top = topRow, layout.rows(from: top, count: page).count < page,
      let last = layout.row(at: .max)
    else { return }
    reading.top = layout.row(last, movedBy: 1 - page)
  }
}

extension Layout {
  /// How far from the row's left edge an offset is drawn, in columns.
  package func column(of offset: Int, in row: Row) -> Int {
    guard row.range.lowerBound < offset else { return 0 }
    return article.text[utf8: row.range.lowerBound..<min(offset, row.range.upperBound)].columns
  }

  /// The same, in the row that shows it.
  package func column(of offset: Int) -> Int {
    row(at: offset).map { column(of: offset, in: $0) } ?? 0
  }

  /// The offset drawn at a column of a row, or the row's last.
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
  /// Whether an offset is drawn on the row.
  package func shows(_ offset: Int) -> Bool {
    !isGap && (range.contains(offset) || (range.isEmpty && range.lowerBound == offset))
  }
}

extension Article {
  /// How much of the article lies before an offset, in a text that so many bytes are missing of.
  package func percent(at offset: Int, unread: Int = 0) -> Int {
    let length = text.utf8.count + unread
    return length == 0 ? 100 : min(100, max(0, offset) * 100 / length)
  }

  /// The sentence that an offset lies in, by its punctuation, as far as it may be of interest.
  func sentence(around offset: Int) -> Substring {
    let number = blocks.partitioningIndex { $0.range.lowerBound > offset }
    guard number > 0 else { return text(in: offset..<offset + 120) }
    let block = blocks[number - 1].range
    let starts = sentenceStarts(around: offset, in: block)
    let start = starts.last { $0 <= offset } ?? offset
    let end = starts.first { $0 > offset } ?? block.upperBound
    return text(in: start..<min(end, start + 400))
  }

  /// Where sentences begin within some bytes of an offset, by their punctuation, in order.
  package func sentenceStarts(
    around offset: Int, in block: Range<Int>, reach: Int = 4096
  ) -> [Int] {
    let bytes = text.utf8Span.span
    let range = (max(0, offset - reach)..<offset + reach).clamped(to: block).clamped(
      to: 0..<bytes.count)
    var starts = range.lowerBound == block.lowerBound ? [block.lowerBound] : []
    var hasEnded = false
    for index in range {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F: hasEnded = true
      // Closing marks stay with the sentence: quotes, brackets, and the bytes of curly ones.
      case 0x22, 0x27, 0x29, 0x5D, 0x80...0xBF, 0xE2: break
      case 0x20, 0x0A, 0x0D:
        let next = index + 1
        guard hasEnded, next < range.upperBound, bytes[next] > 0x20 else { break }
        if !(0x61...0x7A).contains(bytes[next]) { starts.append(next) }
        hasEnded = false
      default: hasEnded = false
      }
    }
    return starts
  }
}
