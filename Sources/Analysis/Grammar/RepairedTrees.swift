internal import Language

/// A parse's trees with the mistakes mended that the parser is known to make.
struct RepairedTrees {
  /// The head of each token.
  var heads: [Int32]
  /// How each token depends on it.
  var dependencies: [Dependency]

  let tokens: [Token]

  init(of parse: Parse) {
    tokens = parse.tokens
    heads = tokens.map { Int32($0.head) }
    dependencies = tokens.map { Dependency(named: $0.dependency) }
    setDatelinesApart(parse.entities)
    moveJoinedNouns()
    moveNames(of: parse.entities)
    moveTitles(of: parse.entities)
    moveBuyers(of: parse.entities)
    joinPersons(parse.entities)
    moveRelatives()
    moveInfinitives()
  }

  mutating func attach(_ token: Int, to head: Int, as dependency: Dependency) {
    heads[token] = Int32(head)
    dependencies[token] = dependency
  }

  /// Whether a token stands somewhere below another, or is it.
  func isBelow(_ token: Int, _ other: Int) -> Bool {
    var current = token
    while current != other {
      let head = Int(heads[current])
      guard head != current else { return false }
      current = head
    }
    return true
  }
}
