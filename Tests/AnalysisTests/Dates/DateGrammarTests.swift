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
  ])
  func `an expression means an interval`(words: String, from: String, to: String) {
    let interval = Interval(ofWords: words, anchor: Self.saturday, lexicon: .standard)
    check(interval?.from?.description, from, words)
    check(interval?.to?.description, to, words)
  }

  @Test(arguments: ["", "the", "31 February 2019", "soon", "years", "1994 to 1988", "the 45th day"])
  func `what gives no date means none`(words: String) {
    check(Interval(ofWords: words, anchor: Self.saturday, lexicon: .standard), nil, words)
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
    check(
      Interval(ofWords: words, anchor: anchor, lexicon: .standard)?.from?.description, from, words)
  }

  @Test(arguments: ["today", "last year", "Monday", "in May"])
  func `without the article's date nothing relative is resolved`(words: String) {
    check(Interval(ofWords: words, anchor: nil, lexicon: .standard), nil, words)
  }
}
