import Explorer
import Keys
import Model
import Presentation
import Support
import Terminal
import Testing

/// The scope of the lists: the article, the library, or what a search finds.
@Suite struct ScopeTests {
  private func title(_ keys: String) -> String? {
    FakeLibrary.state(keys).overlays.last?.title.text
  }

  @Test(
    arguments: [
      ("", .article), ("S", .library), ("SS", .article), ("osgas<CR><Esc>SS", .selection("gas")),
      ("osgas<CR><Esc>SSS", .article), ("osgas:<CR><Esc>SS", .article),
    ] as [(String, Scope)])
  func `one key goes from scope to scope`(keys: String, scope: Scope) {
    check(FakeLibrary.state(keys).scope, scope, keys)
  }

  @Test(arguments: [
    ("Sor", "8 stated relations in energy"), ("oT", "0 dated relations"),
    ("SoT", "0 dated relations in energy"), ("Soa", "Azerbaijan in energy"),
    ("S2/^russia<CR>ov", "Russia: 1 statement in energy"),
    ("Sop'russia<CR>", "Paths from Azerbaijan to Russia in energy"),
    ("osgas<CR><Esc>SSor", "3 stated relations in /gas"), ("or", "8 stated relations"),
    ("S2/^russia<CR>gr", "energy: 0 of 30000 articles by date /actor:\"Russia\""),
  ])
  func `every list obeys the scope and says so`(keys: String, title: String) {
    let found = self.title(keys) ?? ""
    #expect(found.hasPrefix(title.prefix(24)), "\(keys): \(found)")
    check(found.hasSuffix(" in energy"), title.hasSuffix(" in energy"), keys)
  }

  @Test func `the panes say the scope and count articles`() {
    let screen = Transcript.text(of: view(FakeLibrary.state("S2")))
    #expect(screen.contains("Actors 4000 in energy"))
    #expect(screen.contains("300 country"))
  }

  @Test func `the same actor is chosen in the article and in the library`() {
    var library = FakeLibrary()
    var state = library.state("2/^russia<CR>S")
    check(state.listedActorID, "xrussia")
    check(state.actor, "russia")
    library.press("2/^greece<CR>", &state)
    check(state.listedActorID, "xgreece")
    check(state.actor, "greece")
    library.press("S", &state)
    check(state.listedActorID, "greece")
    library.press("S1lll<CR>", &state)
    check(state.listed?.actor(state.listedActorID ?? "")?.name, state.currentActor?.name)
  }

  @Test func `the evidence of a relation is gone to in its article, and back returns`() {
    var library = FakeLibrary()
    var state = library.state("S2/^russia<CR>3<CR>")
    check(state.article?.id, "tanap-5")
    check(state.focus, .article)
    check(state.markedRelation?.id, "r5")
    check(state.scope, .library)
    library.press("<C-o>", &state)
    check(state.article?.id, "tanap")
    check(state.focus, .relations)
    check(state.listedActorID, "xrussia")
  }

  @Test func `the article follows the list of relations, which keeps the focus`() {
    var library = FakeLibrary()
    var state = library.state("S2/^turkey<CR>3J")
    let first = state.article?.id
    check(state.focus, .relations)
    check(state.markedRelation != nil, true)
    library.press("J", &state)
    check(state.focus, .relations)
    check(state.article?.id == first, false)
    // The way back is one step.
    library.press("<C-o>", &state)
    check(state.article?.id, "tanap")
  }

  @Test func `a relation is followed, and back returns to its actor`() {
    var library = FakeLibrary()
    var state = library.state("S2/^russia<CR>3f")
    check(state.listedActorID, "xturkey")
    check(state.actor, "turkey")
    library.press("<C-o>", &state)
    check(state.listedActorID, "xrussia")
  }

  @Test func `an entry of a list is gone to`() {
    var library = FakeLibrary()
    var state = library.state("Sorjj<CR>")
    check(state.article?.id, "tanap-3")
    check(state.overlays.count, 0)
    library.press("<C-o>oe", &state)
    check(state.overlays.last?.title.text.hasSuffix(" in energy"), true)
  }

  @Test func `rows come first, then the sentences`() {
    var state = FakeLibrary().waiting
    let asked = Fixture.effects("S", &state)
    check(asked, [.library(.digest(.library, around: nil, hasEvidence: false))])
    #expect(Transcript.text(of: view(state)).contains("Reading energy"))
    let rows = FakeLibrary.digest(of: .library, hasEvidence: false)
    let further = update(&state, .library(.digest(.library, around: nil, rows)))
    let actor = rows.dossier.actors.first?.identity
    check(further, [.library(.digest(.library, around: actor, hasEvidence: true))])
    check(state.listed?.stated.count, 8)
    // A digest that comes too late is dropped.
    _ = Fixture.effects("S", &state)
    _ = update(&state, .library(.digest(.library, around: actor, rows)))
    check(state.listed, nil)
  }

  @Test func `an actor that the article does not mention has no mention to go to`() {
    var library = FakeLibrary()
    // The second article does not mention Russia.
    let state = library.state("gngnS2/^russia<CR><CR>")
    check(state.message, "This article does not mention Russia; gr lists those that do.")
  }

  @Test func `copying follows the lists`() {
    var state = FakeLibrary.state("S2/^russia<CR>")
    let effects = Fixture.effects("yn", &state)
    guard case .copy(let words, let name)? = effects.first else {
      Issue.record("nothing is copied: \(effects)")
      return
    }
    #expect(words.contains("Russia"))
    check(name, "1 relation of Russia")
  }
}
