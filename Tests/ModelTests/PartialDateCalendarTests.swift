import Model
import Support
import Testing

@Suite struct PartialDateCalendarTests {
  @Test(arguments: [
    (PartialDate(year: 1970, month: 1, day: 1), 3), (PartialDate(year: 2020, month: 5, day: 9), 5),
    (PartialDate(year: 2000, month: 2, day: 29), 1),
    (PartialDate(year: 1918, month: 5, day: 28), 1),
  ])
  func `a day has its day of the week, from Monday`(date: PartialDate, weekday: Int) {
    check(date.weekday, weekday)
  }

  @Test(arguments: [
    ("2020-02-28", 1, "2020-02-29"), ("2019-12-31", 1, "2020-01-01"),
    ("2020-03-01", -1, "2020-02-29"),
    ("2020-05-09", -365, "2019-05-10"),
  ])
  func `days are counted over months and years`(start: String, days: Int, end: String) {
    let parts = start.split(separator: "-").compactMap { Int($0) }
    let date = PartialDate(year: parts[0], month: parts[1], day: parts[2])
    check(date.adding(days: days).description, end)
  }

  @Test func `a month later a day stays within its month`() {
    check(
      PartialDate(year: 2020, month: 1, day: 31).adding(months: 1),
      PartialDate(year: 2020, month: 2, day: 29))
    check(PartialDate(year: 2020, month: 1).adding(months: -1), PartialDate(year: 2019, month: 12))
  }

  @Test func `a year begins and ends with its first and last day`() {
    check(PartialDate(year: 2020).firstDay, PartialDate(year: 2020, month: 1, day: 1))
    check(PartialDate(year: 2020).lastDay, PartialDate(year: 2020, month: 12, day: 31))
  }
}
