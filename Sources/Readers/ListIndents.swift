import Model

extension [Block] {
  /// Sets the indent of each block in a list, so that the words of one list are aligned, and the
  /// marks of a nested list are below the words of the entry that contains it.
  mutating func indentLists() {
    guard contains(where: { $0.depth > 0 }) else { return }
    /// The lists in the order of their beginnings: the enclosing list, whether the entries are numbered,
    /// and the width of the widest mark with a space.
    var lists: [(parent: Int?, isCounted: Bool, width: Int)] = []
    /// The list around each block; nil for none.
    var list = [Int?](repeating: nil, count: count)
    /// The lists around the previous block, outermost first.
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

  /// The width of a bullet and a space.
  private static var bulletWidth: Int { 2 }
}
