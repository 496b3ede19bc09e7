import Explorer
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct ArticleViewTests {
  @Test(arguments: [
    ("👍🏽👍🏿 in Baku", "/👍", "👍👍 in Baku"), ("e\u{301}ne", "/e", "e\u{301}ne"),
    ("🇹🇷🇦🇿 agree", "/🇹🇷", "🇹🇷🇦🇿 agree"), ("👩‍👩‍👧‍👦 cheer", "/👩", "👩 cheer"),
  ])
  func `a search match does not split a grapheme cluster`(text: String, keys: String, row: String) {
    let article = Article(id: "a", text: text)
    var state = State(articles: [article], size: Size(columns: 40, rows: 8))
    Fixture.press(keys, &state)
    let frame = view(state)
    check(Transcript.text(of: frame).split(separator: "\n")[1].drop { $0 == " " }, row[...])
    check(frame.lines[1].text.columns, 40)
  }

  @Test(arguments: [
    (
      Glyphs.unicode,
      [
        "  9. one and", "     another", " 10. two", "", "     more of it", "   • a bullet",
        "      ─────", " │ said by", " │ somebody", " │", " │ and so on",
      ]
    ),
    (
      .ascii,
      [
        "  9. one and", "     another", " 10. two", "", "     more of it", "   * a bullet",
        "      -----", " | said by", " | somebody", " |", " | and so on",
      ]
    ),
  ])
  func `list items have hanging indents and rules separate blocks`(
    glyphs: Glyphs, expected: [String]
  ) {
    let parts: [(words: String, kind: Block.Kind, label: String?, indent: Int)] = [
      ("one and another", .item, "9.", 4), ("two", .item, "10.", 4),
      ("more of it", .paragraph, nil, 4), ("a bullet", .item, nil, 4),
      ("said by somebody", .quotation, nil, 0),
      ("and so on", .quotation, nil, 0),
    ]
    var article = Article(id: "a", text: parts.map(\.words).joined(separator: "\n\n"))
    var start = 0
    for part in parts {
      let range = start..<start + part.words.utf8.count
      var block = Block(part.kind, range: range, line: 1, label: part.label)
      block.indent = part.indent
      block.isTight = part.kind == .item
      block.isAfterRule = part.words == "said by somebody"
      article.blocks.append(block)
      start = range.upperBound + 2
    }
    var state = State(
      articles: [article], size: Size(columns: 17, rows: 24), glyphs: glyphs)
    Fixture.press("O", &state)
    let lines = Transcript.text(of: view(state)).split(
      separator: "\n", omittingEmptySubsequences: false)
    check(lines.dropFirst().prefix(expected.count).map(String.init), expected)
  }
}
