internal import Lexicon
internal import Parses

/// The clauses that a question mark asks.
struct Questions: Sendable {
  private let clauses: Clauses
  private var heads: Set<Int> = []

  init(_ clauses: Clauses) {
    self.clauses = clauses
    let syntax = clauses.syntax
    for sentence in syntax.parse.sentences {
      var start = sentence.lowerBound
      for token in sentence where syntax.tokens[token].pos == .punctuation {
        if Self.isMark(syntax.tokens[token].form) {
          ask(start..<token)
          start = token + 1
        } else if Self.isBreak(syntax.tokens[token].form) {
          start = token + 1
        }
      }
    }
  }

  /// Whether a question asks the clause of a head.
  func contain(_ head: Int) -> Bool { heads.contains(head) }

  /// Whether an auxiliary, or the verb itself, stands before the subject: "did Iran attack".
  func isInverted(_ clause: Clause) -> Bool {
    let syntax = clauses.syntax
    let children = syntax.children(of: clause.head)
    guard
      let subject = children.first(where: {
        syntax.dependencies[$0] == .nsubj || syntax.dependencies[$0] == .nsubjpass
      })
    else { return false }
    let first =
      children.first {
        syntax.dependencies[$0] == .aux || syntax.dependencies[$0] == .auxpass
      } ?? (clause.construction == .copula ? clause.head : nil)
    return first.map { $0 < subject } ?? false
  }

  /// From the last word before a question mark up: the inverted clauses ask, or else the uppermost.
  private mutating func ask(_ words: Range<Int>) {
    let syntax = clauses.syntax
    guard var token = words.last(where: { syntax.tokens[$0].pos != .punctuation }) else { return }
    var path: [Int] = []
    while true {
      if let clause = clauses.clause(of: token),
        clause.construction == .verb || clause.construction == .copula
      {
        path.append(token)
      }
      guard let head = syntax.head(of: token), words.contains(head) else { break }
      token = head
    }
    let inverted = path.filter { head in
      clauses.clause(of: head).map { isInverted($0) } ?? false
    }
    if inverted.isEmpty, let top = path.last {
      heads.insert(top)
    } else {
      heads.formUnion(inverted)
    }
  }

  private static func isMark(_ form: String) -> Bool { form.utf8.contains(UInt8(ascii: "?")) }

  /// Quotation marks, colons and the like open what a question mark behind them closes.
  private static func isBreak(_ form: String) -> Bool {
    guard let first = form.utf8.first else { return false }
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: ":") || first == UInt8(ascii: ";")
      || first == UInt8(ascii: "`")
  }
}
