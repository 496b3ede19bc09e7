import Analysis
import Model
import Support
import Testing

/// Dates as clauses tell them: on the side of their tense, beside the date told before.
@Suite struct DateExpressionTests {
  /// The article of these cases is from Friday, 11 June 2021.
  private static let friday = PartialDate(year: 2021, month: 6, day: 11)

  @Test(
    arguments: [
      // Past.
      ("Chile met Peru on Saturday.", "2021-06-05"), ("Chile met Peru on Friday.", "2021-06-11"),
      ("Chile has accused Peru in September.", "2020-09"),
      ("Chile attacked Peru on Tuesday night.", "2021-06-08"),
      ("Yesterday Chile accused Peru.", "2021-06-10"),
      ("Chile helped Peru from 2014 to 2017.", "2014..2017"),
      ("Chile has helped Peru since 2014.", "2014.."),
      ("Chile praised Peru on 14.03.2019.", "2019-03-14"),
      ("On 2019-03-14, Chile praised Peru.", "2019-03-14"),
      ("Chile managed to visit Peru on Saturday.", "2021-06-05"),
      ("Chile may have attacked Peru on Saturday.", "2021-06-05"),
      // To come.
      ("Chile will meet Peru on Saturday.", "2021-06-12"),
      ("Tomorrow Chile will host Peru.", "2021-06-12"),
      ("Chile would host Peru on Sunday, its minister said.", "2021-06-13"),
      ("Chile plans to visit Peru in February.", "2022-02"),
      ("Chile is to visit Peru on 3 December.", "2021-12-03"),
      ("Chile is expected to visit Peru on Sunday.", "2021-06-13"),
      ("Chile is hosting Peru on Sunday.", "2021-06-13"),
      ("Chile may attack Peru on Sunday.", "2021-06-13"),
      ("Chile will visit Peru in three weeks.", "2021-07-02"),
      ("Chile called talks with Peru for Sunday.", "2021-06-13"),
      // How long something lasts or how often it comes is no date, nor is an hour.
      ("Chile occupied Peru for three years.", nil), ("Chile conquered Peru in three weeks.", nil),
      ("Chile meets Peru every year.", nil), ("Chile bombed Peru at 6 a.m.", nil),
      ("Chile may attack Peru.", nil), ("A 34-year-old Chilean praised Peru.", nil),
    ] as [(String, String?)])
  func `a date lies on the side that the tense tells`(text: String, expected: String?) throws {
    let dossier = try Read.dossier(text, date: Self.friday)
    let time = dossier.relations.first { $0.kind.isEvent }?.time
    check(time.flatMap { $0.origin == .publication ? nil : Self.words($0) }, expected, text)
  }

  @Test(arguments: [
    ("Chile attacked Peru on 4 May 1995. Two weeks later, Spain praised Chile.", "1995-05-18"),
    ("Chile attacked Peru in 1995. A year later, Spain praised Chile.", "1996"),
    ("Chile attacked Peru on Tuesday. The next day Spain praised Chile.", "2021-06-09"),
    ("Chile attacked Peru on Tuesday. A day earlier, Spain had praised Chile.", "2021-06-07"),
    ("Chile attacked Peru on 4 May 1995. On 8 June Spain praised Chile.", "1995-06-08"),
    ("Chile attacked Peru on 4 May 1995. On 8 April Spain praised Chile.", "2021-04-08"),
    ("Chile attacked Peru in 1995, and Spain praised Chile a year later.", "1996"),
  ])
  func `a date is reckoned from the one told before`(text: String, expected: String) throws {
    let dossier = try Read.dossier(text, date: Self.friday)
    check(dossier.relations.first { $0.kind == .support }?.time.map(Self.words), expected, text)
  }

  @Test func `an hour is no amount`() throws {
    let dossier = try Read.dossier("Chile bombed Peru on Monday at 5 p.m.", date: Self.friday)
    check(dossier.relations.first { $0.kind == .assault }?.amount, nil)
  }

  private static func words(_ time: Relation.Time) -> String {
    let (from, to) = (time.from?.description ?? "", time.to?.description ?? "")
    return from == to ? from : "\(from)..\(to)"
  }
}
