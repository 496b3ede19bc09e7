import Lexicon
import Model
import Readers
import Support
import Testing

/// A file with front matter, and what it says.
private struct Sample: CustomTestStringConvertible {
  var source: String
  var title = "Pact: signed"
  var date: String? = "2020-05-09"
  var author: String?
  var site: String?
  /// The number of lines of metadata.
  var lines: Int

  var testDescription: String { source.replacing("\n", with: "/") }
}

private let samples = [
  Sample(
    source: "---\ntitle: \"Pact: signed\"\ndate: 2020-05-09\ntags: [Chad, Niger]\n---\n", lines: 3),
  Sample(
    source:
      "---\nlayout: post\ntitle: 'Pact: signed'\ndate: 2020-05-09 10:00:00 +0200\nauthor: Ahmed Rashid\n...\n",
    author: "Ahmed Rashid", lines: 4),
  Sample(
    source:
      "---\ntitle: >-\n  Pact:\n  signed\npublishDate: 2020-05-09T10:00:00Z # then\ntags:\n  - Chad\n  - Niger\n---\n",
    lines: 7),
  Sample(
    source:
      "---\ntitle: Pact: signed\ndate: 9 May 2020\nauthor:\n  name: Ahmed Rashid\n  email: a@example.org\n---\n",
    author: "Ahmed Rashid", lines: 5),
  Sample(
    source:
      "---\n# A note\ntitle: Pact: signed\ndate: 2020-05-09\nauthors:\n- Ahmed Rashid\nsource: Example News\n---\n",
    author: "Ahmed Rashid", site: "Example News", lines: 6),
  Sample(
    source:
      "+++\ntitle = \"Pact: signed\"\ndate = 2020-05-09T10:00:00+05:45\ntags = [\"Chad\", \"Niger\"]\n\n[params]\ntitle = \"Chad\"\n+++\n",
    lines: 5),
  Sample(
    source: "+++\ntitle = 'Pact: signed'\ndate = '2020-05-09'\nlastmod = 2021-01-01\n+++\n",
    lines: 3),
  Sample(
    source:
      "{\n  \"title\": \"Pact: signed\",\n  \"date\": \"2020-05-09\",\n  \"author\": {\"name\": \"Ahmed Rashid\"},\n  \"tags\": [\"Chad\", \"{\"]\n}\n",
    author: "Ahmed Rashid", lines: 6),
  Sample(source: "---\nlastmod: 2020-05-09\n---\n", title: "", lines: 1),
  // No front matter.
  Sample(
    source: "---\nWords between two rules\nand more of them.\n---\n", title: "", date: nil, lines: 0
  ),
  Sample(source: "---\nlayout: post\n", title: "", date: nil, lines: 0),
  Sample(source: "{ not JSON }\n", title: "", date: nil, lines: 0),
]

@Suite struct FrontMatterTests {
  private static let body =
    "\nIran thanked the king of Jordan for two ships, and for the long talks.\n"

  @Test(arguments: samples)
  private func `front matter gives title, date and author, and is no part of the text`(
    sample: Sample
  )
    throws
  {
    let article = try Article(
      decoding: Array((sample.source + Self.body).utf8), as: .markdown, id: "a", lexicon: .standard)
    if sample.lines > 0 {
      check(article.title, sample.title)
      check(article.date?.description, sample.date)
      check(article.author, sample.author)
      check(article.site, sample.site)
    }
    check(article.blocks.count { $0.kind == .metadata }, sample.lines)
    let last = try #require(article.blocks.last)
    check(article.text(in: last.range), Self.body.dropFirst().dropLast())
  }

  @Test func `a text without markup may have it too`() throws {
    let source = "---\ntitle: Pact\ntags: [Chad]\n---\n\nIran thanked Jordan.\n"
    let article = try Article(
      decoding: Array(source.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.title, "Pact")
    check(article.text, source)
    check(article.blocks.map(\.kind), [.metadata, .metadata, .paragraph])
  }

  @Test(arguments: [
    ("(Reporting by Ann Writer in London; Editing by Bob Writer)", true),
    ("Additional reporting by Ann Writer", true),
    ("Written by Ann Writer, edited by Bob Writer", true),
    ("Compiled and translated by Ann Writer", true), ("© AFP", true), ("Copyright AFP 2023.", true),
    ("Published 14.07.2020", true), ("14.07.2020", true), ("https://www.example.org/a", true),
    ("By Our Foreign Staff", true), ("Reporting on Iran is hard.", false),
    ("Writing to the king, Iran thanked Jordan.", false), ("By Monday Iran had lost.", false),
  ])
  func `credits and other lines about the article are metadata`(line: String, isMetadata: Bool)
    throws
  {
    let source = "Pact signed\n\n\(Self.body)\n\(Self.body)\n\(line)\n"
    let article = try Article(
      decoding: Array(source.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.blocks.last?.kind == .metadata, isMetadata)
  }
}
