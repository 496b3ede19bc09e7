import Knowledge
import Language

extension NameChart {
  /// Cuts titles off names, and takes what follows a title for a person.
  ///
  /// - A title inside a span is cut off where a name is left.
  /// - A name after a courtesy ("Mr", "General") is a person's, whatever the recogniser said, unless the gazetteer
  ///   knows it beyond doubt.
  mutating func cutTitles() {
    for span in spans
    where !reading.isGivenUp && span.label != .people && span.known == nil && !isSaintsPlace(span) {
      var tokens = span.tokens
      if span.tokens.count > 2,
        let title = tokens.dropLast().first(where: { isTitle($0, before: tokens) }),
        (tokens.lowerBound..<title).allSatisfy({ match(at: $0)?.1.role == .demonym })
      {
        tokens = title..<tokens.upperBound
      }
      while tokens.count > 1, isTitle(tokens.lowerBound, before: tokens) {
        tokens.removeFirst()
        if let first = tokens.first, reading.tokens[first].form == "." { tokens.removeFirst() }
      }
      while tokens.count > 1, let last = tokens.last,
        TitleWords.suffixes.contains(reading.lower[last]), span.label == .person
      {
        tokens = reading.trimmed(tokens.lowerBound..<last)
      }
      guard tokens != span.tokens, !tokens.isEmpty else { continue }
      remove(at: span.tokens.lowerBound)
      let isPerson = isCourtesy(tokens.lowerBound - 1) || span.label == .person
      place(Span(tokens, isPerson ? .person : span.label, known: span.known, confidence: 0.9))
    }
    for index in reading.tokens.indices where !reading.isGivenUp && isCourtesy(index) {
      placeAfterCourtesy(index)
    }
  }

  /// Whether a place bears a saint's name: "Saint Petersburg".
  private func isSaintsPlace(_ span: Span) -> Bool {
    span.label.isPlace && reading.lower[span.tokens.lowerBound] == "saint"
  }

  /// Whether the word at a token is a title of what follows it in a span.
  private func isTitle(_ index: Int, before tokens: Range<Int>) -> Bool {
    let word = reading.lower[index]
    guard TitleWords.contains(word) else {
      guard TitleWords.insides.contains(word) else { return false }
      var next = index + 1
      while next < tokens.upperBound, TitleWords.insides.contains(reading.lower[next]) { next += 1 }
      return next < tokens.upperBound - 1 && TitleWords.contains(reading.lower[next])
        && !NameWords.bodyHeads.contains(reading.lower[tokens.upperBound - 1])
    }
    let last = reading.lower[tokens.upperBound - 1]
    let follower = reading.lower[index + 1]
    return !NameWords.bodyHeads.contains(last) && !NameWords.facilityHeads.contains(last)
      && !NameWords.placeHeads.contains(last) && !NameWords.occasionHeads.contains(last)
      && follower != "of" && follower != "-" && follower != "'s" && follower != "and"
      && follower != "for"
  }

  /// Whether the word at a token is a title that only a person's name follows.
  private func isCourtesy(_ index: Int) -> Bool {
    guard index >= 0, reading.isNameLike(index),
      TitleWords.courtesies.contains(reading.lower[index])
    else { return false }
    return self[index] == nil || self[index]?.tokens.count == 1
  }

  private mutating func placeAfterCourtesy(_ title: Int) {
    var start = title + 1
    if start < reading.tokens.count, reading.tokens[start].form == "." { start += 1 }
    guard start < reading.tokens.count, reading.areTogether(title, start),
      reading.isNameLike(start),
      !TitleWords.contains(reading.lower[start]), !reading.headlines[reading.lines[title]]
    else { return }
    if let there = self[start] {
      guard there.tokens.lowerBound == start,
        there.known == nil || there.known?.isAmbiguous == true,
        there.label != .person, there.label != .facility
      else { return }
      let last = reading.lower[there.tokens.upperBound - 1]
      guard !NameWords.bodyHeads.contains(last), there.tokens.count < 4 else { return }
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
