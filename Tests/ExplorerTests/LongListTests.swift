import Explorer
import Model
import Presentation
import Support
import Testing

/// Long lists, which are filtered in steps to keep keys responsive.
@Suite struct LongListTests {
  /// Returns the outline of three hundred paragraphs, every tenth of which mentions the Danube.
  private func outline(_ keys: String) -> State {
    let paragraphs = (0..<300).map { $0 % 10 == 9 ? "On the Danube, \($0)." : "On a ship, \($0)." }
    let text = paragraphs.joined(separator: "\n\n")
    var article = Article(id: "b", path: "/a/b.txt", text: text)
    var start = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let end = start + paragraph.utf8.count
      article.blocks.append(Block(.paragraph, range: start..<end, line: index * 2 + 1))
      start = end + 2
    }
    var state = Fixture.state(analysed: false, articles: [article])
    Fixture.press("gO" + keys, &state)
    return state
  }

  private func words(_ entry: Listing.Entry?) -> String? {
    entry?.lines.first?.text.split(separator: " ").joined(separator: " ")
  }

  @Test func `a filter of a long list proceeds in steps`() throws {
    var state = outline("/danube")
    check(state.isSearching, true)
    let first = try #require(state.overlays.last)
    check(first.shown.count, 6)
    while state.isSearching { _ = update(&state, .idle) }
    let all = try #require(state.overlays.last)
    check(all.shown.count, 30)
    check(words(all.shown.last), "On the Danube, 299.")
    check(all.selection, 0)
  }

  @Test func `moving to the last entry completes the filter`() throws {
    let state = outline("/danube<CR>G")
    let overlay = try #require(state.overlays.last)
    check(words(overlay.shown[overlay.selection]), "On the Danube, 299.")
    check(state.isSearching, false)
  }

  @Test func `a match far down is selected once it is found`() throws {
    var state = outline("/299")
    check(state.overlays.last?.shown.count, 0)
    while state.isSearching { _ = update(&state, .idle) }
    check(state.overlays.last?.shown.count, 1)
    check(state.overlays.last?.target, .text(article: 0, offset: 5089))
  }

  @Test func `a resize keeps the selected entry`() throws {
    var state = outline("/danube<CR>Gkk")
    _ = update(&state, .resize(Size(columns: 60, rows: 20)))
    let overlay = try #require(state.overlays.last)
    check(words(overlay.shown[overlay.selection]), "On the Danube, 279.")
  }
}
