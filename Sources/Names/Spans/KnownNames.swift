internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Places every name of the gazetteer, the longest at each token.
  ///
  /// - An ambiguous name counts only where the recogniser found an entity of the same extent; that of an organisation also
  ///   where a single word inside a sentence is tagged as a name: "sued Uber".
  /// - A name inside a longer span stays part of it, unless the span is a person's.
  mutating func placeKnown<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    var index = 0
    while index < reading.tokens.count {
      try cancellation.check()
      guard let (range, name) = match(at: index) else {
        index += 1
        continue
      }
      index = placeKnown(range, name) ? range.upperBound : index + 1
    }
  }

  /// Places a known name where it is compatible with the spans there.
  @discardableResult
  mutating func placeKnown(_ range: Range<Int>, _ name: Gazetteer.Name) -> Bool {
    let entry = gazetteer.entries[name.entry]
    let known = Known(entry: name.entry, role: name.role, isAmbiguous: name.isAmbiguous)
    let label: NameLabel =
      name.role == .demonym ? .people : name.role == .metonym ? .organisation : entry.label
    let there = self[range.lowerBound]
    if let there, there.tokens == range {
      let keeps =
        name.isAmbiguous && there.label != label && !(there.label.isPlace && label.isPlace)
      guard !keeps else { return false }
      place(
        Span(range, name.role == .metonym ? there.label : label, known: known, confidence: 0.95))
      return true
    }
    let overlapped = range.compactMap { self[$0] }
    if let around = overlapped.first(where: { $0.tokens.count > range.count }) {
      guard around.tokens.lowerBound <= range.lowerBound,
        around.tokens.upperBound >= range.upperBound, !name.isAmbiguous
      else { return false }
      let span = Span(range, label, known: known, confidence: 0.9)
      if isScore(around, range) {
        remove(at: around.tokens.lowerBound)
        place(span)
        return true
      }
      return splitPerson(around, range, span) || splitCitizens(around, range, span)
    }
    guard
      !name.isAmbiguous || !overlapped.isEmpty && range.count > 1
        || entry.kind == .organisation && isLoneName(range)
    else { return false }
    place(Span(range, label, known: known, confidence: 0.9))
    return true
  }

  /// Whether a word is tagged as a name inside a sentence, with no other name beside it.
  private func isLoneName(_ range: Range<Int>) -> Bool {
    let token = range.lowerBound
    guard range.count == 1, self[token] == nil, !reading.beginsSentence(token),
      reading.tokens[token].wordForm == .singularProperNoun,
      !reading.headlines[reading.lines[token]]
    else { return false }
    return ![token - 1, token + 1].contains {
      reading.areTogether(token, $0) && (reading.isNameLike($0) || reading.tokens[$0].form == "-")
    }
  }

  /// Whether a state stands in a span with nothing but figures: "Denmark 2".
  private func isScore(_ around: Span, _ range: Range<Int>) -> Bool {
    (around.label.isPlace || around.label == .organisation)
      && around.tokens.allSatisfy {
        range.contains($0) || reading.shapes[$0].isDisjoint(with: .word) && $0 != range.lowerBound
      }
  }

  /// Splits a state or its adjective off a span that the recogniser took for one person, unless it may be a given name:
  /// ``decideGivenNames()`` sees to that.
  private mutating func splitPerson(_ around: Span, _ range: Range<Int>, _ span: Span) -> Bool {
    guard around.label == .person,
      let known = span.known, gazetteer.entries[known.entry].kind == .country,
      range.lowerBound == around.tokens.lowerBound, !mayBeGivenName(range.lowerBound)
    else { return false }
    let rest = reading.trimmed(range.upperBound..<around.tokens.upperBound)
    guard !rest.isEmpty else { return false }
    place(span)
    place(Span(rest, around.label, confidence: around.confidence))
    return true
  }

  /// Splits a state's citizens, or a state behind another, off a span of two words: "Assad Turks", "Damascus Russia".
  private mutating func splitCitizens(_ around: Span, _ range: Range<Int>, _ span: Span) -> Bool {
    guard range.upperBound == around.tokens.upperBound, around.tokens.count == 2,
      around.known == nil,
      around.label != .event, let known = span.known,
      gazetteer.entries[known.entry].kind == .country
    else { return false }
    let first = around.tokens.lowerBound
    let isPlural =
      known.role == .demonym
      && reading.lexicon.hasSuffix(reading.lower[range.lowerBound], .pluralSuffix)
    let isBehindState =
      match(at: first).map { $0.0 == first..<first + 1 && $0.1.role != .demonym } ?? false
    guard
      isPlural && reading.tokens[range.lowerBound].wordForm.isPluralNoun
        || isBehindState && known.role == .name
    else { return false }
    remove(at: first)
    place(span)
    if let (head, name) = match(at: first), head.count == 1 {
      let entry = gazetteer.entries[name.entry]
      place(
        Span(
          head, entry.label,
          known: Known(entry: name.entry, role: name.role, isAmbiguous: name.isAmbiguous),
          confidence: 0.85))
    } else if reading.isNameLike(first) {
      place(Span(first..<first + 1, .person, confidence: 0.6))
    }
    return true
  }

  /// The longest name of the gazetteer that begins at a token and ends with one.
  func match(at index: Int) -> (Range<Int>, Gazetteer.Name)? {
    let shape = reading.shapes[index]
    guard shape.contains(.word), !shape.contains(.address) else { return nil }
    let form = reading.tokens[index].form
    var word = String(form.firstWord)
    var isShouted = false
    if shape.contains(.allCapitals), word.utf8.count > 3,
      gazetteer.names(beginningWith: word).isEmpty
    {
      word = word.prefix(1) + word.dropFirst().lowercased()
      isShouted = true
    }
    for name in gazetteer.names(beginningWith: word) {
      if let end = end(of: name.bytes, from: index, shouted: isShouted) {
        return (index..<end, name)
      }
    }
    return nil
  }

  /// Where a name that begins at a token ends; nil where the text reads otherwise.
  private func end(of name: [UInt8], from index: Int, shouted: Bool) -> Int? {
    let plain = reading.plain
    let start = reading.plainStarts[index]
    guard start + name.count <= plain.count else { return nil }
    for offset in name.indices {
      let byte = plain[start + offset]
      if byte == name[offset] { continue }
      guard shouted, byte ^ 0x20 == name[offset], name[offset] >= 0x61, name[offset] <= 0x7A
      else { return nil }
    }
    var token = index
    let end = start + name.count
    while token < reading.tokens.count, reading.plainStarts[token] < end {
      let tokenEnd = reading.plainStarts[token] + reading.tokens[token].form.utf8.count
      if tokenEnd == end { return token + 1 }
      token += 1
    }
    return nil
  }
}
