internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Places the combining forms of states: "Sino" in "the Sino-Indian border", "Franco" in "a Franco-German brigade".
  ///
  /// Valid before a hyphen and the name or adjective of a state; elsewhere such a word is a person's name or nothing.
  mutating func placeCombiningForms() {
    for first in reading.tokens.indices.dropLast(2) where reading.isNameLike(first) {
      guard let code = reading.lexicon.value(of: reading.lower[first], in: .combiningForms),
        let entry = gazetteer.entry(coded: code), reading.isHyphenated(first),
        let other = state(at: first + 2), other.known?.entry != entry
      else { continue }
      if self[first + 2]?.tokens != other.tokens { place(other) }
      place(
        Span(
          first..<first + 1, .people,
          known: Known(entry: entry, role: .demonym, isAmbiguous: false), confidence: 0.9))
    }
  }
}

extension NameChart {
  /// Places two states joined before a common noun that the recogniser took into one name: "the Iran-Iraq war".
  mutating func placeJoinedStates() {
    for span in spans where span.tokens.count > 3 && span.known == nil {
      guard let last = span.tokens.last, !reading.isNameLike(last),
        let first = state(at: span.tokens.lowerBound),
        reading.isHyphenated(first.tokens.upperBound - 1),
        let second = state(at: first.tokens.upperBound + 1),
        second.tokens.upperBound < span.tokens.upperBound
      else { continue }
      remove(at: span.tokens.lowerBound)
      place(first)
      place(second)
    }
  }

  /// The name or adjective of a state that begins at a token.
  private func state(at token: Int) -> Span? {
    guard reading.tokens.indices.contains(token), let (range, name) = match(at: token) else {
      return nil
    }
    let entry = gazetteer.entries[name.entry]
    guard entry.kind == .country else { return nil }
    return Span(
      range, name.role == .demonym ? .people : entry.label,
      known: Known(entry: name.entry, role: name.role, isAmbiguous: name.isAmbiguous),
      confidence: 0.9)
  }
}

extension TokenizedArticle {
  /// Whether a token is joined to the next word by a hyphen or a short dash.
  func isHyphenated(_ index: Int) -> Bool {
    guard isGlued(index), isGlued(index + 1) else { return false }
    return ["-", "–", "‑", "‐"].contains(tokens[index + 1].form)
  }
}
