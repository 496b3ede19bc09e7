internal import Grammar
internal import Parses
internal import Lexicon

/// Sport and votes, where nobody who is beaten was attacked: "Korea defeated China 3-0".
extension Constraints {
  /// Whether words that speak of a hostile act only speak of a match or an election.
  func isContest(_ trigger: [Int]) -> Bool {
    guard let word = trigger.first(where: { syntax.lemma(of: $0, is: .contestWord) }) else {
      return false
    }
    let isWon = syntax.lemma(of: word, is: .winningVerb)
    return syntax.parse.sentences[syntax.sentence(of: word)].contains {
      isOfSport($0) || isWon && syntax.lemma(of: $0, is: .ballotNoun)
    }
  }

  private func isOfSport(_ index: Int) -> Bool {
    let token = syntax.tokens[index]
    switch token.pos {
    case .noun: return syntax.lemma(of: index, is: .sportNoun)
    case .properNoun: return syntax.lexicon.has(token.form, .sportName)
    case .numeral: return isScore(index)
    default: return false
    }
  }

  /// "3-0", which is one word or three.
  private func isScore(_ index: Int) -> Bool {
    func isCount(_ text: Substring) -> Bool {
      (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    let token = syntax.tokens[index]
    let parts = token.form.split(separator: "–", omittingEmptySubsequences: false)
    if parts.count == 2 { return parts.allSatisfy(isCount) }
    guard isCount(token.form[...]), index + 2 < syntax.tokens.count else { return false }
    let (dash, last) = (syntax.tokens[index + 1], syntax.tokens[index + 2])
    return !token.isFollowedBySpace && !dash.isFollowedBySpace && isCount(last.form[...])
      && ["-", "–"].contains(dash.form)
  }
}
