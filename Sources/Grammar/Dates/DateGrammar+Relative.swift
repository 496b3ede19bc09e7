internal import Lexicon
import Model

/// Expressions that only the article's own date can place.
extension DateGrammar {
  /// "yesterday", "last year", "two weeks ago", "past three months", "Monday".
  func relative(_ words: [String]) -> Interval? {
    guard let anchor else { return nil }
    for pattern in vocabulary.patterns {
      guard let bindings = pattern.match(words, in: vocabulary) else { continue }
      return interval(meaning: pattern.meaning, bindings, anchor)
    }
    return nil
  }

  private func interval(
    meaning: DatePattern.Meaning, _ bindings: DatePattern.Bindings, _ anchor: PartialDate
  ) -> Interval? {
    switch meaning {
    case .unit(let unit, let step):
      return (unit ?? bindings.unit).map { interval(of: $0, step, anchor) }
    case .weekday(let direction):
      return bindings.weekday.flatMap { day(named: $0, direction, anchor) }
    case .month(let direction): return bindings.month.map { month($0, direction, anchor) }
    case .span(let span, let count):
      guard let unit = bindings.unit, let count = count ?? bindings.number.flatMap(Self.count)
      else { return nil }
      switch span {
      case .ago: return Interval(date(back: count, unit, anchor))
      case .past: return Interval(from: date(back: count, unit, anchor), to: anchor)
      case .coming: return Interval(from: anchor, to: date(back: -count, unit, anchor))
      }
    }
  }

  /// A number of units, rounded down; nil for what no calendar can hold.
  private static func count(_ number: Double) -> Int? {
    number.magnitude < 1e9 ? Int(number) : nil
  }

  /// A day of the week: the article's own day where it fits, else the nearest before (-1) or after (1).
  private func day(named weekday: Int, _ direction: Int, _ anchor: PartialDate) -> Interval? {
    guard anchor.day != nil else { return Interval(anchor) }
    guard direction != 0 else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    return days(direction > 0 ? 7 - back : -back, anchor)
  }

  /// A month: the last one that has ended (-1), of the article's year (0), the next one to begin (1).
  private func month(_ month: Int, _ direction: Int, _ anchor: PartialDate) -> Interval {
    let own = anchor.month ?? 12
    let isElsewhere = direction < 0 && month >= own || direction > 0 && month <= own
    return Interval(
      PartialDate(year: anchor.year + (isElsewhere ? direction.signum() : 0), month: month))
  }

  /// The unit that many steps from the one that the anchor lies in.
  private func interval(of unit: CalendarUnit, _ step: Int, _ anchor: PartialDate) -> Interval {
    switch unit {
    case .day: return days(step, anchor)
    case .week:
      guard anchor.day != nil else { return Interval(anchor) }
      let monday = anchor.adding(days: 7 * step - anchor.weekday)
      return Interval(from: monday, to: monday.adding(days: 6))
    case .month:
      guard anchor.month != nil else { return Interval(anchor) }
      return Interval(anchor.coarsened(to: .month).adding(months: step))
    case .quarter:
      guard let month = anchor.month else { return Interval(anchor) }
      let first = PartialDate(year: anchor.year, month: (month - 1) / 3 * 3 + 1)
        .adding(months: 3 * step)
      return Interval(from: first, to: first.adding(months: 2))
    case .year: return Interval(PartialDate(year: anchor.year + step))
    case .decade:
      let first = anchor.year / 10 * 10 + 10 * step
      return Interval(from: PartialDate(year: first), to: PartialDate(year: first + 9))
    }
  }

  /// The date that many units before the anchor, as exact as the unit.
  private func date(back count: Int, _ unit: CalendarUnit, _ anchor: PartialDate) -> PartialDate {
    guard let months = unit.months else {
      guard anchor.day != nil else { return anchor }
      return anchor.adding(days: -count * (unit == .week ? 7 : 1))
    }
    if months >= 12 { return PartialDate(year: anchor.year - count * months / 12) }
    guard anchor.month != nil else { return anchor }
    return anchor.coarsened(to: .month).adding(months: -count * months)
  }

  private func days(_ count: Int, _ anchor: PartialDate) -> Interval {
    Interval(anchor.day == nil ? anchor : anchor.adding(days: count))
  }
}
