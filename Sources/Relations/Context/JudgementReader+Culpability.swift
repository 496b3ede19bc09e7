internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Who is held to be the author of a wrong.
extension JudgementReader {
  /// "Iran was involved in corruption", "Iran is linked to the attacks".
  func implication(_ clause: Clause, _ index: Int) -> Judgement? {
    guard context.factuality[index] == .asserted else { return nil }
    let isVerb = clause.construction == .verb && (clause.isPassive || clause.objects.isEmpty)
    let words = isVerb ? [clause.head] : clause.attributes
    guard let word = words.first(where: { syntax.lemma(of: $0, is: .implicationWord) }) else {
      return nil
    }
    let deeds =
      clause.obliques.flatMap(\.objects)
      + syntax.children(of: word).filter { syntax.dependencies[$0] == .prep }
      .compactMap { syntax.child(of: $0, .pobj) }
    guard deeds.contains(where: { isHarm($0) }) else { return nil }
    let judged = (clause.isPassive ? clause.objects : clause.subjects).flatMap {
      self.judged(by: $0)
    }
    return judged.isEmpty
      ? nil
      : Judgement(
        clause: index, judged: judged, isPraise: false, words: clause.words + [word],
        keywords: [word])
  }

  /// "Iran is to blame", "Iran is behind the attack".
  func culpability(_ clause: Clause, _ index: Int) -> Judgement? {
    var (place, words) = (index, [Int]())
    if clause.construction == .copula {
      words = clause.obliques.filter {
        syntax.preposition(of: $0, is: .authorPreposition)
          && $0.objects.contains { isHarm($0) }
      }.map(\.marker)
    } else if let governor = clause.governor, clause.link == .complement,
      context.clauses.all[governor].construction == .copula,
      syntax.lemma(of: clause.head, is: .culpabilityVerb),
      clause.words.contains(where: { syntax.tokens[$0].wordForm == .infinitiveMarker })
    {
      (place, words) = (governor, clause.words)
    }
    guard let word = words.last, context.factuality[place] == .asserted else { return nil }
    let judged = context.clauses.all[place].subjects.flatMap { self.judged(by: $0) }
    guard !judged.isEmpty else { return nil }
    return Judgement(
      clause: place, judged: judged, isPraise: false,
      words: context.clauses.all[place].words + words, keywords: [word])
  }

  /// Whether a noun is for something that nobody does to his credit.
  private func isHarm(_ noun: Int) -> Bool {
    syntax.lemma(of: noun, is: .blameNoun) || syntax.lemma(of: noun, is: .violentEventNoun)
  }
}
