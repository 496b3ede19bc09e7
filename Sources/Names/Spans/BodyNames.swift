internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Finds bodies by their head nouns: "Dubai Police", "Ministry of Energy and Mines".
  ///
  /// - The head and each word before it that belongs to the name are capitalised.
  /// - The field behind a head and its preposition is capitalised, and may be a list.
  /// - Nothing is found in headlines, where every word is capitalised.
  mutating func placeBodies<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    for index in reading.tokens.indices {
      try cancellation.check()
      guard reading.isNameLike(index), !reading.headlines[reading.lines[index]] else { continue }
      let isHead = reading.form(of: index, is: .bodyHead)
      let takesField = reading.form(of: index, is: .bodyOfHead)
      let isGovernment = reading.form(of: index, is: .governmentHead)
      guard isHead || takesField || isGovernment else { continue }
      let end = takesField ? endOfPhrase(after: index) : index + 1
      guard isHead || end > index + 1 || isGovernment else {
        continue
      }
      if end == index + 1, reading.shapes.indices.contains(end), reading.isNameLike(end),
        self[end]?.tokens.lowerBound != end, reading.areTogether(index, end)
      {
        continue  // the head goes on: "Bank Holding"
      }
      let start = startOfBody(before: index)
      guard end - start > 1, end == index + 1 || !isKnownBody(from: start, with: index) else {
        continue
      }
      placeBody(start..<end)
    }
  }

  /// Whether the gazetteer has a body whose name runs from a token over the head: it keeps its own extent, unless a
  /// genitive tells whose branch it is, as in "Green Party of Canada".
  private func isKnownBody(from start: Int, with head: Int) -> Bool {
    guard let (range, name) = match(at: start), range.contains(head), range.count > 1,
      !name.isAmbiguous
    else { return false }
    return range.upperBound > head + 1 || !isGenitive(head + 1)
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
      if isCoordinator(previous), previous > 0,
        reading.isNameLike(previous - 1), let span = self[previous], span.tokens.contains(start),
        span.tokens.contains(previous - 1)
      {
        start = previous - 1
        continue
      }
      if reading.tokens[previous].wordForm == .possessiveMarker, previous > 0,
        reading.form(of: previous - 1, is: .collectivePossessor), reading.isNameLike(previous - 1)
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
      reading.form(of: index, is: .anyTitle) && !reading.form(of: index, is: .bodyHead)
    return !isTitle || self[index].map { $0.tokens.count > 1 } ?? false
  }

  /// Where the phrase ends that follows a head: "of Foreign Affairs and Trade".
  private func endOfPhrase(after head: Int) -> Int {
    let of = head + 1
    guard reading.shapes.indices.contains(of + 1), reading.areTogether(head, of + 1),
      reading.lexicon.has(reading.tokens[of].form, .fieldPreposition),
      // What a preposition of time brings is no field: "the Police Department on Sunday".
      !reading.form(of: of + 1, is: .weekdayName)
    else { return head + 1 }
    var end = of + 1
    if reading.form(of: end, is: .definiteArticle) { end += 1 }
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
      if isCoordinator(listed), let next = endOfCapitals(from: listed + 1),
        !isPlaceOrPerson(listed + 1),
        !startsBody(listed + 1, until: next)
      {
        end = next
      } else if isGenitive(listed), let next = endOfCapitals(from: listed + 1) {
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
      if reading.isNameLike(end), !reading.form(of: end, is: .courtesy) {
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

  /// Whether a token is a coordinator inside names, as it is written.
  private func isCoordinator(_ index: Int) -> Bool {
    reading.lexicon.has(reading.tokens[index].form, .nameCoordinator)
  }

  /// Whether a token is the genitive preposition, as it is written.
  private func isGenitive(_ index: Int) -> Bool {
    reading.lexicon.has(reading.tokens[index].form, .genitivePreposition)
  }

  private func isPlaceOrPerson(_ index: Int) -> Bool {
    guard let label = self[index]?.label else { return false }
    return label == .person || label.isPlace
  }

  private func startsBody(_ start: Int, until end: Int) -> Bool {
    (start..<end).contains { reading.form(of: $0, is: .bodyHead) }
      || reading.shapes.indices.contains(end) && isGenitive(end)
  }
}
