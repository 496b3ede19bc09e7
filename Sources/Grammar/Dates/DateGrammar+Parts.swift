internal import Lexicon
import Model

/// Numbered parts of a longer time.
extension DateGrammar {
  /// "First seven months 2019", "second half last year", "third quarter", "second half 1980s".
  func part(_ words: ArraySlice<String>) -> Interval? {
    guard let first = words.first,
      let ordinal = vocabulary.calendar.ordinal(first) ?? (has(first, .finalOrdinal) ? 0 : nil),
      (0...12).contains(ordinal)
    else { return nil }
    var rest = words.dropFirst()
    var count = 1
    if let number = rest.first.flatMap(vocabulary.numbers.value), rest.count > 1,
      (1..<13).contains(number)
    {
      count = Int(number)
      rest = rest.dropFirst()
    }
    guard let unit = rest.first, let length = vocabulary.yearParts[unit] else { return nil }
    let tail = rest.dropFirst()
    guard !tail.isEmpty else {
      guard ordinal > 0, has(unit, .yearlessPart) else { return nil }
      return yearless(from: (ordinal - 1) * length, count: length * count)
    }
    guard let whole = point(tail), let from = whole.from, let to = whole.to else { return nil }
    return part(ordinal, of: count, length, from, to)
  }

  /// The part of a year, of a longer time that it divides, or of a month.
  private func part(
    _ ordinal: Int, of count: Int, _ length: Int, _ from: PartialDate, _ to: PartialDate
  ) -> Interval? {
    let size = length * count
    let first = ordinal == 0 ? 12 - size : (ordinal - 1) * length
    guard first >= 0, first + size <= 12 else { return nil }
    if from.precision == .year, to.precision == .year {
      let years = to.year - from.year + 1
      if years == 1 {
        return Interval(
          from: PartialDate(year: from.year, month: first + 1),
          to: PartialDate(year: from.year, month: first + size))
      }
      guard length > 1, years > 1 else { return nil }
      return Interval(
        from: PartialDate(year: from.year + years * first / 12),
        to: PartialDate(year: from.year + years * (first + size) / 12 - 1))
    }
    guard from == to, from.precision == .month, size == 6, let last = from.lastDay.day else {
      return nil
    }
    let middle = last / 2
    return Interval(
      from: PartialDate(year: from.year, month: from.month, day: first == 0 ? 1 : middle + 1),
      to: PartialDate(year: from.year, month: from.month, day: first == 0 ? middle : last))
  }

  /// The months of the article's year, or of the year beside it where they lie on the other side of its date.
  private func yearless(from first: Int, count: Int) -> Interval? {
    guard let anchor = anchors.publication, first >= 0, first + count <= 12 else { return nil }
    let months = Interval(
      from: PartialDate(year: anchor.year, month: first + 1),
      to: PartialDate(year: anchor.year, month: first + count))
    return turned(months, by: 1)
  }

  /// An interval that comes back every year, in the year that the tense tells.
  func turned(_ interval: Interval, by years: Int) -> Interval {
    guard let anchor = anchors.publication, let own = anchor.month, let from = interval.from,
      let to = interval.to, let first = from.month, let last = to.month
    else { return interval }
    let begins = (from.year - anchor.year) * 12 + first
    let ends = (to.year - anchor.year) * 12 + last
    let shift: Int
    switch anchors.side {
    case .past: shift = begins > own ? -years : 0
    case .future: shift = ends < own ? years : 0
    case .nearest: shift = begins - own > 6 ? -years : own - ends > 6 ? years : 0
    }
    return Interval(from: from.adding(years: shift), to: to.adding(years: shift))
  }
}
