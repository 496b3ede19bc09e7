import Explorer
import Keys
import Model
import Presentation
import Support
import Terminal
import Testing

/// The list of the documents of a library, of which only what is seen is known.
@Suite struct DocumentListTests {
  private func selected(_ state: State) -> String? {
    state.overlays.last.flatMap { overlay in
      overlay.shown.indices.contains(overlay.selection)
        ? overlay.shown[overlay.selection].lines.first?.text : nil
    }
  }

  @Test(arguments: [
    ("od", "energy: 30000 articles by date"), ("odi", "energy: 30000 articles by added"),
    ("odiI", "energy: 30000 articles by added, reversed"),
    ("od/299<CR>", "energy: 160 of 30000 articles by date /299"),
    ("od/299<CR><Esc>", "energy: 30000 articles by date"),
    ("od/299<Esc>", "energy: 30000 articles by date"),
    ("od/stance:", "energy: 0 of 30000 articles by date /stance:, stance: needs a value"),
  ])
  func `the title says what is listed`(keys: String, title: String) {
    check(FakeLibrary.state(keys).overlays.last?.title.text, title, keys)
  }

  @Test(arguments: [
    ("od", 0), ("odj", 1), ("odjjk", 1), ("odG", 29_999), ("odGk", 29_998), ("odGgg", 0),
    ("od500j", 500), ("odG200k", 29_799), ("odI", 29_999), ("od/299<CR>j", 1299),
    ("od/299<CR>G", 29_999), ("odk", 0), ("od<C-f>", 18),
  ])
  func `the selection moves through the whole list`(keys: String, number: Int) {
    let words = selected(FakeLibrary.state(keys)) ?? ""
    #expect(words.contains("part \(number) "), "\(keys): \(words)")
  }

  @Test func `a document that another version has analysed is marked`() {
    var state = FakeLibrary().waiting
    _ = Fixture.effects("od", &state)
    var rows = [FakeLibrary.row(7), FakeLibrary.row(8)]
    rows[1].isStale = true
    _ = update(
      &state,
      .library(.documents(DocumentQuery(), DocumentWindow(total: 2, start: 0, rows: rows))))
    let lines = state.overlays.last?.shown.compactMap(\.lines.first?.text) ?? []
    check(lines.map { $0.contains("stale") }, [false, true])
  }

  @Test func `no more is asked for than is seen`() {
    var library = FakeLibrary()
    var state = library.state("odjjjjjjGggGjk")
    check(library.requests.count, 4)
    check(state.overlays.last?.listing.entries.count, 160)
    library.press("<Esc>od", &state)
    check(library.requests.count, 5)
  }

  @Test func `keys do not wait for the rows`() {
    var state = FakeLibrary().waiting
    check(Fixture.effects("od", &state).count, 1)
    check(Fixture.effects("jjj", &state), [])
    check(view(state).lines.count, 24)
    var query = DocumentQuery()
    _ = update(
      &state,
      .library(
        .documents(query, DocumentWindow(total: 1, start: 0, rows: [FakeLibrary.row(7)]))))
    check(state.overlays.last?.shown.count, 1)
    // What answers another question is dropped.
    query.filter = "gas"
    _ = update(
      &state, .library(.documents(query, DocumentWindow(total: 0, start: 0, rows: []))))
    check(state.overlays.last?.shown.count, 1)
  }

  @Test func `a document is opened, and back returns to the list`() {
    var library = FakeLibrary()
    var state = library.state("od9j<CR>")
    check(state.article?.id, "tanap-9")
    check(state.overlays.count, 0)
    check(state.dossier?.actors.count, 13)
    library.press("<C-o>", &state)
    check(state.article?.id, "tanap")
    #expect(selected(state)?.contains("part 9 ") == true)
    library.press("<CR>", &state)
    check(state.article?.id, "tanap-9")
    check(state.articles.count, 2)
  }

  @Test func `the next and the previous article are those of the list`() {
    var library = FakeLibrary()
    var state = library.state("gngn")
    check(state.article?.id, "tanap-2")
    library.press("gpgpgp", &state)
    check(state.article?.id, "tanap")
    check(state.message, "This is the first article.")
  }

  @Test func `few dossiers are kept, and one that was dropped is read again`() {
    var library = FakeLibrary()
    var state = library.state(String(repeating: "gn", count: 40))
    check(state.articles.count, 41)
    check(state.dossiers.count { $0 != nil }, 24)
    check(state.article?.id, "tanap-40")
    library.press(String(repeating: "gp", count: 40), &state)
    check(state.current, 0)
    check(state.dossier?.actors.count, 13)
    check(state.articles.count, 41)
  }

  @Test func `the chosen actor stays chosen`() {
    var library = FakeLibrary()
    var state = library.state("2/^russia<CR>")
    check(state.actor, "russia")
    library.press("gn", &state)
    check(state.actor, "russia")
    // This article does not mention Russia, and the next one does.
    library.press("gn", &state)
    check(state.actor, "azerbaijan")
    library.press("gn", &state)
    check(state.actor, "russia")
  }

  @Test func `without a library there is nothing to list`() {
    for keys in ["od", "os"] {
      let state = Fixture.state(keys)
      check(state.overlays.count, 0)
      check(state.message, "No library is open; entente --library NAME opens one.")
    }
  }

  @Test func `an empty library is an empty list`() {
    var library = FakeLibrary()
    library.count = 0
    var state = State(
      articles: [], size: Size(columns: 80, rows: 24),
      library: OpenLibrary(name: "none", count: 0, first: nil))
    library.press("odGjk<CR>", &state)
    check(Transcript.text(of: view(state)).contains("The library is empty."), true)
    library.press("<Esc>gn", &state)
    check(view(state).lines.count, 24)
  }
}

extension FakeLibrary {
  /// A state whose requests are not answered.
  var waiting: State {
    State(
      articles: [Fixture.article], size: Size(columns: 80, rows: 24),
      library: OpenLibrary(name: "energy", count: count, first: 0))
  }
}

extension Fixture {
  /// The effects of keys.
  static func effects(_ keys: String, _ state: inout State) -> [Effect] {
    (Key.keys(keys) ?? []).flatMap { update(&state, .key($0)) }
  }
}
