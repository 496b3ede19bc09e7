internal import Lexicon
import Model

/// From one date to another.
extension DateGrammar {
  /// "1991 to 1994", "between May and July 2019", "May 3-7, 2020", "Monday and Tuesday".
  func range(_ words: ArraySlice<String>) -> Interval? {
    let isOpened = words.first.map { has($0, .rangeOpener) } ?? false
    let inner = isOpened ? words.dropFirst() : words
    for middle in inner.indices.dropFirst().dropLast() {
      let isLoose = has(inner[middle], .additiveCoordinator)
      guard isLoose || has(inner[middle], .rangeConnector) else { continue }
      let right = Array(inner[(middle + 1)...])
      guard let found = range(from: Array(inner[..<middle]), to: right) else { continue }
      if !isLoose || isOpened || areNeighbours(inner[..<middle], right[...]) { return found }
    }
    return nil
  }

  private func range(from left: [String], to right: [String]) -> Interval? {
    // "1991-94" gives only the last two digits of its end.
    if right.count == 1, right[0].utf8.count == 2, let short = Int(right[0]),
      let first = absolute(left)?.from, first.month == nil
    {
      let end = PartialDate(year: first.year / 100 * 100 + short)
      return first < end ? Interval(from: first, to: end) : nil
    }
    // "May 3-7, 2020": the month stands before, the year behind.
    if let month = left.first, vocabulary.calendar.month(month) != nil,
      let day = right.first.flatMap({ Int($0) }), (1...31).contains(day)
    {
      return interval(completing: left, to: point(([month] + right)[...]), year: right.last)
    }
    guard let end = point(right[...]), let last = end.to else { return nil }
    if left.count == 1, let day = Int(left[0]), (1...31).contains(day), last.day != nil {
      let first = PartialDate(year: last.year, month: last.month, day: day)
      return first <= last ? Interval(from: first, to: last) : nil
    }
    return interval(completing: left, to: end, year: right.last)
  }

  /// The interval to an end, whose beginning may leave its year to the end.
  private func interval(completing left: [String], to end: Interval?, year: String?) -> Interval? {
    guard let last = end?.to else { return nil }
    let named = year.flatMap { Int($0) }.flatMap { $0 >= 1000 ? String($0) : nil }
    let completed = named.flatMap { absolute(left + [$0]) }
    guard let first = (completed ?? point(left[...]))?.from else { return nil }
    if first <= last { return Interval(from: first, to: last) }
    // "From November to March 2020", "from Friday to Monday".
    if completed != nil || named == nil && first.month != nil && first.day == nil {
      return Interval(from: first.adding(years: -1), to: last)
    }
    let isWeek = left.count == 1 && vocabulary.calendar.weekday(left[0]) != nil
    return isWeek ? Interval(from: first.adding(days: -7), to: last) : nil
  }

  /// Whether one date begins when the other has ended.
  private func areNeighbours(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
    guard let end = point(left)?.to, let start = point(right)?.from,
      end.precision == start.precision
    else { return false }
    return end.lastDay.adding(days: 1) == start.firstDay
  }
}
