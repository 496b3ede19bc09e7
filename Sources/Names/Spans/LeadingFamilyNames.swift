internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Places names whose two given syllables are joined by a hyphen behind the family name: "Han Duck-soo".
  mutating func placeHyphenatedGivenNames() {
    for first in reading.tokens.indices.dropLast(3) {
      let hyphen = first + 2
      guard reading.tokens[hyphen].form == "-", reading.isGlued(first + 1), reading.isGlued(hyphen),
        reading.isNameLike(first), reading.isNameLike(first + 1), !reading.isGlued(first),
        reading.areTogether(first, hyphen + 1), isSyllable(first + 1), isSyllable(hyphen + 1),
        knowledge.people.isLeadingFamily(reading.tokens[first].form)
      else { continue }
      let tokens = first..<hyphen + 2
      if let there = self[first], there.label == .person, there.tokens.count > tokens.count {
        continue
      }
      place(Span(tokens, .person, confidence: 0.9))
    }
  }

  private func isSyllable(_ token: Int) -> Bool {
    reading.shapes[token].contains(.word) && (1...6).contains(reading.tokens[token].form.utf8.count)
      && reading.tokens[token].pos == .properNoun
      && !reading.form(of: token, is: .compoundSecondElement)
  }
}
