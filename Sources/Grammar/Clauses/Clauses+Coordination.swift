internal import Parses

/// Coordinated verbs, which share auxiliaries and arguments.
extension Clauses {
  /// A further verb without auxiliaries of its own takes those of the first: "will meet and talk".
  func shareAuxiliaries(with clause: inout Clause) {
    guard let above = clause.governor.map({ all[$0] }),
      above.construction == .verb || above.construction == .copula
    else { return }
    let hasSubject = !clause.subjects.isEmpty
    let hasAuxiliary = clause.words.contains {
      [.aux, .auxpass].contains(syntax.dependencies[$0])
    }
    guard !hasSubject && !hasAuxiliary else { return }
    let (first, further) = (syntax.tokens[above.head].wordForm, syntax.tokens[clause.head].wordForm)
    if further == .pastParticiple && above.isPassive { clause.isPassive = true }
    if further == first || (further == .baseForm && !above.modals.isEmpty) {
      clause.modals = above.modals
      if clause.mark == nil { clause.mark = above.mark }
    }
  }

  /// "buys and sells arms": verbs side by side share what follows them.
  mutating func shareArguments(of token: Int) {
    guard let index = clauseOfToken[token], let above = all[index].governor,
      all[above].construction == .verb, all[index].construction == .verb,
      all[above].objects.isEmpty, !all[index].objects.isEmpty, !all[index].isPassive,
      !all[above].isPassive, all[above].obliques.isEmpty,
      token - all[above].head <= 3
    else { return }
    all[above].objects = all[index].objects
    all[above].obliques += all[index].obliques
  }
}
