internal import Model

extension PartialDate {
  /// A day as a number of eight digits, such as 20200509; numbers are in the order of the days.
  var key: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The day of a number of eight digits; nil if there is no such day.
  init?(key: Int) {
    let (year, month, day) = (key / 10_000, key / 100 % 100, key % 100)
    guard 1...12 ~= month, 1...PartialDate.days(inMonth: month, of: year) ~= day else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
