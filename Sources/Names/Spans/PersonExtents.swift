internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Completes the names of persons of which the recogniser found a part.
  ///
  /// - A family name behind a given name: "Theresa May", where it took May for a month.
  /// - A numeral behind the name of a monarch: "Elizabeth I".
  /// - A part behind a particle and its hyphen: "Abdel Fattah el-Sisi".
  /// - Given names before the rest: "Aung San Suu Kyi".
  mutating func completePersons() {
    for span in spans where span.label == .person {
      guard let there = self[span.tokens.lowerBound], there.label == .person else { continue }
      var tokens = there.tokens
      if isFollowedByFamilyName(tokens) || isFollowedByNumeral(tokens) {
        tokens = tokens.lowerBound..<tokens.upperBound + 1
      } else if isFollowedByParticle(tokens) {
        tokens = tokens.lowerBound..<tokens.upperBound + 3
      }
      tokens = startOfGivenNames(before: tokens)..<tokens.upperBound
      if tokens != there.tokens { place(Span(tokens, .person, confidence: 0.8)) }
    }
  }

  private func isFollowedByParticle(_ tokens: Range<Int>) -> Bool {
    let particle = tokens.upperBound
    guard particle + 2 < reading.tokens.count, reading.areTogether(tokens.lowerBound, particle + 2),
      reading.lexicon.has(reading.lower[particle], .nameParticle),
      reading.tokens[particle + 1].form == "-", reading.isGlued(particle),
      reading.isGlued(particle + 1), reading.isNameLike(particle + 2)
    else { return false }
    return (particle...particle + 2).allSatisfy { self[$0]?.known == nil }
  }

  private func isFollowedByFamilyName(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard tokens.count == 1, isFreeWord(next, behind: tokens.lowerBound),
      reading.tokens[next].wordForm == .singularProperNoun,
      reading.tokens[tokens.lowerBound].head == next,
      knowledge.people.isGiven(reading.tokens[tokens.lowerBound].form),
      knowledge.people.isFamily(reading.tokens[next].form)
    else { return false }
    return !isDay(next)
  }

  /// Whether a figure beside a month's name makes it a date.
  func isDay(_ month: Int) -> Bool {
    [month - 1, month + 1].contains {
      reading.shapes.indices.contains($0) && reading.areTogether(month, $0)
        && reading.shapes[$0].contains(.hasDigit)
    }
  }

  private func isFollowedByNumeral(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    return isFreeWord(next, behind: tokens.lowerBound)
      && reading.form(of: next, is: .generationSuffix)
      && reading.tokens[next].form.utf8.allSatisfy { $0 < 0x61 }
      && tokens.lowerBound > 0
      && reading.form(of: tokens.lowerBound - 1, is: .numberedTitle)
  }

  private func isFreeWord(_ token: Int, behind first: Int) -> Bool {
    reading.shapes.indices.contains(token) && reading.areTogether(first, token)
      && self[token] == nil && reading.isNameLike(token)
      && !reading.headlines[reading.lines[token]]
  }

  /// Where the given names begin that the grammar hangs on a person's name.
  private func startOfGivenNames(before tokens: Range<Int>) -> Int {
    var start = tokens.lowerBound
    while start > 0, tokens.lowerBound - start < 3, isGivenName(start - 1, of: tokens) {
      start -= 1
    }
    while start < tokens.lowerBound, !opensGivenNames(start) {
      start += 1
    }
    return start
  }

  private func opensGivenNames(_ token: Int) -> Bool {
    let form = reading.tokens[token].form
    return knowledge.people.isGiven(form) && !knowledge.places.contains(form)
  }

  private func isGivenName(_ token: Int, of tokens: Range<Int>) -> Bool {
    let span = self[token]
    return reading.isNameLike(token) && reading.areTogether(tokens.lowerBound, token)
      && !reading.headlines[reading.lines[token]]
      && tokens.contains(reading.tokens[token].head)
      && reading.tokens[token].wordForm == .singularProperNoun
      && (span == nil || span?.known == nil && span?.tokens.count == 1)
      && !reading.form(of: token, is: .anyTitle) && !reading.form(of: token, is: .titlePart)
      && !reading.shapes[token].contains(.allCapitals)
      && reading.lexicon.value(of: reading.lower[token], in: .months) == nil
  }
}
