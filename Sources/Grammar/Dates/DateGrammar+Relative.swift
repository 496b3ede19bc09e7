internal import Lexicon
import Model

/// Expressions that only another date can place: the article's own, or the one told before.
extension DateGrammar {
  /// "yesterday", "last year", "two weeks ago", "past three months", "Monday", "a day earlier".
  func relative(_ words: [String]) -> Interval? {
    for pattern in vocabulary.patterns {
      guard let bindings = pattern.match(words, in: vocabulary) else { continue }
      guard let anchor = anchor(of: pattern) else { return nil }
      return interval(meaning: pattern.meaning, bindings, anchor)
    }
    return nil
  }

  /// The date that a pattern is reckoned from.
  private func anchor(of pattern: DatePattern) -> PartialDate? {
    switch pattern.anchor {
    case .publication: return anchors.publication
    case .told: return told(before: pattern.isBackward)
    case .narrated:
      let told = anchors.side == .past ? told(before: pattern.isBackward) : nil
      return told ?? anchors.publication
    }
  }

  /// The beginning of what was told before for what was earlier, its end for what was later.
  private func told(before isBackward: Bool) -> PartialDate? {
    isBackward
      ? anchors.told?.from ?? anchors.told?.to : anchors.told?.to ?? anchors.told?.from
  }

  private func interval(
    meaning: DatePattern.Meaning, _ bindings: DatePattern.Bindings, _ anchor: PartialDate
  ) -> Interval? {
    switch meaning {
    case .unit(let unit, let step):
      return (unit ?? bindings.unit).map { interval(of: $0, step, anchor) }
    case .weekday(let direction):
      return bindings.weekday.map { day(named: $0, direction, anchor) }
    case .month(let direction): return bindings.month.map { month($0, direction, anchor) }
    case .season(let direction): return bindings.season.map { season($0, direction, anchor) }
    case .span(let span, let count):
      guard let unit = bindings.unit, let number = count.map(Double.init) ?? bindings.number
      else { return nil }
      switch span {
      case .ago: return date(back: number, unit, anchor).map { Interval($0) }
      case .hence: return date(back: -number, unit, anchor).map { Interval($0) }
      case .past: return date(back: number, unit, anchor).map { Interval(from: $0, to: anchor) }
      case .coming: return date(back: -number, unit, anchor).map { Interval(from: anchor, to: $0) }
      case .lasting: return nil
      }
    }
  }

  /// A day of the week: the nearest before the anchor (-1) or after it (1), or (0) on the side that the tense tells,
  /// the anchor included.
  private func day(named weekday: Int, _ direction: Int, _ anchor: PartialDate) -> Interval {
    guard anchor.day != nil else { return Interval(anchor) }
    let back = (anchor.weekday - weekday + 7) % 7
    let ahead = (7 - back) % 7
    switch (direction.signum(), anchors.side) {
    case (-1, _): return days(back == 0 ? -7 : -back, anchor)
    case (1, _): return days(ahead == 0 ? 7 : ahead, anchor)
    case (_, .past): return days(-back, anchor)
    case (_, .future): return days(ahead, anchor)
    case (_, .nearest): return days(back <= ahead ? -back : ahead, anchor)
    }
  }

  /// A month: the last one that has ended (-1), of the article's year (0), the next one to begin (1).
  private func month(_ month: Int, _ direction: Int, _ anchor: PartialDate) -> Interval {
    let own = anchor.month ?? 12
    let isElsewhere = direction < 0 && month >= own || direction > 0 && month <= own
    return Interval(
      PartialDate(year: anchor.year + (isElsewhere ? direction.signum() : 0), month: month))
  }

  /// A season, likewise.
  private func season(
    _ season: (first: Int, count: Int), _ direction: Int, _ anchor: PartialDate
  ) -> Interval {
    let own = anchor.month ?? 12
    let last = season.first + season.count - 1
    let isElsewhere = direction < 0 && last >= own || direction > 0 && season.first <= own
    // The winter that ended this spring began last year.
    let year = anchor.year + (isElsewhere ? direction.signum() : 0)
    return self.season(season, of: year)
  }

  /// The unit that many steps from the one that the anchor lies in.
  private func interval(of unit: CalendarUnit, _ step: Int, _ anchor: PartialDate) -> Interval {
    switch unit {
    case .day: return days(step, anchor)
    case .week, .fortnight:
      guard anchor.day != nil else { return Interval(anchor) }
      let monday = anchor.adding(days: 7 * step - anchor.weekday)
      return Interval(from: monday, to: monday.adding(days: 6))
    case .weekend:
      guard anchor.day != nil else { return Interval(anchor) }
      let saturday = anchor.adding(days: 7 * step - anchor.weekday + 5)
      // This weekend has been, where the clause is in the past.
      let isLast = step == 0 && anchors.side == .past && saturday > anchor
      let first = isLast ? saturday.adding(days: -7) : saturday
      return Interval(from: first, to: first.adding(days: 1))
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
    case .century:
      let first = (anchor.year - 1) / 100 * 100 + 1 + 100 * step
      return Interval(from: PartialDate(year: first), to: PartialDate(year: first + 99))
    }
  }

  /// The date that many units before the anchor, as exact as the unit; nil for what no calendar can hold.
  func date(back count: Double, _ unit: CalendarUnit, _ anchor: PartialDate) -> PartialDate? {
    guard count.magnitude < 1e6 else { return nil }
    if let days = unit.days {
      guard anchor.day != nil else { return anchor }
      return anchor.adding(days: -Int(count * Double(days)))
    }
    let length = unit.months ?? 0
    let months = Int(count * Double(length))
    if length >= 12, months.isMultiple(of: 12) {
      let year = anchor.year - months / 12
      return (1...9999).contains(year) ? PartialDate(year: year) : nil
    }
    guard anchor.month != nil else { return anchor }
    return anchor.coarsened(to: .month).adding(months: -months)
  }

  private func days(_ count: Int, _ anchor: PartialDate) -> Interval {
    Interval(anchor.day == nil ? anchor : anchor.adding(days: count))
  }
}
