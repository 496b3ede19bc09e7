internal import Parses

/// Adjectives with arguments: "unacceptable to Iran", "close to Moscow".
extension Clauses {
  /// Builds the clause of an adjective that something stands behind.
  mutating func addAdjective(_ token: Int) {
    var clause = Clause(.adjective, head: token, words: [token])
    for child in syntax.children(of: token) where syntax.dependencies[child] == .prep {
      clause.obliques += obliques(of: child)
    }
    guard let head = syntax.head(of: token) else { return }
    switch syntax.dependencies[token] {
    case .acomp, .attr, .oprd, .conj:
      guard let index = clauseOfToken[head] else { return }
      let above = all[index]
      clause.bearers =
        above.construction == .adjective
        ? above.bearers
        : syntax.dependencies[token] == .oprd && !above.objects.isEmpty
          ? above.objects : above.surfaceSubjects
      clause.isNegated = above.isNegated
      clause.modals = above.modals
      clause.governor = index
      clause.link = .argument
    case .amod, .appos, .acl, .relcl:
      clause.bearers = [head]
      clause.governor = verb(above: token)
      clause.link = .argument
    default: return
    }
    guard
      !clause.obliques.isEmpty || clause.bearers.count > 1 || syntax.child(of: token, .xcomp) != nil
    else { return }
    add(clause)
  }
}
