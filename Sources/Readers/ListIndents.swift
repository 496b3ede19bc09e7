import Model

extension [Block] {
  /// Tells each block in a list how far in its words stand, so that those of one list stand below
  /// each other, and the marks of a list below the words of the entry that it belongs to.
  mutating func indentLists() {
    guard contains(where: { $0.depth > 0 }) else { return }
    /// The lists by their beginning: the list around each, whether its entries are counted, and its
    /// widest mark with a blank.
    var lists: [(parent: Int?, isCounted: Bool, width: Int)] = []
    /// The list that each block stands in; nil for none.
    var list = [Int?](repeating: nil, count: count)
    /// The lists that the block before stands in, outermost first.
    var open: [Int] = []
    for (place, block) in enumerated() {
      open.removeLast(Swift.max(0, open.count - block.depth))
      if block.kind == .item, open.count == block.depth, let last = open.last,
        lists[last].isCounted != (block.label != nil)
      {
        open.removeLast()
      }
      while open.count < block.depth {
        lists.append((open.last, block.label != nil, Self.bulletWidth))
        open.append(lists.count - 1)
      }
      list[place] = open.last
      if let current = open.last, let label = block.label {
        lists[current].width = Swift.max(lists[current].width, label.count + 1)
      }
    }
    var indents: [Int] = []
    for list in lists { indents.append((list.parent.map { indents[$0] } ?? 0) + list.width) }
    for (place, list) in list.enumerated() { self[place].indent = list.map { indents[$0] } ?? 0 }
  }

  /// A bullet and a blank.
  private static var bulletWidth: Int { 2 }
}
