import Lexicon
import Model
import Readers
import Support
import Testing

private let body =
  "The two ministers spoke about trade, about the new railway and about the dispute that keeps their"
  + " border closed, and they agreed to meet again in the autumn.\n"

/// Lines above and below an article's text, and what they say of it.
private struct Sample: CustomTestStringConvertible {
  var above: String
  var below = ""
  var title = "Pact signed in Baku"
  var date: String?
  var author: String?
  var site: String?

  var testDescription: String {
    (above + "..." + below).replacing("\n", with: "/")
  }
}

private let samples = [
  Sample(above: "Pact signed in Baku\n\n"),
  Sample(above: "Pact signed in Baku | Caspian News\n\n", site: "Caspian News"),
  Sample(above: "Pact signed in Baku\n\nBy Ahmed Rashid\n\n", author: "Ahmed Rashid"),
  Sample(
    above: "Pact signed in Baku\nBy Ahmed Rashid and Thomas de Waal, Baku\nMay 9, 2020\n\n",
    date: "2020-05-09", author: "Ahmed Rashid and Thomas de Waal"),
  Sample(
    above: "Title: Pact signed in Baku\nDate: 9th of May 2020\nSource: Reuters\n\n",
    date: "2020-05-09", site: "Reuters"),
  Sample(
    above: "https://www.example.org/2020/05/09/pact\n\nPact signed in Baku\n\n", date: "2020-05-09",
    site: "example.org"),
  Sample(
    above: "Pact signed in Baku\n\nPublished: Saturday, 9 May 2020 10:30 GMT\n\n",
    date: "2020-05-09"),
  Sample(
    above: "Pact signed in Baku\n\nLast updated: 12 May 2020\n\nPublished: 9 May 2020\n\n",
    date: "2020-05-09"),
  Sample(
    above: "Pact signed in Baku\n\n", below: "\nCopyright 2020 – The Diplomat\n", date: "2020"),
  Sample(above: "Pact signed in Baku\n\nBAKU, May 9, 2020 (AP) — ", date: "2020-05-09"),
  Sample(above: "Pact signed in Baku\n\nBAKU - 9 May 2020: ", date: "2020-05-09"),
  Sample(
    above: "Pact signed in Baku\n\nBAKU, May 9 (AP) — ", below: "\n© 2020 Associated Press\n",
    date: "2020-05-09"),
  Sample(above: "Pact signed in Baku\n\nBy the end of May 2020 it was clear: ", date: nil),
  Sample(above: "", title: ""),
]

@Suite struct MastheadTests {
  @Test(arguments: samples)
  private func `an article's own lines say when, by whom and where it was published`(sample: Sample)
    throws
  {
    let text = sample.above + body + "\n" + body + sample.below
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.title, sample.title, "title")
    check(article.date?.description, sample.date, "date")
    check(article.author, sample.author, "author")
    check(article.site, sample.site, "site")
  }

  @Test(arguments: [
    ("9 May 2020", "2020-05-09"), ("09 May, 2020", "2020-05-09"), ("9th May 2020", "2020-05-09"),
    ("May 9, 2020", "2020-05-09"), ("May 9th 2020", "2020-05-09"), ("Sept. 3, 2019", "2019-09-03"),
    ("Saturday, May 9, 2020", "2020-05-09"), ("Sat, 09 May 2020 10:00:00 +0000", "2020-05-09"),
    ("2020-05-09", "2020-05-09"), ("2020-05-09T10:30:00Z", "2020-05-09"),
    ("2020/5/9", "2020-05-09"),
    ("20200509", "2020-05-09"), ("09.05.2020", "2020-05-09"), ("25/12/2020", "2020-12-25"),
    ("12/25/2020", "2020-12-25"), ("05/06/2020", "2020"), ("09-May-2020", "2020-05-09"),
    ("May 2020", "2020-05"), ("2020-05", "2020-05"), ("2020", "2020"), ("soon", nil),
    ("99 May 2020", "2020-05"), ("2020-13-01", "2020"),
  ])
  func `a date is read however it is written`(written: String, date: String?) throws {
    let text = "Pact signed in Baku\n\nDate: \(written)\n\n\(body)"
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.date?.description, date)
  }
}
