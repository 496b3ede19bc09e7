internal import Grammar
internal import Lexicon
internal import Parses

/// The sentences of sport and of elections, where nobody who is beaten was attacked: "Korea defeated China 3-0".
struct Contests {
  private let syntax: Syntax
  /// The sentences with a word of sport or a score, and those beside them in a paragraph that tell of no arms.
  private var ofSport: Set<Int> = []

  init(_ syntax: Syntax) {
    self.syntax = syntax
    var (isLastOfSport, isLastEnd) = (false, true)
    for (number, sentence) in syntax.parse.sentences.enumerated() {
      let isOwn = sentence.contains { isOfSport($0) }
      if isOwn { ofSport.insert(number) }
      if !isLastEnd, isOwn != isLastOfSport {
        let other = isOwn ? number - 1 : number
        if !tellsOfArms(other) { ofSport.insert(other) }
      }
      isLastOfSport = isOwn
      isLastEnd = sentence.last.map { endsParagraph($0) } ?? false
    }
  }

  /// Whether words that speak of a hostile act only speak of a match or an election.
  func contain(_ trigger: [Int]) -> Bool {
    guard let word = trigger.first(where: { syntax.lemma(of: $0, is: .contestWord) }) else {
      return false
    }
    let sentence = syntax.sentence(of: word)
    if ofSport.contains(sentence) { return true }
    return syntax.lemma(of: word, is: .winningVerb)
      && syntax.parse.sentences[sentence].contains { syntax.lemma(of: $0, is: .ballotNoun) }
  }

  private func tellsOfArms(_ sentence: Int) -> Bool {
    syntax.parse.sentences[sentence].contains { syntax.lemma(of: $0, is: .forceWord) }
  }

  private func endsParagraph(_ token: Int) -> Bool {
    syntax.tokens[token].pos == .space
      && syntax.tokens[token].form.utf8.contains(UInt8(ascii: "\n"))
  }

  private func isOfSport(_ index: Int) -> Bool {
    let token = syntax.tokens[index]
    switch token.pos {
    case .noun:
      return syntax.lemma(of: index, is: .sportNoun)
        || syntax.lemma(of: index, is: .scoreNoun) && syntax.child(of: index, .nummod) != nil
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
