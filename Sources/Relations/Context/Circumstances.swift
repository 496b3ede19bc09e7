internal import Grammar
internal import Model
internal import Parses

/// When a clause takes place and which figure belongs to it.
struct Circumstances {
  private var times: [Int: Relation.Time] = [:]
  private var amounts: [Int: Relation.Amount] = [:]
  private let clauses: Clauses

  /// Binds every date and figure to the nearest clause above it.
  init(clauses: Clauses, dates: [DateExpression], amounts: [AmountExpression]) {
    self.clauses = clauses
    for date in dates {
      guard let index = clause(around: date.tokens) else { continue }
      if times[index] == nil { times[index] = date.time }
    }
    // Of several, the first sum of money: "sold 300 tonnes for $5 million".
    for figure in amounts.filter(\.isMoney) + amounts.filter({ !$0.isMoney }) {
      guard let index = clause(around: figure.tokens) else { continue }
      if self.amounts[index] == nil { self.amounts[index] = figure.amount }
    }
  }

  /// The time of a clause, or of the one that carries it.
  func time(of index: Int) -> Relation.Time? {
    value(of: index, isShared: true) { times[$0] }
  }

  /// The figure of a clause, or of the one that carries it.
  func amount(of index: Int) -> Relation.Amount? {
    value(of: index, isShared: false) { amounts[$0] }
  }

  /// What is bound to a clause or to one above it; what is shared holds for what is done beside it as well: "on Monday
  /// Iran met Iraq and Turkey met Syria", but not "gave $5 million to Iraq and praised Syria".
  private func value<Value>(of index: Int, isShared: Bool, _ look: (Int) -> Value?) -> Value? {
    var current = index
    for _ in 0..<4 {
      if let found = look(current) { return found }
      let clause = clauses.all[current]
      for object in clause.objects where isShared || current == index {
        // "gave a loan of $20 million"
        if let found = clauses.clauseOfToken[object].flatMap(look) { return found }
      }
      guard let governor = clause.governor else { return nil }
      switch clause.link {
      case .argument: current = governor
      case .conjunct, .circumstance:
        guard isShared else { return nil }
        current = governor
      case .complement:
        guard clauses.syntax.dependencies[clause.head] == .xcomp else { return nil }
        current = governor
      default: return nil
      }
    }
    return nil
  }

  private func clause(around tokens: Range<Int>) -> Int? {
    let syntax = clauses.syntax
    guard
      var current = tokens.first(where: {
        !tokens.contains(syntax.tokens[$0].head) || syntax.tokens[$0].head == $0
      })
    else { return nil }
    if !tokens.contains(current), let first = tokens.first { current = first }
    while let head = syntax.head(of: current) {
      if let index = clauses.clauseOfToken[head], !tokens.contains(head) { return index }
      current = head
    }
    return clauses.clauseOfToken[current]
  }
}
