import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct MarkdownTests {
  private func article(_ source: String) throws -> Article {
    try Article(decoding: Array(source.utf8), as: .markdown, id: "a", lexicon: .standard)
  }

  @Test(arguments: [
    ("plain words", "plain words"), ("a *very* **strong** ***bond***", "a very strong bond"),
    ("_one_ and __two__", "one and two"), ("snake_case_name", "snake_case_name"),
    ("5 * 3 * 2", "5 * 3 * 2"), ("**bold *and* more**", "bold and more"),
    ("a ~~not~~ b", "a not b"),
    ("costs ~10 to ~20", "costs ~10 to ~20"), ("*unclosed", "*unclosed"),
    ("[Baku](https://example.org/a_(b)) said", "Baku said"), ("[Baku][1] said", "Baku said"),
    ("[sic] he said", "[sic] he said"), ("![a map](map.png) Baku", "Baku"),
    ("a note[^1] here", "a note here"),
    ("see <https://example.org> now", "see https://example.org now"),
    ("H<sub>2</sub>O and a<br>b", "H2O and a b"), ("3 < 4 > 2", "3 < 4 > 2"),
    ("`code *kept*` and ``a ` b``", "code *kept* and a ` b"),
    ("\\*not\\* emphasised", "*not* emphasised"),
    ("Fish &amp; chips&nbsp;&#8217;", "Fish & chips ’"), ("AT&T; and R&D", "AT&T; and R&D"),
    ("Azer&shy;bai&#8203;jan’s\u{AD} ki\u{200B}ng\u{FEFF}", "Azerbaijan’s king"),
    ("“*Quoted*” – _this_.", "“Quoted” – this."), ("[a **b** c](x) d", "a b c d"),
  ])
  func `words lose their markup`(source: String, words: String) throws {
    check(
      try article("# T\n\nFirst it is said at length that \(source)").text,
      "T\n\nFirst it is said at length that \(words)")
  }

  @Test(arguments: [
    ("- a\n- b", ["1 - a", "1 - b"]), ("1. a\n2. b\n10) c", ["1 1. a", "1 2. b", "1 10) c"]),
    ("- a\n  - b\n    1. c\n  - d\n- e", ["1 - a", "2 - b", "3 1. c", "2 - d", "1 - e"]),
    (
      "1. a\n   - b\n\n   more of a\n2. c",
      ["1 1. a", "2 - b", "1 paragraph more of a", "1 2. c"]
    ),
    ("- a\n - b", ["1 - a", "1 - b"]), ("- [x] a\n- [ ] b", ["1 [x] a", "1 [ ] b"]),
    (
      "  - a\n- b\n\nwords\n\n  - c",
      ["1 - a", "1 - b", "0 paragraph words", "1 - c"]
    ),
    ("words\n1986. words", ["0 paragraph words 1986. words"]),
    ("a) b\nb) c", ["1 a) b", "1 b) c"]),
    ("words:\n- a", ["0 paragraph words:", "1 - a"]), ("> - a\n> - b", ["1 - a", "1 - b"]),
    ("- a\n  > b\n\nc", ["1 - a", "1 quotation b", "0 paragraph c"]),
    ("a[^1] b\n\n[^1]: c d\n[^x]: e", ["0 paragraph a b", "1 [1] c d", "1 [x] e"]),
    ("- a\n\n  ```\n  b\n    c\n  ```", ["1 - a", "1 preformatted b\n  c"]),
  ])
  func `entries of lists keep their mark, and how deep they stand`(
    source: String, entries: [String]
  ) throws {
    check(try article("# T\n\n\(source)\n").entries, entries, source)
  }

  @Test func `a list is as tight as its source, each entry a paragraph of the text`() throws {
    let article = try article("- a\n- b\n  - c\n\n- d\n\n***\n\n- e")
    check(article.text, "a\n\nb\n\nc\n\nd\n\ne")
    check(article.blocks.map(\.isTight), [false, true, true, false, false])
    check(article.blocks.map(\.isAfterRule), [false, false, false, false, true])
  }

  @Test(arguments: [
    ("| a | b |\n|---|:-:|\n| c \\| d | |", ["a | b", "c | d | "]),
    ("a | b\n--|--\nc | d\n\ne | f", ["a | b", "c | d", "e | f"]),
  ])
  func `rows of tables keep their cells`(source: String, rows: [String]) throws {
    let article = try article("# T\n\n\(source)\n")
    check(
      article.blocks.dropFirst().map { String(article.text(in: $0.range)) },
      rows.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 })
    check(article.blocks.dropFirst().prefix(2).map(\.kind), [.row, .row])
  }

  @Test func `blocks keep their kind and the line of the file`() throws {
    let source = """
      # The *slow* rise

      Date: 22 December 2020
      Source: Entente

      A first paragraph
      that goes on.

      ## Next

      - one
      - two
        goes on

      > Said by
      > somebody

      Under
      -----
      | a | b |
      |---|---|
      | c | d |
      """
    let article = try article(source)
    check(
      article.blocks.map { "\($0.kind) \($0.line) \(article.text(in: $0.range))" },
      [
        "heading(level: 1) 1 The slow rise", "metadata 3 Date: 22 December 2020",
        "metadata 4 Source: Entente", "paragraph 6 A first paragraph that goes on.",
        "heading(level: 2) 9 Next", "item 11 one", "item 12 two goes on",
        "quotation 15 Said by somebody", "heading(level: 2) 18 Under", "row 20 a | b",
        "row 22 c | d",
      ])
    check(article.title, "The slow rise")
    check(article.date, PartialDate(year: 2020, month: 12, day: 22))
    check(article.site, "Entente")
  }

  @Test func `front matter says what the article is`() throws {
    let source =
      "---\ntitle: \"Pact: signed\"\ndate: 2020-05-09\nauthor: Ahmed Rashid\ntags: [a, b]\n---\n\nIt is so."
    let article = try article(source)
    check(article.title, "Pact: signed")
    check(article.date, PartialDate(year: 2020, month: 5, day: 9))
    check(article.author, "Ahmed Rashid")
    check(article.blocks.map(\.line), [2, 3, 4, 5, 8])
  }

  @Test(arguments: ["[", "*", "`", "<", "![", "](", "> ", "_a", "~~", "- "])
  func `a line of nothing but marks ends soon`(mark: String) throws {
    let source = "words " + String(repeating: mark, count: 100_000)
    #expect(try article(source).text.hasPrefix("words"))
  }
}
