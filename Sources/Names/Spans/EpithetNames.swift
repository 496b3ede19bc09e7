internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Makes a ruler's epithet part of the name: "Peter the Great" is one person.
  mutating func placeEpithets() {
    for article in reading.tokens.indices.dropLast().dropFirst()
    where reading.form(of: article, is: .definiteArticle)
      && reading.form(of: article + 1, is: .epithet)
      && reading.isNameLike(article + 1) && reading.isNameLike(article - 1)
      && reading.areTogether(article - 1, article + 1)
    {
      let before = self[article - 1]
      guard before?.known == nil || before?.known?.isAmbiguous == true,
        !isFollowedByName(article + 1)
      else { continue }
      var start = before?.tokens.lowerBound ?? article - 1
      if before?.label != .person, before?.tokens.upperBound != article + 2 { start = article - 1 }
      while start < article - 1, reading.form(of: start, is: .anyTitle) { start += 1 }
      place(Span(start..<article + 2, .person, confidence: 0.9))
    }
  }

  /// Whether the name goes on: "the Great Lakes".
  private func isFollowedByName(_ index: Int) -> Bool {
    reading.areTogether(index, index + 1) && reading.isNameLike(index + 1)
  }
}
