import Model

/// Puts the text of an article together from blocks that a format's markup held.
struct TextBuilder {
  /// The text so far, without a line break at its end.
  private(set) var text = ""
  /// The blocks so far.
  private(set) var blocks: [Block] = []

  /// Adds a block that begins on that line of the file; one without words is left out.
  ///
  /// A blank line parts blocks, but for the entries of a list and lines of metadata.
  mutating func add(
    _ kind: Block.Kind, _ words: some StringProtocol, line: Int, depth: Int = 0, number: Int? = nil
  ) {
    let words = words.trimmed
    guard !words.isEmpty else { return }
    if let last = blocks.last {
      let isTight = last.kind == kind && (kind == .item || kind == .metadata)
      text += isTight ? "\n" : "\n\n"
    }
    let start = text.utf8.count
    text += words
    blocks.append(
      Block(kind, range: start..<text.utf8.count, line: line, depth: depth, number: number))
  }
}
