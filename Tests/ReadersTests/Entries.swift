import Model

extension Article {
  /// How deep each block but the title stands in lists, its mark or else what it is, and its words.
  var entries: [String] {
    blocks.filter { $0.kind != .heading(level: 1) }.map { block in
      let mark = block.kind == .item ? block.label ?? "-" : "\(block.kind)"
      return "\(block.depth) \(mark) \(text(in: block.range))"
    }
  }
}
