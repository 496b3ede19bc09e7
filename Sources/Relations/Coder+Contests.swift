internal import Grammar
internal import Model
internal import Parses

/// Sport and votes, where nobody who is beaten was attacked: "Korea defeated China 3-0".
extension Coder {
  /// Whether words that speak of a hostile act only speak of a match or an election.
  func isContest(_ kind: RelationKind, trigger: [Int]) -> Bool {
    guard kind == .assault || kind == .dispute || kind == .coerce,
      let word = trigger.first(where: { bouts.contains(syntax.tokens[$0].lemma) })
    else { return false }
    let isWon = ["beat", "defeat"].contains(syntax.tokens[word].lemma)
    return syntax.parse.sentences[syntax.sentence(of: word)].contains {
      isOfSport($0) || isWon && voteNouns.contains(syntax.tokens[$0].lemma)
    }
  }

  private func isOfSport(_ index: Int) -> Bool {
    let token = syntax.tokens[index]
    switch token.pos {
    case .noun: return sportNouns.contains(token.lemma)
    case .properNoun: return sportNames.contains(token.form)
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

/// What is done to an opponent, and the word for it.
private let bouts: Set<String> = [
  "beat", "defeat", "down", "battle", "fight", "shoot", "compete", "vie", "dominate", "crush",
  "rout", "thrash", "outclass", "rival", "overcome", "clash", "hit", "contest", "eliminate", "sink",
  "competition", "rivalry",
]

private let voteNouns: Set<String> = [
  "election", "candidate", "poll", "ballot", "primary", "runoff", "run-off", "vote", "incumbent",
]

private let sportNouns: Set<String> = [
  "match", "semi-final", "semifinal", "quarter-final", "quarterfinal", "final", "cup",
  "championship", "tournament", "bout", "wicket", "innings", "inning", "goalkeeper", "striker",
  "midfielder", "medal", "trophy", "shootout", "halftime", "heavyweight", "middleweight",
  "lightweight", "footballer", "boxer", "football", "soccer", "rugby", "cricket", "tennis",
  "basketball", "volleyball", "handball", "hockey", "boxing", "wrestling",
]

private let sportNames: Set<String> = [
  "Cup", "Championship", "Championships", "Football", "FIFA", "UEFA", "Olympics", "Olympic",
  "Cricket", "Rugby", "Boxing", "Wimbledon",
]
