internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Removes titles from names, and labels what follows a title as a person.
  ///
  /// - A title inside a span is cut off where a name is left.
  /// - A name after a courtesy title ("Mr", "General") is a person's, whatever the recogniser says, unless it is an
  ///   unambiguous name of the gazetteer.
  mutating func cutTitles<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    for span in spans
    where span.label != .people && span.known == nil && !isSaintsPlace(span) {
      try cancellation.check()
      var tokens = span.tokens
      if span.tokens.count > 2,
        let title = tokens.dropLast().first(where: { isTitle($0, before: tokens) }),
        (tokens.lowerBound..<title).allSatisfy({ match(at: $0)?.1.role == .demonym })
      {
        tokens = title..<tokens.upperBound
      }
      while tokens.count > 1,
        isTitle(tokens.lowerBound, before: tokens)
          || span.label == .person && isPluralTitle(tokens.lowerBound)
      {
        tokens.removeFirst()
        if let first = tokens.first, reading.tokens[first].form == "." { tokens.removeFirst() }
      }
      while tokens.count > 1, let last = tokens.last,
        reading.form(of: last, is: .nameSuffix), span.label == .person
      {
        tokens = reading.trimmed(tokens.lowerBound..<last)
      }
      guard tokens != span.tokens, !tokens.isEmpty else { continue }
      remove(at: span.tokens.lowerBound)
      let isPerson = isCourtesy(tokens.lowerBound - 1) || span.label == .person
      place(Span(tokens, isPerson ? .person : span.label, known: span.known, confidence: 0.9))
    }
    for index in reading.tokens.indices where isCourtesy(index) {
      try cancellation.check()
      placeAfterCourtesy(index)
    }
  }

  /// Whether a place bears a saint's name: "Saint Petersburg".
  private func isSaintsPlace(_ span: Span) -> Bool {
    span.label.isPlace && reading.form(of: span.tokens.lowerBound, is: .saintTitle)
  }

  /// Whether the word at a token is a title of what follows it in a span.
  private func isTitle(_ index: Int, before tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    guard reading.form(of: index, is: .anyTitle) else {
      guard reading.form(of: index, is: .titlePart) else { return false }
      var next = index + 1
      while next < tokens.upperBound, reading.form(of: next, is: .titlePart) { next += 1 }
      return next < last && reading.form(of: next, is: .anyTitle)
        && !reading.form(of: last, is: .bodyHead)
    }
    let heads: [WordClass] = [.bodyHead, .facilityHead, .placeHead, .occasionHead]
    return !heads.contains { reading.form(of: last, is: $0) }
      && !reading.form(of: index + 1, is: .titleContinuation)
  }

  /// Whether the word at a token is the title of several persons, the first of whom follows: "Presidents Roosevelt and
  /// Truman".
  private func isPluralTitle(_ index: Int) -> Bool {
    let form = reading.lower[index]
    return reading.lexicon.hasSuffix(form, .pluralSuffix)
      && reading.lexicon.has(String(form.dropLast()), .anyTitle)
  }

  /// Whether the word at a token is a title that only a person's name follows.
  private func isCourtesy(_ index: Int) -> Bool {
    guard index >= 0, reading.isNameLike(index),
      reading.form(of: index, is: .courtesy)
    else { return false }
    return self[index] == nil || self[index]?.tokens.count == 1
  }

  private mutating func placeAfterCourtesy(_ title: Int) {
    var start = title + 1
    if start < reading.tokens.count, reading.tokens[start].form == "." { start += 1 }
    guard start < reading.tokens.count, reading.areTogether(title, start),
      reading.isNameLike(start),
      !reading.form(of: start, is: .anyTitle),
      !reading.headlines[reading.lines[title]]
    else { return }
    if let there = self[start] {
      guard there.tokens.lowerBound == start,
        there.known == nil || there.known?.isAmbiguous == true,
        there.label != .person, there.label != .facility
      else { return }
      guard !reading.form(of: there.tokens.upperBound - 1, is: .bodyHead), there.tokens.count < 4
      else { return }
      relabel(at: start, .person, confidence: 0.9)
      return
    }
    guard reading.tokens[start].pos == .properNoun, reading.tokens[title].pos == .properNoun
    else { return }
    var end = start + 1
    while end < reading.tokens.count, reading.areTogether(start, end), reading.isNameLike(end),
      self[end] == nil, reading.tokens[end].pos == .properNoun
    { end += 1 }
    place(Span(start..<end, .person, confidence: 0.8))
  }
}
