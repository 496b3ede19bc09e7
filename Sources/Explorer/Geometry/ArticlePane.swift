import Model
package import Presentation

/// The article in its pane: its layout, its height and the viewport.
package struct ArticlePane {
  /// The layout of the text.
  package let layout: Layout
  /// The number of rows in the pane.
  package let page: Int
  /// The caret and the scroll position.
  package var viewport: Viewport

  /// The row at the top.
  package var topRow: Layout.Row? { viewport.top ?? layout.first }

  /// The visible rows.
  package var visibleRows: [Layout.Row] { topRow.map { layout.rows(from: $0, count: page) } ?? [] }
}

extension ArticlePane {
  /// Scrolls as little as necessary to show the caret with a margin; a distant caret is placed in
  /// the upper third.
  mutating func reveal() {
    let rows = visibleRows
    guard let first = rows.first, let last = rows.last else { return }
    let margin = page > 10 ? 2 : 0
    if let place = rows.firstIndex(where: { $0.shows(viewport.caret) }) {
      if place < margin {
        viewport.top = layout.row(first, movedBy: place - margin)
      } else if place > page - 1 - margin {
        viewport.top = layout.row(first, movedBy: place - (page - 1 - margin))
      }
    } else if viewport.caret >= last.range.lowerBound,
      let place = layout.rows(from: last, count: page / 2).firstIndex(where: {
        $0.shows(viewport.caret)
      })
    {
      viewport.top = layout.row(first, movedBy: place + margin)
    } else if viewport.caret < last.range.lowerBound,
      let row = layout.row(at: viewport.caret),
      let place = layout.rows(from: row, count: page / 2).firstIndex(of: first)
    {
      viewport.top = layout.row(first, movedBy: -(place + margin))
    } else {
      return place(caretAt: 0.33)
    }
    fillPage()
  }

  /// Scrolls to place the caret's row at a fraction of the page: 0 is the top, 1 the bottom.
  mutating func place(caretAt part: Double) {
    guard let row = layout.row(at: viewport.caret) else { return }
    viewport.top = layout.row(row, movedBy: -Int(Double(page - 1) * part))
    fillPage()
  }

  /// Scrolls back if the page extends below the last row.
  private mutating func fillPage() {
    guard visibleRows.count < page, let last = layout.row(at: .max) else { return }
    viewport.top = layout.row(last, movedBy: 1 - page)
  }
}

extension ArticlePane {
  /// Moves the caret by rows of text, keeping its column.
  mutating func moveCaret(byRows distance: Int) {
    guard var cursor = layout.rowCursor(at: viewport.caret) else { return }
    let goal = viewport.goal ?? layout.column(of: viewport.caret, in: cursor.row)
    var left = abs(distance)
    while left > 0, distance > 0 ? cursor.next() : cursor.previous() {
      if !cursor.row.isGap { left -= 1 }
    }
    viewport.caret = layout.offset(in: cursor.row, column: goal)
    viewport.goal = goal
    reveal()
  }

  /// Moves the caret to an offset.
  mutating func moveCaret(to offset: Int) {
    viewport.caret = offset
    viewport.goal = nil
    reveal()
  }

  /// Scrolls by rows, moving the caret only to keep it visible.
  mutating func scroll(by distance: Int) {
    guard let top = topRow else { return }
    viewport.top = layout.row(top, movedBy: distance)
    if visibleRows.count < page { fillPage() }
    let rows = visibleRows
    guard !rows.contains(where: { $0.shows(viewport.caret) }) else { return }
    let goal = viewport.goal ?? layout.column(of: viewport.caret)
    let isAbove = viewport.caret < (rows.first?.range.lowerBound ?? 0)
    guard let row = isAbove ? rows.first(where: { !$0.isGap }) : rows.last(where: { !$0.isGap })
    else { return }
    viewport.caret = layout.offset(in: row, column: goal)
    viewport.goal = goal
  }

  /// Scrolls by half or whole pages, keeping the caret on its row of the screen.
  mutating func turnPage(halves: Int) {
    let size = halves.magnitude == 1 ? max(1, page / 2) : max(1, page - 2)
    let before = viewport
    scroll(by: halves < 0 ? -size : size)
    // At an edge of the text the page cannot scroll, so the caret moves instead.
    if viewport.top == before.top {
      moveCaret(byRows: halves < 0 ? -size : size)
    } else {
      keepCaretRow(from: before)
    }
  }

  /// Keeps the caret on its row of the screen.
  private mutating func keepCaretRow(from before: Viewport) {
    guard let first = before.top ?? layout.first else { return }
    let row = layout.rows(from: first, count: page).firstIndex { $0.shows(before.caret) } ?? 0
    let now = visibleRows
    let goal = viewport.goal ?? layout.column(of: before.caret)
    let place = min(row, now.count - 1)
    guard now.indices.contains(place) else { return }
    let target = now[place].isGap ? now[place...].first { !$0.isGap } ?? now[place] : now[place]
    viewport.caret = layout.offset(in: target, column: goal)
    viewport.goal = goal
  }

  /// Moves the caret to the next block, or to the start of this block or the preceding one.
  mutating func moveByParagraph(_ step: Int) {
    let blocks = layout.article.blocks
    guard !blocks.isEmpty else { return }
    var block = layout.block(at: viewport.caret)
    // Moving up from within a paragraph goes to its start.
    if step > 0 || viewport.caret <= blocks[block].range.lowerBound { block += step }
    moveCaret(to: blocks[max(0, min(block, blocks.count - 1))].range.lowerBound)
  }

  /// Moves the caret to the next sentence, or to the start of this sentence or the preceding one.
  ///
  /// - Returns: false at the end of the article.
  mutating func moveBySentence(_ step: Int) -> Bool {
    let article = layout.article
    guard !article.blocks.isEmpty else { return true }
    let block = layout.block(at: viewport.caret)
    let starts = article.sentenceStarts(around: viewport.caret, in: article.blocks[block].range)
    if step > 0 {
      if let next = starts.first(where: { $0 > viewport.caret }) {
        moveCaret(to: next)
      } else if block + 1 < article.blocks.count {
        moveCaret(to: article.blocks[block + 1].range.lowerBound)
      } else {
        return false
      }
    } else if let last = starts.last(where: { $0 < viewport.caret }) {
      moveCaret(to: last)
    } else if block > 0 {
      let range = article.blocks[block - 1].range
      let last = article.sentenceStarts(
        around: max(range.lowerBound, range.upperBound - 1), in: range)
      moveCaret(to: last.last ?? range.lowerBound)
    }
    return true
  }
}
