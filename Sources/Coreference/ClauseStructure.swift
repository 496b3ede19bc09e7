internal import Grammar
import Parses

/// The clause of every token, and the subject of every clause.
///
/// Built once for an article, in linear time. A clause is identified by the token of its verb.
struct ClauseStructure: Sendable {
  /// The clause of each token.
  let clause: IndexColumn
  /// How deeply the clause of a verb is embedded; 0 for other tokens.
  let depth: IndexColumn
  /// The subject of the clause of a verb, inherited by control or coordination where it has none of its own ("X agreed
  /// to go and went"); -1 where unknown.
  let subject: IndexColumn

  init<Check: Checkpoint>(
    _ syntax: Syntax, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    let count = syntax.tokens.count
    var clause = IndexColumn(repeating: 0, count: count)
    var depth = IndexColumn(repeating: 0, count: count)
    var subject = IndexColumn(repeating: -1, count: count)
    for token in syntax.topDown {
      try cancellation.check()
      guard let head = syntax.head(of: token) else {
        clause[token] = token
        subject[token] = Self.ownSubject(of: token, in: syntax) ?? -1
        continue
      }
      guard Self.opensClause(token, in: syntax) else {
        clause[token] = clause[head]
        continue
      }
      clause[token] = token
      depth[token] = depth[clause[head]] + 1
      subject[token] =
        Self.ownSubject(of: token, in: syntax)
        ?? Self.inheritedSubject(of: token, under: head, in: syntax, subjects: subject, clause)
    }
    self.clause = clause
    self.depth = depth
    self.subject = subject
  }

  /// Whether one clause is embedded in another at any depth, or is the same.
  func isWithin(_ inner: Int, _ outer: Int, of syntax: Syntax) -> Bool {
    var current = inner
    while current != outer {
      guard depth[current] > depth[outer], let head = syntax.head(of: current) else { return false }
      current = clause[head]
    }
    return true
  }

  private static func opensClause(_ token: Int, in syntax: Syntax) -> Bool {
    switch syntax.dependencies[token] {
    case .ccomp, .advcl, .relcl, .acl, .xcomp, .pcomp, .csubj, .csubjpass, .parataxis: true
    case .conj: [.verb, .auxiliary].contains(syntax.tokens[token].pos)
    default: ownSubject(of: token, in: syntax) != nil
    }
  }

  private static func ownSubject(of token: Int, in syntax: Syntax) -> Int? {
    syntax.children(of: token).first {
      syntax.dependencies[$0] == .nsubj || syntax.dependencies[$0] == .nsubjpass
    }
  }

  private static func inheritedSubject(
    of token: Int, under head: Int, in syntax: Syntax, subjects: IndexColumn,
    _ clause: IndexColumn
  ) -> Int {
    switch syntax.dependencies[token] {
    case .acl: head
    case .xcomp: syntax.child(of: head, .dobj) ?? subjects[clause[head]]
    case .conj, .advcl, .pcomp, .ccomp: subjects[clause[head]]
    default: -1
    }
  }
}
