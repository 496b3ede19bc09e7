internal import Grammar
internal import Model
internal import Parses

/// Which figure belongs to a clause.
struct Circumstances {
  private var amounts: [Int: Relation.Amount] = [:]
  private let clauses: Clauses

  /// Binds every figure to the nearest clause above it.
  init(clauses: Clauses, amounts: [AmountExpression]) {
    self.clauses = clauses
    // Of several, the first sum of money: "sold 300 tonnes for $5 million".
    for figure in amounts.filter(\.isMoney) + amounts.filter({ !$0.isMoney }) {
      guard let index = clauses.clause(around: figure.tokens) else { continue }
      if self.amounts[index] == nil { self.amounts[index] = figure.amount }
    }
  }

  /// The figure of a clause, or of the one that carries it.
  func amount(of index: Int) -> Relation.Amount? {
    var current = index
    for _ in 0..<4 {
      if let found = amounts[current] { return found }
      let clause = clauses.all[current]
      for object in clause.objects where current == index {
        // "gave a loan of $20 million"
        if let found = clauses.clauseOfToken[object].flatMap({ amounts[$0] }) { return found }
      }
      guard let governor = clause.governor else { return nil }
      switch clause.link {
      case .argument: current = governor
      case .complement:
        guard clauses.syntax.dependencies[clause.head] == .xcomp else { return nil }
        current = governor
      default: return nil
      }
    }
    return nil
  }
}
