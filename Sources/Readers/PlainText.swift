import Model

extension Article {
  /// The article in a text without markup; its text is that text, unchanged.
  init(plainText text: String, id: Article.ID) {
    let lines = Line.all(of: text)
    self.init(id: id, text: text, blocks: Paragraphs(of: lines, in: text).blocks)
    readMasthead()
    markHeadings()
  }

  /// Takes short lines that are no sentences and stand before longer paragraphs for subheadings.
  private mutating func markHeadings() {
    for (index, next) in zip(blocks.indices, blocks.indices.dropFirst()) {
      guard blocks[index].kind == .paragraph, blocks[next].kind == .paragraph,
        (4...80).contains(blocks[index].range.count), blocks[next].range.count > 120
      else { continue }
      let line = text(in: blocks[index].range)
      guard let first = line.first, let last = line.last, first.isUppercase,
        last.isLetter || last.isNumber || last == "?", line.split(separator: " ").count <= 10
      else { continue }
      blocks[index].kind = .heading(level: 2)
    }
  }
}

/// The lines of a text without markup, put together as paragraphs.
private struct Paragraphs {
  /// The paragraphs and lists of the text.
  private(set) var blocks: [Block] = []

  /// The blocks that these lines make.
  ///
  /// Blank lines part paragraphs. A line break does where lines run on as long as they like; in a
  /// text wrapped to a width it only does before an entry of a list or an indented line.
  init(of lines: [Line], in text: String) {
    let isWrapped = Self.isWrapped(lines)
    let filled = lines.count { !$0.isBlank }
    var seen = 0
    var mayContinue = false
    for line in lines {
      if line.isBlank {
        mayContinue = false
        continue
      }
      seen += 1
      let marker = Self.listMarker(of: text[utf8: line.range])
      // Near both ends a line about the article stands by itself, whatever is around it.
      let isRemark = (seen <= 12 || filled - seen < 6) && Remark(text[utf8: line.range]) != nil
      if mayContinue, !isRemark, marker == nil, line.indent == 0 || blocks.last?.kind == .item,
        let last = blocks.indices.last
      {
        blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
      } else {
        let start = line.range.lowerBound + (marker ?? 0)
        blocks.append(
          Block(
            marker == nil ? .paragraph : .item, range: start..<line.range.upperBound,
            line: line.number,
            number: marker == nil ? nil : Int(text[utf8: line.range].prefix { $0.isNumber })))
      }
      mayContinue = isWrapped && !isRemark
    }
  }

  /// Whether lines were broken to fit a width: nearly all fit in a hundred bytes, and most are full.
  private static func isWrapped(_ lines: [Line]) -> Bool {
    let filled = lines.count { !$0.isBlank }
    let long = lines.count { $0.range.count > 100 }
    let continued = zip(lines, lines.dropFirst()).count {
      (50...100).contains($0.range.count) && !$1.isBlank
    }
    return long * 20 <= filled && continued * 3 > filled
  }

  /// How many bytes the marker of a list's entry takes, such as "- " or "3) "; nil for none.
  private static func listMarker(of line: Substring) -> Int? {
    let units = line.utf8
    // Nearly every line begins with a letter.
    guard let first = units.first, !first.isLetter else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      return units.dropFirst().first == .space ? 2 : nil
    }
    if line.hasPrefix("• ") { return 4 }
    let digits = units.prefix(3).prefix { $0.isDigit }.count
    let rest = units.dropFirst(digits).prefix(2)
    let marks = [UInt8(ascii: "."), UInt8(ascii: ")")]
    return digits > 0 && rest.last == .space && marks.contains(rest.first ?? 0) ? digits + 2 : nil
  }
}
