import Analysis
import Grammar
import Lexicon
import Model
import Support
import Testing

@Suite struct DateGrammarTests {
  /// The article of these cases is from Saturday, 9 May 2020.
  private static let saturday = PartialDate(year: 2020, month: 5, day: 9)

  @Test(arguments: [
    // Absolute.
    ("2019", "2019", "2019"), ("May 2019", "2019-05", "2019-05"),
    ("9 May 2019", "2019-05-09", "2019-05-09"), ("May 9 2019", "2019-05-09", "2019-05-09"),
    ("Tuesday May 5 2020", "2020-05-05", "2020-05-05"), ("2020-02-29", "2020-02-29", "2020-02-29"),
    ("the 1990s", "1990", "1999"), ("the mid-2000s", "2003", "2005"),
    ("the 16th century", "1501", "1600"), ("early 2019", "2019-01", "2019-04"),
    ("late May 2019", "2019-05-21", "2019-05-31"), ("spring 2019", "2019-03", "2019-05"),
    ("1991-94", "1991", "1994"), ("1988 to 1994", "1988", "1994"),
    ("between May and July 2019", "2019-05", "2019-07"),
    ("the first seven months of 2019", "2019-01", "2019-07"),
    ("the second half of 2019", "2019-07", "2019-12"),
    ("the third quarter of last year", "2019-07", "2019-09"),
    // Relative.
    ("today", "2020-05-09", "2020-05-09"), ("yesterday", "2020-05-08", "2020-05-08"),
    ("only this month", "2020-05", "2020-05"), ("last month", "2020-04", "2020-04"),
    ("late last year", "2019-09", "2019-12"), ("next year", "2021", "2021"),
    ("last week", "2020-04-27", "2020-05-03"), ("Monday", "2020-05-04", "2020-05-04"),
    ("next Monday", "2020-05-11", "2020-05-11"), ("last March", "2020-03", "2020-03"),
    ("December", "2019-12", "2019-12"), ("12 March", "2020-03-12", "2020-03-12"),
    ("two weeks ago", "2020-04-25", "2020-04-25"), ("three years ago", "2017", "2017"),
    ("the past three months", "2020-02", "2020-05-09"),
    ("the next five years", "2020-05-09", "2025"),
    // Parts of the day and hours leave the day what it is.
    ("Monday morning", "2020-05-04", "2020-05-04"), ("late on Tuesday", "2020-05-05", "2020-05-05"),
    ("yesterday evening", "2020-05-08", "2020-05-08"), ("last night", "2020-05-08", "2020-05-08"),
    ("this afternoon", "2020-05-09", "2020-05-09"),
    ("Thursday at 5 p.m.", "2020-05-07", "2020-05-07"),
    ("Thursday at 17:30 local time", "2020-05-07", "2020-05-07"),
    ("3 May 2020 at 0900 GMT", "2020-05-03", "2020-05-03"),
    // Counted units, before now and after.
    ("a week ago", "2020-05-02", "2020-05-02"), ("a fortnight ago", "2020-04-25", "2020-04-25"),
    ("half a year ago", "2019-11", "2019-11"), ("half a century ago", "1970", "1970"),
    ("a couple of days ago", "2020-05-07", "2020-05-07"),
    ("two weeks' time", "2020-05-23", "2020-05-23"),
    ("the day before yesterday", "2020-05-07", "2020-05-07"),
    ("the year before last", "2018", "2018"),
    // Modified and parted.
    ("mid-March", "2020-03-11", "2020-03-20"), ("the end of 2019", "2019-12", "2019-12"),
    ("the beginning of last year", "2019-01", "2019-01"),
    ("earlier this month", "2020-05-01", "2020-05-09"),
    ("later this year", "2020-05-09", "2020-12-31"),
    ("the second half of the 1980s", "1985", "1989"),
    ("the first half of the 20th century", "1901", "1950"),
    ("the first half of April", "2020-04-01", "2020-04-15"),
    ("the fourth quarter", "2019-10", "2019-12"),
    ("FY2018", "2018", "2018"), ("fiscal year 2018-19", "2018", "2019"),
    ("the financial year 2018/19", "2018", "2019"),
    // Days in several forms.
    ("the 5th of June 1967", "1967-06-05", "1967-06-05"),
    ("June 5th, 1967", "1967-06-05", "1967-06-05"), ("05.06.1967", "1967-06-05", "1967-06-05"),
    ("12 March last year", "2019-03-12", "2019-03-12"),
    ("Tuesday last week", "2020-04-28", "2020-04-28"),
    ("last Saturday", "2020-05-02", "2020-05-02"), ("last summer", "2019-06", "2019-08"),
    // Ranges.
    ("from 2014 to 2017", "2014", "2017"), ("from 2014 until 2017", "2014", "2017"),
    ("May 3-7, 2019", "2019-05-03", "2019-05-07"), ("3 to 7 May 2019", "2019-05-03", "2019-05-07"),
    ("from November to March 2020", "2019-11", "2020-03"),
    ("Monday and Tuesday", "2020-05-04", "2020-05-05"),
    ("between July 2014 and August 2015", "2014-07", "2015-08"),
  ])
  func `an expression means an interval`(words: String, from: String, to: String) {
    let interval = Interval(
      ofWords: words, anchors: DateAnchors(publication: Self.saturday), lexicon: .standard)
    check(interval?.from?.description, from, words)
    check(interval?.to?.description, to, words)
  }

  @Test(arguments: [
    "", "the", "31 February 2019", "soon", "years", "1994 to 1988", "the 45th day", "years ago",
    "three weeks", "a year", "5 p.m.", "2014 and 2017", "the evening", "32.13.2019",
  ])
  func `what gives no date means none`(words: String) {
    check(
      Interval(
        ofWords: words, anchors: DateAnchors(publication: Self.saturday), lexicon: .standard), nil,
      words)
  }

  @Test(arguments: [
    ("Sunday", "2020-05-10", "2020-05-10"), ("this Monday", "2020-05-11", "2020-05-11"),
    ("Saturday", "2020-05-09", "2020-05-09"), ("next Saturday", "2020-05-16", "2020-05-16"),
    ("September", "2020-09", "2020-09"), ("March", "2021-03", "2021-03"),
    ("20 March", "2021-03-20", "2021-03-20"), ("winter", "2020-12", "2021-02"),
    ("the first quarter", "2021-01", "2021-03"), ("the weekend", "2020-05-09", "2020-05-10"),
  ])
  func `what is to come lies behind the article's date`(words: String, from: String, to: String) {
    let anchors = DateAnchors(publication: Self.saturday, side: .future)
    let interval = Interval(ofWords: words, anchors: anchors, lexicon: .standard)
    check(interval?.from?.description, from, words)
    check(interval?.to?.description, to, words)
  }

  @Test(arguments: [
    ("three days earlier", "1995-03-01"), ("a day earlier", "1995-03-03"),
    ("the day before", "1995-03-03"), ("the following day", "1995-03-05"),
    ("the next day", "1995-03-05"), ("two weeks later", "1995-03-18"),
    ("a year later", "1996"), ("the previous year", "1994"), ("the same year", "1995"),
    ("a month after", "1995-04"), ("the following Monday", "1995-03-06"),
    ("last year", "2019"), ("two years ago", "2018"),
  ])
  func `some expressions are reckoned from the date told before`(words: String, from: String) {
    let told = Interval(PartialDate(year: 1995, month: 3, day: 4))
    let anchors = DateAnchors(publication: Self.saturday, told: told)
    check(
      Interval(ofWords: words, anchors: anchors, lexicon: .standard)?.from?.description, from, words
    )
  }

  @Test(arguments: ["three days earlier", "a year later", "the following day", "that year"])
  func `without a date told before those give none`(words: String) {
    let anchors = DateAnchors(publication: Self.saturday)
    check(Interval(ofWords: words, anchors: anchors, lexicon: .standard), nil, words)
  }

  @Test(arguments: [
    (PartialDate(year: 2020), "this month", "2020"), (PartialDate(year: 2020), "last year", "2019"),
    (PartialDate(year: 2020, month: 5), "yesterday", "2020-05"),
    (PartialDate(year: 2020, month: 1), "last month", "2019-12"),
    (PartialDate(year: 2020), "Monday", "2020"),
  ])
  func `an answer is no more exact than the article's date`(
    anchor: PartialDate, words: String, from: String
  ) {
    let anchors = DateAnchors(publication: anchor)
    check(
      Interval(ofWords: words, anchors: anchors, lexicon: .standard)?.from?.description, from, words
    )
  }

  @Test(arguments: ["today", "last year", "Monday", "in May"])
  func `without the article's date nothing relative is resolved`(words: String) {
    let anchors = DateAnchors(publication: nil)
    check(Interval(ofWords: words, anchors: anchors, lexicon: .standard), nil, words)
  }
}
