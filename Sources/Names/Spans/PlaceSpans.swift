internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Corrects the labels and extents of places by their head nouns: "Samburu County", "Lake Chad", "Erbil Airport".
  ///
  /// - A name that ends with such a noun, or is followed by a capitalised one, is a place or a building.
  /// - Some nouns count in lower case too: "Guangdong province".
  mutating func correctPlaces<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    for span in spans
    where span.label != .people && span.label != .event && span.label != .law {
      try cancellation.check()
      let last = span.tokens.upperBound - 1
      if span.tokens.count > 1, reading.isNameLike(last),
        let label = label(ofHead: last)
      {
        guard span.label != label, span.known == nil,
          !(span.label.isPlace && label.isPlace) || label == .facility
        else { continue }
        if span.label == .organisation, label == .facility,
          !reading.form(of: last, is: .certainFacilityHead)
        {
          continue
        }
        relabel(at: last, label, confidence: 0.9)
        continue
      }
      let next = span.tokens.upperBound
      guard reading.shapes.indices.contains(next), reading.areTogether(last, next),
        self[next] == nil || self[next]?.tokens.count == 1,
        reading.tokens[last].form != "."
      else { continue }
      let isCapital = reading.isNameLike(next)
      let isKnownState = span.known.map { gazetteer.entries[$0.entry].kind == .country } ?? false
      if isCapital, !reading.headlines[reading.lines[next]],
        let label = label(ofHead: next),
        span.label != .organisation || span.tokens.count == 1
      {
        place(Span(span.tokens.lowerBound..<next + 1, label, confidence: 0.85))
      } else if !isCapital, reading.lexicon.has(reading.tokens[next].form, .lowerPlaceHead),
        span.label.isPlace || span.label == .person, !isKnownState
      {
        place(Span(span.tokens.lowerBound..<next + 1, .location, confidence: 0.85))
      }
    }
  }

  private func label(ofHead token: Int) -> NameLabel? {
    if reading.form(of: token, is: .placeHead) { return .location }
    return reading.form(of: token, is: .facilityHead) ? .facility : nil
  }
}
