import Explorer
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct HyperlinkTests {
  @Test(arguments: [
    ("see https://a.org/b, or", ["https://a.org/b"]), ("(www.a.org)", ["https://www.a.org"]),
    ("nothing: here. at all", []), ("a://b and http://", ["http://"]),
    ("https://a.org https://b.org/x_(y)", ["https://a.org", "https://b.org/x_(y"]),
    ("https://www.a.org/", ["https://www.a.org/"]), ("“http://é.org”", ["http://é.org"]), ("", []),
  ])
  func `web addresses are found in a text`(text: String, expected: [String]) {
    let found = text.webAddresses(in: Range(from: 0, to: text.utf8.count))
    check(found.map(\.address), expected, text)
    for (range, address) in found {
      #expect(address.hasSuffix(String(text[utf8: range])), "\(text)")
    }
  }

  @Test func `an address in the article is a link, and one that a list covers is none`() {
    let text = "The source is https://example.org/a/long/path/to/nowhere of 2020."
    var article = Article(id: "address", title: "Address", text: text)
    article.blocks = [Block(.paragraph, range: 0..<text.utf8.count, line: 1)]
    var state = Fixture.state(columns: 40, rows: 12, analysed: false, articles: [article])
    let links = view(state).links
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.address == "https://example.org/a/long/path/to/nowhere" })
    let frame = view(state)
    let words = links.map { frame.lines[$0.row].part($0.columns).text }.joined()
    check(words, "https://example.org/a/long/path/to/nowhere")
    Fixture.press("?", &state)
    check(view(state).links.count, 0)
  }

  private static func frame(_ words: String, links: [Link]) -> Canvas {
    var frame = Canvas(size: Size(columns: 20, rows: 2), lines: [Line(), Line(words, .metadata)])
    for link in links { frame.add(link) }
    return frame
  }

  private static let link = Link(row: 1, columns: 2..<8, address: "http://a\u{1B}]")

  @Test func `the cells of a link are written again with the link around them`() {
    let frame = Self.frame("at http www", links: [Self.link])
    let sequence = Hyperlinks.sequence(for: frame, over: nil) { _ in
      Style(foreground: 12, attributes: .underline)
    }
    check(
      sequence,
      "\u{1B}7\u{1B}[2;3H\u{1B}]8;id=\(Self.id);http://a%1B]\u{1B}\\"
        + "\u{1B}[0;4;94m http \u{1B}]8;;\u{1B}\\\u{1B}[0m\u{1B}8")
  }

  /// The id in a sequence, which is only to be the same each time.
  private static var id: String {
    let sequence = Hyperlinks.sequence(for: frame("x", links: [link]), over: nil) { _ in
      Style(attributes: [])
    }
    return String(sequence.split(separator: "id=").last?.prefix { $0 != ";" } ?? "")
  }

  @Test func `a link that is on the screen is not written again`() {
    let frame = Self.frame("at http www", links: [Self.link])
    let style = { (_: TextRole) in Style(attributes: []) }
    check(Hyperlinks.sequence(for: frame, over: frame, style: style), "")
    let other = Self.frame("at http", links: [Self.link])
    #expect(!Hyperlinks.sequence(for: frame, over: other, style: style).isEmpty)
    check(Hyperlinks.sequence(for: Self.frame("at http", links: []), over: other, style: style), "")
  }

  @Test(arguments: [
    (2..<8, [Range<Int>]()), (0..<4, [4..<8]), (4..<5, [2..<4, 5..<8]), (8..<9, [2..<8]),
  ])
  func `what is drawn over a link cuts it`(columns: Range<Int>, left: [Range<Int>]) {
    var frame = Self.frame("at http www", links: [Self.link])
    frame.cover(
      with: [Line(String(repeating: "x", count: columns.count))],
      at: Cell(column: columns.lowerBound, row: 1))
    check(frame.links.map(\.columns), left)
  }
}
