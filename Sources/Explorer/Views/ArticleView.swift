import Model
import Presentation

/// The text, with its mentions, matches and evidence highlighted.
struct ArticleView {
  let state: State
  let area: Area
  /// The visible rows.
  let rows: [Layout.Row]

  /// Draws the rows, and the cursor if the pane has the focus.
  func draw(on frame: inout Canvas) {
    guard let layout = state.layout, let first = rows.first, let last = rows.last else { return }
    let window = Range(from: first.range.lowerBound, to: last.range.upperBound)
    let roles = roles(of: window, in: layout)
    let evidence = state.markedRelation?.evidence
    let gutter = state.panes.gutter(measure: state.measure)
    var lines: [Line] = []
    for row in rows {
      var line = Line()
      if gutter > 0 {
        line.fill(to: gutter - 1)
        let isMarked = !row.isGap && evidence?.range.overlaps(row.range) == true
        if isMarked { line.append(String(state.glyphs.bar), .evidence) } else { line.append(" ") }
      }
      line.append(text(of: row, in: layout, roles: roles, from: window.lowerBound))
      lines.append(line.fitted(to: area.columns))
    }
    if let labels = state.labels { draw(labels, on: &lines, rows: rows, in: layout) }
    frame.cover(with: lines, at: Cell(column: area.column, row: area.row))
    addLinks(in: window, of: layout, to: &frame)
    if state.focus == .article, state.overlays.isEmpty,
      let place = rows.firstIndex(where: { $0.shows(state.viewport.caret) })
    {
      let row = rows[place]
      frame.cursor = Cell(
        column: area.column
          + min(
            area.columns - 1,
            gutter + layout.indent(of: row.block)
              + layout.column(of: state.viewport.caret, in: row)), row: area.row + place)
    }
  }

  /// Adds the web addresses in the visible rows.
  private func addLinks(in window: Range<Int>, of layout: Layout, to frame: inout Canvas) {
    let gutter = state.panes.gutter(measure: state.measure)
    for (range, address) in layout.article.text.webAddresses(in: window) {
      for (place, row) in rows.enumerated() where !row.isGap && row.range.overlaps(range) {
        let part = range.clamped(to: row.range)
        let start =
          gutter + layout.indent(of: row.block) + layout.column(of: part.lowerBound, in: row)
        let columns = Range(from: start, count: layout.article.text(in: part).columns)
          .clamped(to: Range(from: 0, to: area.columns))
        frame.add(
          Link(
            row: area.row + place,
            columns: Range(
              from: area.column + columns.lowerBound, count: columns.count), address: address))
      }
    }
  }

  /// Returns the text of a row, divided by role.
  private func text(
    of row: Layout.Row, in layout: Layout, roles: [TextRole], from start: Int
  ) -> Line {
    let block = layout.article.blocks[row.block]
    guard !row.isGap else { return gap(above: row.block, in: layout) }
    var line = Line()
    if layout.indent(of: row.block) > 0 {
      let marker = row.isFirst ? layout.marker(of: row.block) : ""
      line.fill(to: layout.listIndent(of: row.block) - marker.count)
      line.append(block.label == nil && !marker.isEmpty ? "\(state.glyphs.bullet) " : marker)
      if block.kind == .quotation { line.append("\(state.glyphs.vertical) ", .border) }
    }
    let text = layout.article.text
    let bytes = text.utf8Span.span
    var end = min(row.range.upperBound, bytes.count)
    while end > row.range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var offset = row.range.lowerBound
    while offset < end {
      let role = roles[offset - start]
      let from = offset
      repeat {
        // A grapheme cluster takes the role of its first byte.
        let isPlain = bytes[offset] < 0x80 && (offset + 1 >= end || bytes[offset + 1] < 0x80)
        offset += isPlain ? 1 : Cluster.at(offset, in: bytes).length
      } while offset < end && roles[offset - start] == role
      line.append(text[utf8: Range(from: from, to: min(offset, end))], role)
    }
    return line
  }

  /// Returns the line between two blocks: a horizontal rule, the bar of a continuing quotation, or
  /// nothing.
  private func gap(above block: Int, in layout: Layout) -> Line {
    var line = Line()
    let blocks = layout.article.blocks
    guard blocks[block].isAfterRule else {
      if blocks[block].kind == .quotation, blocks[block - 1].kind == .quotation,
        layout.indent(of: block) == 2
      {
        line.append(String(state.glyphs.vertical), .border)
      }
      return line
    }
    line.fill(to: layout.width / 3)
    line.fill(to: layout.width - layout.width / 3, with: state.glyphs.horizontal, .border)
    return line
  }

  /// Returns the role of each byte of a range; later roles override earlier ones.
  private func roles(of window: Range<Int>, in layout: Layout) -> [TextRole] {
    var roles = [TextRole](repeating: .text, count: window.count)
    func cover(_ range: Range<Int>, _ role: TextRole) {
      let part = range.clamped(to: window)
      for offset in part { roles[offset - window.lowerBound] = role }
    }
    let blocks = layout.article.blocks
    var block = layout.block(at: window.lowerBound)
    while block < blocks.count, blocks[block].range.lowerBound < window.upperBound {
      switch blocks[block].kind {
      case .heading: cover(blocks[block].range, .heading)
      case .quotation: cover(blocks[block].range, .quotation)
      case .metadata: cover(blocks[block].range, .metadata)
      case .paragraph, .item, .preformatted, .row: break
      }
      block += 1
    }
    let relation = state.markedRelation
    if let evidence = relation?.evidence { cover(evidence.range, .evidence) }
    if let dossier = state.dossier {
      let mentions = dossier.mentions(in: window)
      for mention in mentions where mention.actor != state.actor {
        guard let kind = dossier.actor(mention.actor)?.kind else { continue }
        cover(mention.range, mention.isDoubtful ? .unsure(kind) : .mention(kind))
      }
      if let actor = state.currentActor {
        for mention in mentions where mention.actor == actor.id {
          cover(mention.range, .current(actor.kind))
        }
      }
      if let relation {
        let evidence = relation.evidence
        for range in evidence.trigger { cover(range, .trigger) }
        for (range, id) in [(evidence.source, relation.source), (evidence.target, relation.target)]
        {
          if let kind = dossier.actor(id)?.kind { cover(range, .end(kind)) }
        }
      }
      if let index = state.mentionAtCaret {
        let mention = dossier.mentions[index]
        if let kind = dossier.actor(mention.actor)?.kind { cover(mention.range, .caret(kind)) }
      }
    }
    if let search = state.search {
      for hit in search.hits(in: window) {
        cover(hit, hit.contains(state.viewport.caret) ? .currentHit : .hit)
      }
    }
    return roles
  }

  /// Draws the labels over their mentions.
  private func draw(
    _ labels: Labels, on lines: inout [Line], rows: [Layout.Row], in layout: Layout
  ) {
    let gutter = state.panes.gutter(measure: state.measure)
    for (letters, offset) in labels.offsets where letters.hasPrefix(labels.typed) {
      guard let place = rows.firstIndex(where: { $0.shows(offset) }) else { continue }
      let row = rows[place]
      let column = gutter + layout.indent(of: row.block) + layout.column(of: offset, in: row)
      lines[place].cover(
        with: Line(letters.dropFirst(labels.typed.count), .label), from: column)
      lines[place] = lines[place].fitted(to: area.columns)
    }
  }
}

extension Dossier {
  /// Returns the mentions of the article that overlap a range.
  func mentions(in window: Range<Int>) -> some Sequence<Mention> {
    // Only an erroneous mention is longer than this.
    let start = mentions.partitioningIndex { $0.range.lowerBound >= window.lowerBound - 512 }
    return mentions[start...].lazy.prefix { $0.range.lowerBound < window.upperBound }
      .filter { $0.range.upperBound > window.lowerBound }
  }
}
