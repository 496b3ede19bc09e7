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

  /// The part of it that "early", "mid" or "late" leaves: about a third.
  func part(_ word: String) -> Interval {
    guard let from, let to else { return self }
    let third: Int
    switch word {
    case "early", "beginning", "start", "earlier": third = 0
    case "mid", "middle": third = 1
    case "late", "end", "later": third = 2
    default: return self
    }
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
  /// The interval that a date expression means, reckoned from `anchor`; nil where it gives none.
  package init?(ofWords words: String, anchor: PartialDate?) {
    let lower = words.lowercased().split(separator: " ").map(String.init)
    guard let interval = DateGrammar(anchor: anchor).interval(of: lower) else { return nil }
    self = interval
  }
}
