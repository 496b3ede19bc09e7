/// A date with the precision that a text gives: a year, a month or a day.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year of the Gregorian calendar.
  public var year: Int
  /// The month, 1 to 12, if known.
  public var month: Int?
  /// The day of the month, from 1, if known; nil if the month is nil.
  public var day: Int?

  /// A year, a month of it, or a day of that.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// The form of ISO 8601: "2020", "2020-05" or "2020-05-09".
  public var description: String {
    [
      Self.padded(year, to: 4), month.map { Self.padded($0, to: 2) },
      day.map { Self.padded($0, to: 2) },
    ]
    .compactMap(\.self).joined(separator: "-")
  }

  /// Earlier dates come first; a year comes before its months, and a month before its days.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
