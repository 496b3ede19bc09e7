internal import Coreference
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Who says so.
struct Attributions {
  let clauses: Clauses
  let participants: Participants
  /// Who says what stands between quotation marks, in order.
  let quotations: [Quotation]

  private var syntax: Syntax { clauses.syntax }

  /// The actor on whose word a clause rests: the subject of the verb of saying above it, who stands
  /// behind "according to", or the speaker of the quotation that it stands in.
  ///
  /// The nearest of a chain counts.
  func attribution(of index: Int) -> Int? { speakers(of: index).first?.actor }

  /// The actors who say so, with the words that mean them.
  func speakers(of index: Int) -> [Participants.Participant] {
    var current = index
    for _ in 0..<12 {
      let clause = clauses.all[current]
      for oblique in clause.obliques
      where syntax.preposition(of: oblique, is: .attributivePreposition) {
        let found = speakers(in: oblique.objects)
        if !found.isEmpty { return found }
      }
      guard let governor = clause.governor else { break }
      let above = clauses.all[governor]
      if clause.link == .complement, above.construction == .verb,
        syntax.lemma(of: above.head, is: .sayingVerb),
        !isContinuation(clause, of: above)
      {
        return speakers(in: above.subjects)
      }
      current = governor
    }
    return speakers(quotedAt: clauses.all[index].head)
  }

  /// "Continued to bomb" says nothing, as "it is over, he continued" does.
  private func isContinuation(_ clause: Clause, of above: Clause) -> Bool {
    syntax.lemma(of: above.head, is: .continuationVerb)
      && (syntax.tokens[clause.head].wordForm == .presentParticiple
        || clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker })
  }

  /// The actors with a name who speak in some phrases: named there, or a state whose officials do.
  ///
  /// Nobody named speaks through "fears about Turkey" or through "a Turkish analyst".
  func speakers(in tokens: [Int]) -> [Participants.Participant] {
    tokens.flatMap { participants.meant(by: $0) }
      .filter { found in
        found.closeness > 0.75 && !participants.isUnnamed(found)
          && !(found.phrase.map { syntax.lemma(of: $0, is: .independentVoice) } ?? false)
      }
  }

  /// The actors who say the quotation around a token.
  func speakers(quotedAt token: Int) -> [Participants.Participant] {
    speaker(quotedAt: token).map { speakers(in: [$0]) } ?? []
  }

  /// The head of the phrase that names the speaker of the quotation around a token.
  private func speaker(quotedAt token: Int) -> Int? {
    let place = quotations.partitioningIndex { $0.tokens.upperBound > token }
    guard place < quotations.count, quotations[place].tokens.contains(token) else { return nil }
    return quotations[place].speaker
  }
}
