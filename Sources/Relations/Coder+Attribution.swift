internal import Coreference
internal import Grammar
internal import Model
internal import Parses

/// Who says so.
extension Coder {
  /// The actor on whose word a clause rests: the subject of the verb of saying above it, who stands
  /// behind "according to", or the speaker of the quotation that it stands in.
  ///
  /// The nearest of a chain counts.
  func attribution(of index: Int) -> Int? {
    var current = index
    for _ in 0..<12 {
      let clause = clauses.all[current]
      for oblique in clause.obliques where oblique.preposition == "according to" {
        if let sayer = sayer(oblique.objects) { return sayer }
      }
      guard let governor = clause.governor else { break }
      let above = clauses.all[governor]
      if clause.link == .complement, above.construction == .verb,
        VerbClasses.saying.contains(syntax.tokens[above.head].lemma),
        !isDone(clause, after: above)
      {
        return sayer(above.subjects)
      }
      current = governor
    }
    return speaker(at: clauses.all[index].head).flatMap { sayer([$0]) }
  }

  /// "Continued to bomb" says nothing, as "it is over, he continued" does.
  private func isDone(_ clause: Clause, after above: Clause) -> Bool {
    syntax.tokens[above.head].lemma == "continue"
      && (syntax.tokens[clause.head].wordForm == .presentParticiple
        || clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker })
  }

  /// The first actor with a name who speaks in some phrases: named there, or a state whose officials do.
  ///
  /// Nobody named speaks through "fears about Turkey" or through "a Turkish analyst".
  private func sayer(_ tokens: [Int]) -> Int? {
    tokens.flatMap { participants.meant(by: $0) }
      .first { found in
        found.closeness > 0.75 && !participants.isUnnamed(found)
          && !(found.phrase.map { Self.ownVoices.contains(syntax.tokens[$0].lemma) } ?? false)
      }?.actor
  }

  /// Those who speak for themselves, whatever their country.
  private static let ownVoices: Set<String> = [
    "expert", "analyst", "professor", "scholar", "academic", "researcher", "scientist", "economist",
    "historian", "journalist", "reporter", "correspondent", "author", "writer", "columnist",
    "observer", "commentator", "activist", "lawyer", "critic", "resident", "citizen", "student",
    "medium", "media", "newspaper", "press", "outlet", "businessman", "trader", "investor",
    "pundit", "blogger", "specialist", "expat",
  ]

  /// The head of the phrase that names the speaker of the quotation around a token.
  private func speaker(at token: Int) -> Int? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < quotations.count, quotations[low].tokens.contains(token) else { return nil }
    return quotations[low].speaker
  }
}
