internal import Grammar
internal import Parses
internal import Lexicon

/// Clauses that somebody says.
extension RelationContext {
  /// Whether a clause is what a verb of declaring says.
  func isDeclared(_ index: Int) -> Bool {
    let clause = clauses.all[index]
    guard clause.link == .complement, let governor = clause.governor else { return false }
    return clauses.all[governor].construction == .verb
      && syntax.lemma(of: clauses.all[governor].head, is: .declaringVerb)
  }
}
