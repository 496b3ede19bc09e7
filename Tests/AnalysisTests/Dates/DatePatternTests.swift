import Grammar
import Lexicon
import Model
import Support
import Testing

/// The table of relative date expressions, and what may be added to it.
@Suite struct DatePatternTests {
  private static let saturday = PartialDate(year: 2020, month: 5, day: 9)

  @Test func `every row of the table can be read`() {
    let rows = LexicalTables.standard.values(in: .relativeDates)
    #expect(!rows.isEmpty)
    for (pattern, meaning) in rows {
      #expect(DatePattern(pattern, meaning: meaning) != nil, "\(pattern)")
    }
  }

  @Test(arguments: [
    ("", "day 1"), ("soon", ""), ("soon", "day"), ("soon", "day x"), ("soon", "aeon 1"),
    ("{month}", "{weekday} 1"), ("next {unit}", "coming {number}"), ("{age}", "day 1"),
    ("soon", "ago 1"), ("soon", "{unit} 1"), ("soon", "day 1 later"), ("soon", "{season} 1"),
    ("soon", "day 9223372036854775807"),
  ])
  func `a row that means nothing is left out`(pattern: String, meaning: String) {
    #expect(DatePattern(pattern, meaning: meaning) == nil)
  }

  @Test(arguments: [
    ("day before yesterday\tday -2", "the day before yesterday", "2020-05-07", "2020-05-07"),
    ("sennight ago\tday -7", "a sennight ago", "2020-05-02", "2020-05-02"),
    ("{unit} after next\t{unit} 2", "the week after next", "2020-05-18", "2020-05-24"),
    (".. inside {number} {unit}\tcoming {number}", "inside three months", "2020-05-09", "2020-08"),
    ("{weekday} gone\t{weekday} -1", "Monday gone", "2020-05-04", "2020-05-04"),
  ])
  func `a row makes a phrase a date`(row: String, words: String, from: String, to: String) {
    let standard = LexicalTables.standard
    func table(_ map: WordMap) -> String {
      standard.values(in: map).map { "\($0)\t\($1)" }.joined(separator: "\n")
    }
    let fillers = standard.words(under: WordClass.dateFiller.heading).joined(separator: " ")
    let lexicon = LexicalTables(
      classes: ["[date-filler]\n\(fillers)", "[indefinite-article]\na an"],
      maps: [
        "relative-dates": row, "time-units": table(.timeUnits), "weekdays": table(.weekdays),
        "numbers": table(.numbers),
      ])
    let interval = Interval(
      ofWords: words, anchors: DateAnchors(publication: Self.saturday), lexicon: lexicon)
    check(interval?.from?.description, from, words)
    check(interval?.to?.description, to, words)
  }

  @Test(arguments: [
    "99999999999999999999 years ago", "the next 99999999999999999999 days",
    "the 9223372036854775807th century", "the 9223372036854775807th quarter",
    "the last 99999999999999999999 months of 2019",
  ])
  func `no figure is too large to be read`(words: String) {
    let anchors = DateAnchors(publication: Self.saturday)
    check(Interval(ofWords: words, anchors: anchors, lexicon: .standard), nil, words)
  }
}
