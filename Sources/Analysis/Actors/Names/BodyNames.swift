import Knowledge
import Language

extension NameChart {
  /// Finds bodies by the words that say so: "Dubai Police", "Ministry of Energy and Mines".
  ///
  /// - The head begins with a capital, as does each word before it that belongs to the name.
  /// - Behind a head of "of", "for" or "on" stand words with capitals, in a list perhaps that ends with "and".
  /// - In a headline, where every word has a capital, nothing new is found.
  mutating func placeBodies() {
    for index in reading.tokens.indices where !reading.isGivenUp {
      guard reading.isNameLike(index), !reading.headlines[reading.lines[index]] else { continue }
      let word = reading.lower[index]
      let isHead = NameWords.bodyHeads.contains(word)
      let takesOf = NameWords.bodyOfHeads.contains(word)
      guard isHead || takesOf || NameWords.governmentHeads.contains(word) else { continue }
      let end = takesOf ? endOfPhrase(after: index) : index + 1
      guard isHead || end > index + 1 || NameWords.governmentHeads.contains(word) else { continue }
      if end == index + 1, reading.shapes.indices.contains(end), reading.isNameLike(end),
        self[end]?.tokens.lowerBound != end, reading.areTogether(index, end)
      {
        continue  // the head goes on: "Bank Holding"
      }
      let start = startOfBody(before: index)
      guard end - start > 1 else { continue }
      placeBody(start..<end)
    }
  }

  private mutating func placeBody(_ range: Range<Int>) {
    var range = range
    for token in [range.lowerBound, range.upperBound - 1] {
      guard let span = self[token], span.label == .organisation || span.label == .facility else {
        continue
      }
      range =
        min(
          range.lowerBound, span.tokens.lowerBound)..<max(range.upperBound, span.tokens.upperBound)
    }
    if let there = self[range.lowerBound], there.tokens == range {
      if there.label == .facility || there.known != nil && there.label == .organisation { return }
      relabel(at: range.lowerBound, .organisation, confidence: 0.9)
      return
    }
    let crosses = [range.lowerBound, range.upperBound - 1].contains {
      guard let span = self[$0] else { return false }
      return span.tokens.lowerBound < range.lowerBound || span.tokens.upperBound > range.upperBound
    }
    guard !crosses else { return }
    place(Span(range, .organisation, confidence: 0.85))
  }

  /// What "on" brings that is no task: "the Police Department on Sunday".
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Where the words with capitals begin that belong to a body's head.
  private func startOfBody(before head: Int) -> Int {
    var start = head
    while start > 0, reading.areTogether(head, start - 1) {
      let previous = start - 1
      let isGlue =
        reading.tokens[previous].form == "-" && reading.isGlued(previous)
        && reading.isGlued(previous - 1)
      if isGlue, previous > 0, reading.isNameLike(previous - 1) {
        start = previous - 1
        continue
      }
      if ["&", "and"].contains(reading.tokens[previous].form), previous > 0,
        reading.isNameLike(previous - 1), let span = self[previous], span.tokens.contains(start),
        span.tokens.contains(previous - 1)
      {
        start = previous - 1
        continue
      }
      if reading.tokens[previous].tag == "POS", previous > 0,
        Self.collectives.contains(reading.lower[previous - 1]), reading.isNameLike(previous - 1)
      {
        start = previous - 1
        continue
      }
      guard reading.isNameLike(previous), isBodyWord(previous) else { break }
      start = previous
    }
    return start
  }

  /// Whether a word with a capital can be part of a body's name.
  private func isBodyWord(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    switch token.pos {
    case .determiner, .pronoun, .adposition, .coordinatingConjunction, .subordinatingConjunction,
      .auxiliary, .adverb, .verb, .interjection:
      guard self[index] != nil else { return false }
    default: break
    }
    if reading.beginsSentence(index), token.pos != .properNoun, self[index] == nil { return false }
    let isTitle =
      TitleWords.contains(reading.lower[index])
      && !NameWords.bodyHeads.contains(reading.lower[index])
    return !isTitle || self[index].map { $0.tokens.count > 1 } ?? false
  }

  /// Those whose body it is by name: "People's Liberation Army".
  private static let collectives: Set<String> = [
    "people", "peoples", "women", "workers", "children", "men", "farmers", "teachers", "students",
    "peasants", "girls", "boys", "lord", "nurses", "miners", "journalists", "writers", "lawyers",
    "doctors", "traders", "veterans", "republican", "consumers",
  ]

  /// Where the phrase ends that follows a head: "of Foreign Affairs and Trade".
  private func endOfPhrase(after head: Int) -> Int {
    let of = head + 1
    guard reading.shapes.indices.contains(of + 1), reading.areTogether(head, of + 1),
      ["of", "for", "on"].contains(reading.tokens[of].form),
      !Self.days.contains(reading.lower[of + 1])
    else { return head + 1 }
    var end = of + 1
    if reading.lower[end] == "the" { end += 1 }
    guard let first = endOfCapitals(from: end) else { return head + 1 }
    end = first
    var listed = end
    while reading.shapes.indices.contains(listed + 1), reading.areTogether(head, listed) {
      let form = reading.tokens[listed].form
      if form == ",", let next = endOfCapitals(from: listed + 1), !isPlaceOrPerson(listed + 1) {
        listed = next
        if reading.shapes.indices.contains(listed), reading.tokens[listed].form == "," { continue }
        continue
      }
      if form == "and" || form == "&", let next = endOfCapitals(from: listed + 1),
        !isPlaceOrPerson(listed + 1),
        !startsBody(listed + 1, until: next)
      {
        end = next
      } else if form == "of", let next = endOfCapitals(from: listed + 1) {
        end = next
        listed = next
        continue
      }
      break
    }
    return end
  }

  /// Where the words with capitals that begin at a token end; nil where there are none.
  private func endOfCapitals(from start: Int) -> Int? {
    var end = start
    while reading.shapes.indices.contains(end), reading.areTogether(start, end) {
      // "the Ministry of Defence Florence Parly": whoever follows is another.
      if end > start, let span = self[end], span.label == .person, span.tokens.lowerBound == end,
        span.tokens.count > 1
      {
        break
      }
      if reading.isNameLike(end), !TitleWords.courtesies.contains(reading.lower[end]) {
        end += 1
      } else if reading.tokens[end].form == "-", end > start, reading.isGlued(end),
        reading.isGlued(end - 1)
      {
        end += 2
      } else {
        break
      }
    }
    end = min(end, reading.tokens.count)
    return end > start ? end : nil
  }

  private func isPlaceOrPerson(_ index: Int) -> Bool {
    guard let label = self[index]?.label else { return false }
    return label == .person || label.isPlace
  }

  private func startsBody(_ start: Int, until end: Int) -> Bool {
    (start..<end).contains { NameWords.bodyHeads.contains(reading.lower[$0]) }
      || reading.shapes.indices.contains(end) && reading.tokens[end].form == "of"
  }
}
