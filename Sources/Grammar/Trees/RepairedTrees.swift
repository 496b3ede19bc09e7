internal import Lexicon
internal import Parses

/// A parse's trees with the mistakes mended that the parser is known to make.
struct RepairedTrees {
  /// The head of each token.
  var heads: [Int32]
  /// How each token depends on it.
  var dependencies: [Dependency]

  let tokens: [Token]
  let lexicon: LexicalTables

  init(of parse: Parse, lexicon: LexicalTables, unless cancellation: Cancellation? = nil) {
    tokens = parse.tokens
    self.lexicon = lexicon
    heads = tokens.map { Int32($0.head) }
    dependencies = tokens.map { cancellation.isCancelled ? .dep : $0.dependency }
    let entities = parse.entities
    let repairs: [(inout Self) -> Void] = [
      { $0.setDatelinesApart(entities) },
      { $0.moveJoinedNouns() },
      { $0.moveNames(of: entities) },
      { $0.moveTitles(of: entities) },
      { $0.moveBuyers(of: entities) },
      { $0.joinPersons(entities) },
      { $0.moveRelatives() },
      { $0.moveInfinitives() },
      { $0.moveCharges() },
      { $0.moveAgents() },
      { $0.moveEchoes() },
    ]
    for repair in repairs where !cancellation.isCancelled { repair(&self) }
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
