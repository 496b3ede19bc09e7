internal import Lexicon
internal import Parses

/// A parse's trees after the repair of attachment errors that the parser is known to make.
struct RepairedTrees {
  /// The head of each token.
  var heads: [Int32]
  /// How each token depends on it.
  var dependencies: [Dependency]

  let tokens: [Token]
  let lexicon: LexicalTables
  private let lemmaSets: [LexicalTables.ClassSet]

  /// The repaired trees of a parse; `lemmaSets` are the classes of each token's lemma.
  init<Check: Checkpoint>(
    of parse: Parse, amounts: [AmountExpression], lexicon: LexicalTables,
    lemmaSets: [LexicalTables.ClassSet], unless cancellation: Check
  ) throws(Check.Failure) {
    tokens = parse.tokens
    self.lemmaSets = lemmaSets
    self.lexicon = lexicon
    heads = tokens.map { Int32($0.head) }
    dependencies = tokens.map(\.dependency)
    let entities = parse.entities
    let repairs: [(inout Self) -> Void] = [
      { $0.detachDatelines(entities) },
      { $0.restoreNamedSubjects() },
      { $0.restoreSubjects(entities) },
      { $0.restoreObjects(entities) },
      { $0.restoreNamedObjects(entities) },
      { $0.coordinateHeadlineSubjects() },
      { $0.readReducedPassives() },
      { $0.reattachCoordinatedNouns() },
      { $0.attachAppositiveNames(entities) },
      { $0.attachTitledNames(entities) },
      { $0.attachIndirectObjects(entities) },
      { $0.attachRecipients(before: amounts) },
      { $0.coordinatePersons(entities) },
      { $0.reattachCleftClauses() },
      { $0.attachContentClauses() },
      { $0.detachSubstitutes() },
      { $0.attachPurposeInfinitives() },
      { $0.attachChargeComplements() },
      { $0.attachNominalisationAgents() },
      { $0.attachReduplicatedAdverbials() },
    ]
    for repair in repairs {
      try cancellation.check()
      repair(&self)
    }
  }

  /// Whether a token's lemma has a class.
  func lemma(of token: Int, is wordClass: WordClass) -> Bool {
    lexicon.contains(wordClass, in: lemmaSets[token])
  }

  /// Whether a token is a noun or title for somebody who holds an office or has a trade.
  func isRole(_ token: Int) -> Bool { lexicon.has(tokens[token].form.lowercased(), .role) }

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
