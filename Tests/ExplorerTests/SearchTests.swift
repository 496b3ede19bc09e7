import Explorer
import Model
import Presentation
import Support
import Testing

@Suite struct SearchTests {
  /// Returns a long article in blocks of the given size, the last one very long.
  private static func article(blocks size: Int) -> Article {
    let sentence = "Turkey met Azerbaijan in Baku, naïve as ever: 12 cafe\u{301}s. "
    var article = Article(id: "a", text: "")
    while article.text.utf8.count < 400_000 {
      let start = article.text.utf8.count
      while article.text.utf8.count - start < size { article.text += sentence }
      article.blocks.append(
        Block(.paragraph, range: start..<article.text.utf8.count, line: article.blocks.count + 1))
      article.text += "\n"
    }
    let start = article.text.utf8.count
    for _ in 0..<5_000 { article.text += sentence }
    article.blocks.append(
      Block(.paragraph, range: start..<article.text.utf8.count, line: article.blocks.count + 1))
    return article
  }

  @Test(arguments: [
    ("baku", "Baku"), ("re:bak\\w", "Baku"), ("re:\\d+", "12"), ("re:caf.", "cafe\u{301}"),
    ("re:^Turkey", nil), ("re: $", nil), ("re:[A-Z]\\w+ in Baku", "Azerbaijan in Baku"),
  ])
  func `a piecewise search of a long article misses nothing`(
    words: String, found: String?
  ) {
    for size in [300, 9_000, 100_000] {
      let article = Self.article(blocks: size)
      let search = Search(for: Query(words), in: article, of: nil)
      let places = article.text.utf8Span.span
      var sentences = 0
      for index in 0..<places.count - 3
      where places[index] == UInt8(ascii: "B") && places[index + 1] == UInt8(ascii: "a") {
        sentences += 1
      }
      check(search.hits.count, found == nil ? article.blocks.count : sentences, "\(size) \(words)")
      let isRight = search.hits.allSatisfy { found == nil || article.text(in: $0) == found ?? "" }
      check(isRight, true, words)
    }
  }

  @Test(arguments: [("b", "ba"), ("t", "tur"), ("e", "ea"), ("ba", "bax"), ("n", "naive")])
  func `a longer query finds the same at any stage of the shorter search`(
    fewer: String, more: String
  ) {
    let article = Self.article(blocks: 5_000)
    let expected = Search(for: Query(more), in: article, of: nil).hits
    for pieces in [0, 1, 4, 40] {
      var known = Search(beginning: Query(fewer), in: article, of: nil)
      for _ in 0..<pieces { known.advance(in: article, of: nil) }
      var search = Search(beginning: Query(more), in: article, of: nil, after: known)
      while !search.isComplete { search.advance(in: article, of: nil) }
      check(search.hits, expected, "\(more) after \(pieces) pieces of \(fewer)")
    }
  }

  @Test(arguments: [
    // A combining mark belongs to its letter; flags and joined emoji are single clusters.
    ("re:e", "cafe\u{301}s", ["e\u{301}"]), ("re:\\x{301}", "cafe\u{301}s", ["e\u{301}"]),
    ("re:.", "e\u{301}\u{302}", ["e\u{301}\u{302}"]),
    ("re:\u{1F1F9}", "\u{1F1E6}\u{1F1FF}\u{1F1F9}\u{1F1F7}", ["\u{1F1F9}\u{1F1F7}"]),
    ("re:\u{1F469}", "x\u{1F469}\u{200D}\u{1F680}y", ["\u{1F469}\u{200D}\u{1F680}"]),
    ("re:[^ ]+", "é ü", ["é", "ü"]), ("re:欧", "在欧洲", ["欧"]),
  ])
  func `a match of an expression includes combining marks`(
    words: String, text: String, expected: [String]
  ) {
    var article = Article(id: "a", text: text)
    article.blocks = [Block(.paragraph, range: 0..<text.utf8.count, line: 1)]
    let search = Search(for: Query(words), in: article, of: nil)
    check(
      search.hits.map { Array(Array(text.utf8)[$0]) }, expected.map { Array($0.utf8) }, words)
  }

  @Test func `a key searches one piece, and idle time the rest`() {
    var article = Self.article(blocks: 5_000)
    article.text += "The end."
    article.blocks.append(
      Block(
        .paragraph, range: article.text.utf8.count - 8..<article.text.utf8.count, line: 1_000))
    let end = article.text.utf8.count - 8
    var state = State(articles: [article], size: Size(columns: 80, rows: 24))
    Fixture.press("/the<Space>end", &state)
    check(state.isSearching, true)
    check(state.searchCount, "[0+]")
    check(state.viewport.caret, 0)
    Fixture.press("<CR>", &state)
    check(state.message, nil)
    while state.isSearching { _ = update(&state, .idle) }
    check(state.viewport.caret, end)
    check(state.searchCount, "[1/1]")
    // Going back returns to where the search began.
    Fixture.press("H", &state)
    check(state.viewport.caret, 0)
    Fixture.press("/nowhere<CR>", &state)
    while state.isSearching { _ = update(&state, .idle) }
    check(state.message, "nowhere is not in this article.")
  }

  @Test func `another key cancels the pending match`() {
    let article = Self.article(blocks: 5_000)
    var state = State(articles: [article], size: Size(columns: 80, rows: 24))
    Fixture.press("/turkey<CR>N", &state)
    Fixture.press("j", &state)
    let caret = state.viewport.caret
    while state.isSearching { _ = update(&state, .idle) }
    check(state.viewport.caret, caret)
    check(state.search?.isComplete, true)
  }
}
