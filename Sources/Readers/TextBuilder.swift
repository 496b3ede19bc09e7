import Model

/// Assembles the text of an article from blocks.
struct TextBuilder {
  /// The text so far, without a line break at its end.
  private(set) var text = ""
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// Whether a horizontal rule comes before the next block.
  private var isAfterRule = false

  /// Adds a block that begins on a line of the file; one without words is left out.
  ///
  /// A blank line separates blocks of the text, except lines of metadata, so that sentences end there.
  /// On the screen, the entries of a list and the rows of a table may still be adjacent.
  mutating func add(
    _ kind: Block.Kind, _ words: some StringProtocol, line: Int, depth: Int = 0,
    label: String? = nil, isLoose: Bool = false
  ) {
    let words = kind == .preformatted ? words.withoutBlankEnds : words.trimmed
    guard !words.isEmpty else { return }
    var isTight = false
    if let last = blocks.last {
      isTight = last.kind == kind && [.item, .row, .metadata].contains(kind)
      // A list begins close under the entry that it belongs to.
      isTight = isTight || kind == .item && depth > 1 && last.depth == depth - 1
      isTight = isTight && !isLoose && !isAfterRule
      text += isTight && kind == .metadata ? "\n" : "\n\n"
    }
    let start = text.utf8.count
    text += words
    var block = Block(kind, range: start..<text.utf8.count, line: line, depth: depth, label: label)
    block.isTight = isTight
    block.isAfterRule = isAfterRule && !blocks.isEmpty
    blocks.append(block)
    isAfterRule = false
  }

  /// Adds a horizontal rule.
  mutating func addRule() { isAfterRule = true }
}

extension StringProtocol {
  /// The text without the blank lines at both ends, and without the white space of the last line.
  fileprivate var withoutBlankEnds: Substring {
    let words = trimmed
    let start = self[..<words.startIndex].lastIndex(where: \.isNewline)
    return Substring(self[(start.map(index(after:)) ?? startIndex)..<words.endIndex])
  }
}
