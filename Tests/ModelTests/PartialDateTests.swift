import Model
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (PartialDate(year: 2020), "2020"), (PartialDate(year: 2020, month: 5), "2020-05"),
    (PartialDate(year: 2020, month: 5, day: 9), "2020-05-09"),
    (PartialDate(year: 2020, day: 9), "2020"),
  ])
  func `a date is written as exactly as it is known`(date: PartialDate, text: String) {
    #expect(date.description == text)
  }
}
