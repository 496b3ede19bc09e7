internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Decides whether the name of a state or city before a family name is a given name: "Israel Adesanya" is one person,
  /// "Turkey Erdogan" none.
  ///
  /// - People bear the name of the place as a given name, and no leader of that state has the family name.
  /// - The recogniser takes both for one person; or the grammar hangs the one on the other, and the article names nobody
  ///   else with that family name.
  mutating func decideGivenNames() {
    var firstWords: [String: Set<String>] = [:]
    let spans = spans
    for span in spans where span.label == .person && span.tokens.count > 1 {
      let words = span.tokens.map { reading.tokens[$0].form }
      if let first = words.first, let last = words.last {
        firstWords[last, default: []].insert(first)
      }
    }
    for (index, span) in spans.enumerated() {
      let first = span.tokens.lowerBound
      guard self[first]?.tokens == span.tokens else { continue }
      let rest: Range<Int>
      if span.label == .person, span.tokens.count > 1, mayBeGivenName(first) {
        rest = first + 1..<span.tokens.upperBound
      } else if span.tokens.count == 1, span.label != .person, index + 1 < spans.count,
        spans[index + 1].label == .person, spans[index + 1].tokens.lowerBound == first + 1,
        reading.areTogether(first, first + 1), mayBeGivenName(first)
      {
        rest = spans[index + 1].tokens
      } else {
        continue
      }
      let family = reading.tokens[rest.upperBound - 1].form
      let others = firstWords[family]?.subtracting([reading.tokens[first].form]) ?? []
      let isOne = span.tokens.count > 1
      if isOne || others.isEmpty && rest.contains(reading.tokens[first].head),
        opensName(first, before: rest)
      {
        place(Span(first..<rest.upperBound, .person, confidence: 0.85))
      } else if span.tokens.count > 1 {
        splitState(at: first, from: rest)
      }
    }
  }

  /// Takes a state's name that the recogniser took for a lone given name for the state, unless it is part of a person's
  /// name elsewhere in the article, or a title stands before it.
  mutating func decideLoneStates() {
    var ofPersons: Set<String> = []
    for span in spans where span.label == .person && span.tokens.count > 1 {
      for token in span.tokens { ofPersons.insert(reading.tokens[token].form) }
    }
    for span in spans where span.label == .person && span.tokens.count == 1 {
      let token = span.tokens.lowerBound
      guard !ofPersons.contains(reading.tokens[token].form), let (range, name) = match(at: token),
        range == span.tokens, name.role == .name,
        gazetteer.entries[name.entry].kind == .country,
        token == 0 || !reading.form(of: token - 1, is: .anyTitle)
      else { continue }
      let known = Known(entry: name.entry, role: name.role, isAmbiguous: name.isAmbiguous)
      place(Span(range, gazetteer.entries[name.entry].label, known: known, confidence: 0.85))
    }
  }

  /// Whether a token is the name of a state or city, or the adjective of a state, and a given name.
  func mayBeGivenName(_ token: Int) -> Bool {
    let form = reading.tokens[token].form
    guard knowledge.people.isGiven(form) else { return false }
    return match(at: token).map { $0.0.count == 1 } ?? false || knowledge.places.contains(form)
  }

  private func opensName(_ first: Int, before rest: Range<Int>) -> Bool {
    guard rest.count < 3, !reading.headlines[reading.lines[first]],
      !reading.form(of: rest.lowerBound, is: .anyTitle)
    else { return false }
    guard let (_, name) = match(at: first), let code = gazetteer.entries[name.entry].code else {
      return true
    }
    let family = reading.tokens[rest.upperBound - 1].form
    return knowledge.homes.code(ofLeadersNamed: family) != code
  }

  /// Takes a state's name out of what the recogniser took for one person.
  private mutating func splitState(at first: Int, from rest: Range<Int>) {
    guard let (_, name) = match(at: first), gazetteer.entries[name.entry].kind == .country else {
      return
    }
    let entry = gazetteer.entries[name.entry]
    let known = Known(entry: name.entry, role: name.role, isAmbiguous: name.isAmbiguous)
    let tokens = reading.trimmed(rest)
    place(
      Span(
        first..<first + 1, name.role == .demonym ? .people : entry.label, known: known,
        confidence: 0.85))
    if !tokens.isEmpty { place(Span(tokens, .person, confidence: 0.8)) }
  }
}
