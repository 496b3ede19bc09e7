import Explorer
import Model
import Presentation
import Support
import Testing

@Suite struct LayoutTests {
  private func layout(_ text: String, width: Int) -> Layout {
    let blocks =
      text.isEmpty ? [] : [Block(.paragraph, range: 0..<text.utf8.count, line: 1)]
    return Layout(of: Article(id: "a", text: text, blocks: blocks), width: width)
  }

  private func lines(_ layout: Layout, count: Int = 1000) -> [String] {
    guard let first = layout.first else { return [] }
    return layout.rows(from: first, count: count).map {
      String(layout.article.text(in: $0.range))
    }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two ", "three"]), ("one two", 7, ["one two"]),
    ("one  two", 4, ["one  ", "two"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("to abcdefghij", 4, ["to ", "abcd", "efgh", "ij"]),
    ("well-known fact", 8, ["well-", "known ", "fact"]),
    ("欧洲联盟会", 5, ["欧洲", "联盟", "会"]), ("a欧洲", 2, ["a", "欧", "洲"]), ("欧", 1, ["欧"]),
    ("this—that", 6, ["this—", "that"]), ("one\ntwo three", 8, ["one\ntwo ", "three"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("👩‍👩‍👧👍🏽x", 2, ["👩‍👩‍👧", "👍🏽", "x"]),
    ("欧洲，联盟", 4, ["欧", "洲，", "联盟"]), ("a（欧洲）b", 4, ["a", "（欧", "洲）", "b"]),
    ("欧洲a (联盟)", 6, ["欧洲a ", "(联盟)"]), ("，，，", 2, ["，", "，", "，"]),
    ("", 5, []), ("   ", 2, ["   "]), ("ab ", 2, ["ab "]),
  ])
  func `lines break at words, hyphens and wide characters`(
    text: String, width: Int, expected: [String]
  ) {
    check(lines(layout(text, width: width)), expected, text)
  }

  @Test(arguments: [1, 2, 7, 40, 72, 500])
  func `the lines cover the whole text and none is too wide`(width: Int) {
    let layout = Layout(of: Fixture.article, width: width)
    let rows = layout.first.map { layout.rows(from: $0, count: 10_000) } ?? []
    for row in rows where !row.isGap {
      let line = layout.article.text(in: row.range).trimmingBlanks
      #expect(line.columns <= max(width - layout.indent(of: row.block), 1))
    }
    let covered = rows.filter { !$0.isGap }
    for block in layout.article.blocks.indices {
      let parts = covered.filter { $0.block == block }.map(\.range)
      check(parts.first?.lowerBound, layout.article.blocks[block].range.lowerBound)
      check(parts.last?.upperBound, layout.article.blocks[block].range.upperBound)
      check(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, true)
    }
  }

  @Test(arguments: [3, 20, 72])
  func `moving down and up passes the same rows`(width: Int) throws {
    let text = String(repeating: "Ankara and Baku agree, 欧洲联盟 watches. ", count: 2000)
    let layout = layout(text, width: width)
    var rowCursor = try #require(layout.rowCursor(at: 0))
    var rows = [rowCursor.row]
    while rowCursor.next() { rows.append(rowCursor.row) }
    check(rows.last?.range.upperBound, text.utf8.count)
    var back = [rowCursor.row]
    while rowCursor.previous() { back.append(rowCursor.row) }
    check(Array(back.reversed()), rows)
  }

  @Test(arguments: [0, 1, 8191, 8192, 8300, 50_000, 78_999, 1_000_000])
  func `the row at an offset shows it, whatever the length of the line`(offset: Int) throws {
    let text = String(repeating: "Ankara and Baku agree. ", count: 5000)
    let layout = layout(text, width: 60)
    let row = try #require(layout.row(at: offset))
    #expect(row.shows(min(offset, text.utf8.count - 1)))
  }

  @Test func `an empty line of the text is a row, but a single line break is not`() {
    let text = "one\ntwo\n\nthree"
    let blocks = [0..<3, 4..<7, 9..<14].map { Block(.paragraph, range: $0, line: 1) }
    let layout = Layout(of: Article(id: "a", text: text, blocks: blocks), width: 20)
    check(lines(layout), ["one", "two", "", "three"])
  }

  @Test(arguments: [(8, [0, 0, 0]), (12, [2, 6, 6]), (40, [2, 6, 10])])
  func `the text of a list item is indented past its marker`(width: Int, indents: [Int]) {
    var blocks = [
      Block(.item, range: 0..<3, line: 1), Block(.item, range: 4..<7, line: 2, label: "10."),
      Block(.item, range: 8..<13, line: 3, label: "b)"),
    ]
    for (place, indent) in [2, 6, 10].enumerated() { blocks[place].indent = indent }
    let layout = Layout(
      of: Article(id: "a", text: "one\ntwo\nthree", blocks: blocks), width: width)
    check(blocks.indices.map(layout.indent), indents)
  }

  @Test(arguments: [(20, ["one\n", "  two three"]), (8, ["one\n", "  two ", "three"])])
  func `preformatted text keeps its line breaks`(width: Int, expected: [String]) {
    let text = "one\n  two three"
    let blocks = [Block(.preformatted, range: 0..<text.utf8.count, line: 1)]
    check(lines(Layout(of: Article(id: "a", text: text, blocks: blocks), width: width)), expected)
  }

  @Test func `tight blocks have no empty row between them`() {
    let text = "one\n\ntwo\n\nthree"
    var blocks = [0..<3, 5..<8, 10..<15].map { Block(.item, range: $0, line: 1) }
    blocks[1].isTight = true
    let layout = Layout(of: Article(id: "a", text: text, blocks: blocks), width: 20)
    check(lines(layout), ["one", "two", "", "three"])
  }

  @Test func `columns and offsets correspond in both directions`() throws {
    let layout = layout("a欧e\u{301}b cd", width: 20)
    let row = try #require(layout.first)
    check((0...9).map { layout.offset(in: row, column: $0) }, [0, 1, 1, 4, 7, 8, 9, 10, 10, 10])
    check([0, 1, 4, 7, 8].map { layout.column(of: $0, in: row) }, [0, 1, 3, 4, 5])
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
