package import Lexicon
package import Model

/// From one date to another, both included; either end may be open.
package struct Interval: Hashable, Sendable {
  /// The first day, month or year; nil where it is open.
  package var from: PartialDate?
  /// The last day, month or year; nil where it is open.
  package var to: PartialDate?

  package init(from: PartialDate?, to: PartialDate?) {
    self.from = from
    self.to = to
  }

  /// All of one day, month or year.
  package init(_ date: PartialDate) { self.init(from: date, to: date) }

  /// The first (0), middle (1) or last third (2) of it, about: "early", "mid" and "late".
  func third(_ third: Int) -> Interval {
    guard let from, let to else { return self }
    if from.precision == .year, to.year > from.year {
      let length = to.year - from.year + 1
      return Interval(
        from: PartialDate(year: from.year + length * third / 3),
        to: PartialDate(year: from.year + length * (third + 1) / 3 - 1))
    }
    if from.precision == .year, from == to {
      return Interval(
        from: PartialDate(year: from.year, month: 1 + 4 * third),
        to: PartialDate(year: from.year, month: 4 + 4 * third))
    }
    if from.precision == .month, from == to {
      let last = from.lastDay.day ?? 30
      return Interval(
        from: PartialDate(year: from.year, month: from.month, day: [1, 11, 21][third]),
        to: PartialDate(year: from.year, month: from.month, day: [10, 20, last][third]))
    }
    return self
  }
}

extension Interval {
  /// The interval that a date expression means, reckoned from those anchors; nil where it gives none.
  package init?(ofWords words: String, anchors: DateAnchors, lexicon: LexicalTables) {
    let lower = words.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let grammar = DateGrammar(anchors: anchors, vocabulary: DateWords(lexicon))
    guard let interval = grammar.interval(of: lower) else { return nil }
    self = interval
  }
}
