import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct OpeningTests {
  private func state(_ text: String, address: String? = nil, path: String? = "/a/b.txt") -> State {
    var article = Article(id: "b", path: path, text: text)
    article.address = address
    return Fixture.state(analysed: false, articles: [article])
  }

  private func effects(_ keys: String, _ state: State) -> [Effect] {
    var state = state
    return (Key.keys(keys) ?? []).reduce(into: []) { $0 = update(&state, .key($1)) }
  }

  @Test(arguments: [
    ("See (notes/summit.md).", "notes/summit.md"),
    ("It is in “final.html”, they said", "final.html"),
    ("one.txt or two.txt", "one.txt"),
  ])
  func `gf opens the file named in the text`(text: String, path: String) {
    check(effects("gf", state(text)), [.open(path: path, beside: "/a/b.txt")], text)
  }

  @Test func `what was odd about an article is told once`() {
    let articles = ["a", "b", "c"].map { id in
      var article = Article(id: id, text: "Eine Nachricht.")
      if id != "a" { article.warnings = [.foreignLanguage("German"), .replacedBytes(2)] }
      return article
    }
    let words =
      "The article is in German, not in English, so only known names were looked for. "
      + "2 places were not valid text and were replaced."
    var state = State(articles: Array(articles[1...]), size: Size(columns: 80, rows: 24))
    check(state.message, words)
    _ = update(&state, .key(.character("j")))
    check(state.message, nil)
    state = State(articles: articles, size: Size(columns: 80, rows: 24))
    check(state.message, nil)
    func press(_ keys: String) {
      for key in Key.keys(keys) ?? [] { _ = update(&state, .key(key)) }
    }
    press("gn")
    check(state.message, words)
    press("gpgn")
    check(state.message, nil)
  }

  @Test func `gf prompts if no file is named`() {
    check(effects("gf", state("No file, www.a.org/b.html")), [])
    check(effects("gfc.md<CR>", state("None.")), [.open(path: "c.md", beside: "/a/b.txt")])
    check(effects("gf<CR>", state("None.")), [])
    check(effects("gfc<Esc>", state("None.")), [])
  }

  @Test(
    arguments: [
      ("Go to <https://example.org/a_(b)?c=1>.", nil, "https://example.org/a_(b)?c=1"),
      ("see www.example.org, or http://b.org", nil, "https://www.example.org"),
      ("No link.", "https://example.org/", "https://example.org/"),
    ] as [(String, String?, String)])
  func `gx opens the link on the line or the article's own address`(
    text: String, address: String?, link: String
  ) {
    check(effects("gx", state(text, address: address)), [.browse(link)], text)
  }

  @Test func `gx prefers the link under the caret`() {
    var state = state("a http://a.org http://b.org")
    state.viewport.caret = 20
    check(effects("gx", state), [.browse("http://b.org")])
  }

  @Test func `gx reports that there is no link`() {
    var state = state("None.")
    Fixture.press("gx", &state)
    check(state.message, "No link here, and the article has no address.")
  }

  @Test func `Ctrl-C stops and resumes the analysis`() {
    var state = Fixture.state(analysed: false)
    check(update(&state, .key(.control("c"))), [.stop])
    check(state.isStopped, true)
    check(update(&state, .key(.control("c"))), [.analyse(0)])
    _ = update(&state, .analysed(0, Fixture.dossier))
    check(update(&state, .key(.control("c"))), [])
  }

  @Test func `opening an article shows it, and an open article is not opened twice`() {
    var state = Fixture.state()
    let other = Article(id: "c", path: "/c.txt", text: "Another.")
    check(update(&state, .opened(other, unread: 0)), [.analyse(1)])
    check(state.current, 1)
    Fixture.press("<C-o>", &state)
    check(state.current, 0)
    _ = update(&state, .opened(other, unread: 0))
    check(state.current, 1)
    check(state.articles.count, 2)
  }
}

@Suite struct PictureTests {
  @Test(arguments: [(48, 11), (76, 18), (140, 40)], [Glyphs.unicode, .ascii])
  func `a picture fills its area and names the neighbours`(size: (Int, Int), glyphs: Glyphs) throws
  {
    let picture = NetworkPicture(of: Fixture.dossier, glyphs: glyphs, columns: size.0)
    let turkey = try #require(Fixture.dossier.actor("turkey"))
    let lines = try #require(picture.lines(around: turkey, .both, rows: size.1))
    check(lines.map(\.columns), Array(repeating: size.0, count: size.1))
    let words = lines.map(\.text).joined(separator: "\n")
    for name in [" Turkey ", " Azerbaijan ", " Russia ", "+4", "+1"] {
      #expect(words.contains(name), "\(name) in\n\(words)")
    }
    let hasBraille = words.unicodeScalars.contains { 0x2801...0x28FF ~= $0.value }
    check(hasBraille, glyphs == .unicode)
  }

  @Test func `there is no picture without room or without neighbours`() throws {
    let (turkey, georgia) = (Fixture.dossier.actors[0], Fixture.dossier.actors.last)
    let small = NetworkPicture(of: Fixture.dossier, glyphs: .unicode, columns: 40)
    check(small.lines(around: turkey, .both, rows: 30), nil)
    let large = NetworkPicture(of: Fixture.dossier, glyphs: .unicode, columns: 90)
    check(large.lines(around: try #require(georgia), .both, rows: 30), nil)
  }

  @Test func `p shows and hides the picture`() {
    var state = Fixture.state("2/^turkey<CR>oe", columns: 100, rows: 30)
    let without = state.overlays.last?.listing.entries.count ?? 0
    Fixture.press("p", &state)
    check(state.overlays.last?.listing.entries.count, without + 1)
    Fixture.press("p", &state)
    check(state.overlays.last?.listing.entries.count, without)
  }
}
