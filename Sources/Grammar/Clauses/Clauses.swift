package import Parses

/// Every clause of an article, each after the one it hangs on within its sentence.
///
/// Built in one pass down the trees. A construction has a file of its own.
package struct Clauses: Sendable {
  /// The trees.
  package let syntax: Syntax
  /// The clauses.
  package internal(set) var all: [Clause] = []
  /// Where the clause of a token stands in ``all``; nil for a token that heads none.
  package internal(set) var clauseOfToken: ClauseOfToken

  package init<Check: Checkpoint>(
    _ syntax: Syntax, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    self.syntax = syntax
    clauseOfToken = ClauseOfToken(count: syntax.tokens.count)
    // Where English is dense, two of three tokens head a clause; room that is not used costs none.
    all.reserveCapacity(syntax.tokens.count * 2 / 3)
    for token in syntax.topDown {
      try cancellation.check()
      if isPredicate(token) {
        addVerb(token)
      } else if syntax.tokens[token].isNominal {
        addNominal(token)
      } else if syntax.tokens[token].pos == .adjective {
        addAdjective(token)
      }
    }
  }

  /// The clause that a token heads.
  package func clause(of token: Int) -> Clause? { clauseOfToken[token].map { all[$0] } }

  /// Takes a clause in and gives its place.
  @discardableResult
  mutating func add(_ clause: Clause) -> Int {
    all.append(clause)
    clauseOfToken[clause.head] = all.count - 1
    return all.count - 1
  }

  /// Whether a token opens a clause of its own: a verb that is no auxiliary, or anything with a subject.
  private func isPredicate(_ token: Int) -> Bool {
    switch syntax.dependencies[token] {
    case .aux, .auxpass, .amod, .compound, .prep, .det, .punct, .quantmod, .case, .agent, .mark:
      return false
    default: break
    }
    if syntax.tokens[token].isVerbal { return true }
    return syntax.children(of: token).contains {
      syntax.dependencies[$0] == .nsubj || syntax.dependencies[$0] == .nsubjpass
    }
  }

  /// The nearest clause above a token that is built from a verb.
  func verb(above token: Int) -> Int? {
    var current = token
    while let head = syntax.head(of: current) {
      if let index = clauseOfToken[head],
        all[index].construction == .verb || all[index].construction == .copula
      {
        return index
      }
      current = head
    }
    return nil
  }
}

/// For each token the clause that it heads; in 32 bits each.
package struct ClauseOfToken: Sendable {
  private var indices: [Int32]

  init(count: Int) { indices = Array(repeating: -1, count: count) }

  /// An index of ``Clauses/all``; nil for a token that heads none.
  package subscript(token: Int) -> Int? {
    get { indices[token] < 0 ? nil : Int(indices[token]) }
    set { indices[token] = newValue.map { Int32($0) } ?? -1 }
  }
}

extension Token {
  /// Whether it is a noun, a name, or an adjective used as one.
  package var isNominal: Bool { pos == .noun || pos == .properNoun }

  /// Whether it is a form of a verb, auxiliaries included.
  package var isVerbal: Bool { pos == .verb || pos == .auxiliary }

  /// Whether it is "which", "who", "whom" or "that" as a relative pronoun.
  package var isRelativePronoun: Bool { wordForm == .whDeterminer || wordForm == .whPronoun }
}
