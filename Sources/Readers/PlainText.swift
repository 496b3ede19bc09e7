import Model

extension Article {
  /// The article in a text without markup; its text is that text, unchanged.
  init(plainText text: String, id: Article.ID) {
    let lines = Line.all(of: text)
    let matter = FrontMatter(of: lines, in: text)
    let remarks = matter.map { lines[$0.lines] } ?? []
    let paragraphs = Paragraphs(of: Array(lines[(matter?.end ?? 0)...]), in: text)
    self.init(
      id: id, text: text,
      blocks: remarks.filter { !$0.isBlank }.map {
        Block(.metadata, range: $0.range, line: $0.number)
      } + paragraphs.blocks)
    take(matter)
    readMasthead()
    markHeadings()
  }

  /// Marks short lines before longer paragraphs as subheadings if they are not sentences.
  private mutating func markHeadings() {
    for (index, next) in zip(blocks.indices, blocks.indices.dropFirst()) {
      guard blocks[index].kind == .paragraph, blocks[next].kind == .paragraph,
        blocks[index].depth == 0, (4...80).contains(blocks[index].range.count),
        blocks[next].range.count > 120
      else { continue }
      let line = text(in: blocks[index].range)
      guard let first = line.first, let last = line.last, first.isUppercase,
        last.isLetter || last.isNumber || last == "?", line.split(separator: " ").count <= 10
      else { continue }
      blocks[index].kind = .heading(level: 2)
    }
  }
}

/// Assembles the lines of a text without markup into paragraphs and lists.
private struct Paragraphs {
  /// The paragraphs and lists of the text.
  private(set) var blocks: [Block] = []
  /// The indents of the lists around the last block, outermost first.
  private var lists: [Int] = []

  /// Assembles lines into blocks.
  ///
  /// Blank lines separate paragraphs. A line break does so as well if lines are not wrapped; in a text
  /// wrapped to a width, only before an entry of a list or an indented line. A line that is indented
  /// deeper than an entry belongs to the entry.
  init(of lines: [Line], in text: String) {
    let isWrapped = Self.isWrapped(lines)
    let filled = lines.count { !$0.isBlank }
    var seen = 0
    var isAfterBlank = true
    var mayContinue = false
    var isAfterRule = false
    for line in lines {
      let words = text[utf8: line.range]
      let isRule = words.isRule(of: "*-_=~#")
      isAfterRule = isAfterRule || isRule
      if line.isBlank || isRule {
        isAfterBlank = true
        continue
      }
      seen += 1
      let isInItem = !isAfterBlank && blocks.last?.kind == .item
      // Near both ends a line about the article stands by itself, whatever is around it.
      let isRemark = (seen <= 12 || filled - seen < 6) && Remark(words) != nil
      let mark = ListMark(of: words).flatMap { mark in
        isAfterBlank || !mayContinue || isInItem || mark.canBegin ? mark : nil
      }
      let isMore = isInItem ? mayContinue || isDeeper(line) : mayContinue && line.indent == 0
      if !isAfterBlank, !isRemark, mark == nil, isMore, let last = blocks.indices.last {
        blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
      } else {
        add(line, mark)
        blocks[blocks.count - 1].isAfterRule = isAfterRule && blocks.count > 1
        isAfterRule = false
      }
      isAfterBlank = false
      mayContinue = isWrapped && !isRemark
    }
  }

  /// Begins a block with a line.
  private mutating func add(_ line: Line, _ mark: ListMark?) {
    while !lists.isEmpty, !isDeeper(line) { lists.removeLast() }
    if mark != nil { lists.append(line.indent) }
    blocks.append(
      Block(
        mark == nil ? .paragraph : .item,
        range: line.range.lowerBound + (mark?.length ?? 0)..<line.range.upperBound,
        line: line.number, depth: lists.count, label: mark?.label))
  }

  /// Whether the indent of a line puts it in the last entry of the innermost list.
  private func isDeeper(_ line: Line) -> Bool {
    // Less than two columns to the right of its neighbour is no list of its own.
    lists.last.map { line.indent >= $0 + 2 } ?? false
  }

  /// Whether lines are wrapped to a width: nearly all fit in a hundred bytes, and most are full.
  private static func isWrapped(_ lines: [Line]) -> Bool {
    let filled = lines.count { !$0.isBlank }
    let long = lines.count { $0.range.count > 100 }
    let continued = zip(lines, lines.dropFirst()).count {
      (50...100).contains($0.range.count) && !$1.isBlank
    }
    return long * 20 <= filled && continued * 3 > filled
  }
}
