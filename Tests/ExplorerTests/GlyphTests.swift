import Explorer
import Keys
import Presentation
import Support
import Testing

@Suite struct GlyphTests {
  /// The first keys of every action that opens a list, and of other actions that draw glyphs.
  private static let keys: [String] =
    KeyTable.bindings.filter { $0.group == .open && $0.contexts.contains(.article) }
    .compactMap { $0.keys.first?.map(\.notation).joined() } + [
      "", "?", ":", "gw", "/tur", "3<CR>", "O",
    ] + ScreenTests.scripts.map(\.keys)

  @Test(arguments: keys, [(80, 24), (120, 40), (40, 12)])
  func `the ASCII glyphs draw no other characters`(keys: String, size: (Int, Int)) {
    let known = Set(Fixture.text)
    let state = Fixture.state("l" + keys, columns: size.0, rows: size.1, glyphs: .ascii)
    for line in view(state).lines.map(\.text) {
      check(line.filter { !$0.isASCII && !known.contains($0) }, "", keys)
    }
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `glyphs that share a place differ`(glyphs: Glyphs) {
    let families: [[String]] = [
      [glyphs.out, glyphs.back, glyphs.both, glyphs.together].map { String($0) },
      ["+", "-", glyphs.mixed, glyphs.dot], glyphs.levels.map { String($0) },
      // To the left of the article's lines.
      [String(glyphs.bar), String(glyphs.vertical), String(glyphs.bullet)],
      // In the titles of lists, among key hints.
      ["+", "-", glyphs.separator.filter { $0 != " " }],
    ]
    for family in families { check(Set(family).count, family.count, "\(family)") }
  }
}
