import Model

/// Expressions that only the article's own date can place.
extension DateGrammar {
  /// "yesterday", "last year", "two weeks ago", "past three months", "Monday".
  func relative(_ words: [String]) -> Interval? {
    guard let anchor else { return nil }
    if words.count == 1 { return single(words[0], anchor) }
    if words.count == 2, let weekday = CalendarWords.weekday(words[1]) {
      return day(named: weekday, direction: words[0], anchor)
    }
    if words.count == 2, let month = CalendarWords.month(words[1]) {
      return self.month(month, direction: words[0], anchor)
    }
    if let interval = shifted(words, anchor) { return interval }
    return counted(words, anchor)
  }

  private func single(_ word: String, _ anchor: PartialDate) -> Interval? {
    switch word {
    case "today", "tonight": return Interval(anchor)
    case "yesterday": return days(-1, anchor)
    case "tomorrow": return days(1, anchor)
    default:
      guard let weekday = CalendarWords.weekday(word) else { return nil }
      return day(named: weekday, direction: "last", anchor)
    }
  }

  /// A day of the week: the article's own day where it fits, else the nearest before or after.
  private func day(named weekday: Int, direction: String, _ anchor: PartialDate) -> Interval? {
    guard anchor.day != nil else { return Interval(anchor) }
    let back = (anchor.weekday - weekday + 7) % 7
    switch direction {
    case "next", "coming": return days(7 - back, anchor)
    case "this", "last", "past", "previous": return days(-back, anchor)
    default: return nil
    }
  }

  private func month(_ month: Int, direction: String, _ anchor: PartialDate) -> Interval? {
    let own = anchor.month ?? 12
    let year: Int
    switch direction {
    case "last", "past", "previous": year = month < own ? anchor.year : anchor.year - 1
    case "next", "coming": year = month > own ? anchor.year : anchor.year + 1
    case "this": year = anchor.year
    default: return nil
    }
    return Interval(PartialDate(year: year, month: month))
  }

  /// "this month", "last year", "next week".
  private func shifted(_ words: [String], _ anchor: PartialDate) -> Interval? {
    guard words.count == 2, let unit = CalendarWords.unit(words[1]) else { return nil }
    let step: Int
    switch words[0] {
    case "this", "current": step = 0
    case "last", "past", "previous": step = -1
    case "next", "coming", "following": step = 1
    default: return nil
    }
    return interval(of: unit, step, anchor)
  }

  /// The unit that many steps from the one that the anchor lies in.
  private func interval(of unit: DateUnit, _ step: Int, _ anchor: PartialDate) -> Interval {
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

  /// "three years ago", "last two weeks", "next five years".
  private func counted(_ words: [String], _ anchor: PartialDate) -> Interval? {
    guard let place = words.firstIndex(where: { CalendarWords.unit($0) != nil }), place > 0,
      let unit = CalendarWords.unit(words[place])
    else { return nil }
    let number = NumberWords.value(of: words[place - 1]) ?? (words[place - 1] == "couple" ? 2 : nil)
    let before = words[..<max(0, place - 1)].last
    if words.last == "ago" {
      let count = Int(number ?? 1)
      return Interval(date(back: count, unit, anchor))
    }
    guard let number, words.count == place + 1 else { return nil }
    switch before {
    case "last", "past", "previous", "recent":
      return Interval(from: date(back: Int(number), unit, anchor), to: anchor)
    case "next", "coming", "following":
      return Interval(from: anchor, to: date(back: -Int(number), unit, anchor))
    default: return nil
    }
  }

  /// The date that many units before the anchor, as exact as the unit.
  private func date(back count: Int, _ unit: DateUnit, _ anchor: PartialDate) -> PartialDate {
    guard let months = unit.months else {
      guard anchor.day != nil else { return anchor }
      return anchor.adding(days: -count * (unit.isWeek ? 7 : 1))
    }
    if months >= 12 { return PartialDate(year: anchor.year - count * months / 12) }
    guard anchor.month != nil else { return anchor }
    return anchor.coarsened(to: .month).adding(months: -count * months)
  }

  private func days(_ count: Int, _ anchor: PartialDate) -> Interval {
    Interval(anchor.day == nil ? anchor : anchor.adding(days: count))
  }
}

extension DateUnit {
  fileprivate var isWeek: Bool { self == .week }
}
