internal import Language
internal import Model

/// Who says so.
extension Coder {
  /// The actor on whose word a clause rests: the subject of the verb of saying above it, or who
  /// stands behind "according to".
  ///
  /// The nearest of a chain counts.
  func attribution(of index: Int) -> Int? {
    var current = index
    for _ in 0..<12 {
      let clause = clauses.all[current]
      for oblique in clause.obliques where oblique.preposition == "according to" {
        if let sayer = oblique.objects.flatMap({ participants.meant(by: $0) }).first {
          return sayer.actor
        }
      }
      guard let governor = clause.governor else { return nil }
      let above = clauses.all[governor]
      if clause.link == .complement, above.construction == .verb,
        VerbClasses.saying.contains(syntax.tokens[above.head].lemma)
      {
        return above.subjects.flatMap { participants.meant(by: $0) }.first?.actor
      }
      current = governor
    }
    return nil
  }
}
