import Parses

extension TokenizedArticle {
  /// Whether a token may be part of a name by its looks: it has a capital letter, and is no address.
  package func isNameLike(_ index: Int) -> Bool {
    guard shapes.indices.contains(index) else { return false }
    let shape = shapes[index]
    return shape.contains(.capitalised) && shape.isDisjoint(with: [.space, .address])
  }

  /// Whether no space stands between a token and the next.
  package func isGlued(_ index: Int) -> Bool {
    shapes.indices.contains(index + 1) && !tokens[index].isFollowedBySpace
      && !shapes[index + 1].contains(.space) && !shapes[index].contains(.space)
  }

  /// Whether two tokens stand on one line of one sentence.
  package func areTogether(_ first: Int, _ second: Int) -> Bool {
    shapes.indices.contains(first) && shapes.indices.contains(second)
      && lines[first] == lines[second]
      && !shapes[second].contains(.space)
  }
}
