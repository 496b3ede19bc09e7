/// Arithmetic in the proleptic Gregorian calendar.
extension PartialDate {
  /// How exactly a date is known.
  public enum Precision: Int, Hashable, Sendable, Comparable {
    /// Only the year.
    case year
    /// The year and the month.
    case month
    /// The day.
    case day

    /// Coarser precisions come first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How exactly it is known.
  public var precision: Precision { month == nil ? .year : day == nil ? .month : .day }

  /// The date, reduced to at most that precision.
  public func coarsened(to precision: Precision) -> PartialDate {
    switch precision {
    case .year: PartialDate(year: year)
    case .month: PartialDate(year: year, month: month)
    case .day: self
    }
  }

  /// The first day that it may mean.
  public var firstDay: PartialDate { PartialDate(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that it may mean.
  public var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(
      year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  /// The day of the week of its first day: 0 for Monday to 6 for Sunday.
  public var weekday: Int { Self.remainder(dayNumber + 3, 7) }

  /// The day that many days after its first day.
  public func adding(days: Int) -> PartialDate { Self.day(numbered: dayNumber + days) }

  /// The date that many months later, as exact as before; a day past the month's end becomes its last.
  public func adding(months: Int) -> PartialDate {
    guard let month else { return PartialDate(year: year + months / 12) }
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (Self.quotient(count, 12), Self.remainder(count, 12) + 1)
    return PartialDate(
      year: newYear, month: newMonth,
      day: day.map { min($0, Self.days(inMonth: newMonth, of: newYear)) })
  }

  /// The date that many years later, as exact as before.
  public func adding(years: Int) -> PartialDate {
    PartialDate(
      year: year + years, month: month,
      day: day.map { min($0, Self.days(inMonth: month ?? 1, of: year + years)) })
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1 January 1970 to its first day; years begin in March, so that leap days come last.
  private var dayNumber: Int {
    let month = month ?? 1
    let shifted = month > 2 ? year : year - 1
    let era = Self.quotient(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func day(numbered number: Int) -> PartialDate {
    let shifted = number + 719_468
    let era = quotient(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let count = (5 * dayOfYear + 2) / 153
    let month = count < 10 ? count + 3 : count - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * count + 2) / 5 + 1)
  }

  private static func quotient(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
  private static func remainder(_ a: Int, _ b: Int) -> Int { a - quotient(a, b) * b }
}
