import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct CorrectingTests {
  /// The names of the actors, in the order of the list.
  private func names(_ state: State) -> [String] { state.dossier?.actors.map(\.name) ?? [] }

  /// The effects of keys, in order.
  private func effects(_ keys: String, _ state: inout State) -> [Effect] {
    (Key.keys(keys) ?? []).flatMap { update(&state, .key($0)) }
  }

  @Test func `an actor is merged in three keys and a choice`() {
    var state = Fixture.state("2/^georgia<CR><Esc>")
    let mentions = state.dossier?.mentions.count
    let effects = effects("cmgreece<CR>", &state)
    #expect(!names(state).contains("Georgia"))
    check(state.currentActor?.name, "Greece")
    check(state.dossier?.mentions.count, mentions)
    check(state.message, "Merged Georgia into Greece; u takes it back.")
    check(effects.count, 1)
    guard case .record(0, let entry)? = effects.first else {
      Issue.record("no entry")
      return
    }
    check(entry.words, "merged Georgia into Greece")
  }

  @Test func `corrections are taken back and made again`() {
    var state = Fixture.state("2")
    let before = state.dossier
    Fixture.press("crA<C-u>One<CR>crTwo<CR>", &state)
    Fixture.press("cr<C-u>One<CR>cr<C-u>Two<CR>", &state)
    let after = state.dossier
    Fixture.press("uuuu", &state)
    check(state.dossier, before)
    Fixture.press("u", &state)
    check(state.message, "Nothing in this article has been corrected.")
    Fixture.press("<C-r><C-r><C-r><C-r>", &state)
    check(state.dossier, after)
    Fixture.press("<C-r>", &state)
    check(state.message, "No correction has been taken back since the last one.")
  }

  @Test(arguments: [
    ("2/^turkey<CR><Esc>cr<C-u>Türkiye<CR>", "Türkiye", true), ("2/^bp<CR><Esc>cx", "BP", false),
    ("2/^bp<CR><Esc>ct<Down><CR>", "BP", true),
    ("/line<CR>cn<CR><CR>", "line", true), ("cnSea<CR><CR><CR>", "Sea", true),
    ("2/^bp<CR><Esc>1gdcsBritish<CR>", "BPBritish", true),
  ])
  func `keys correct the actors`(keys: String, name: String, isThere: Bool) {
    check(names(Fixture.state(keys)).contains(name), isThere, keys)
  }

  @Test func `a type is chosen from a list`() {
    let state = Fixture.state("2/^bp<CR><Esc>ct<Down><CR>")
    check(state.dossier?.actor("bp")?.kind, .person)
  }

  @Test func `a mention is linked to another actor`() {
    var state = Fixture.state("2/^baku<CR>")
    Fixture.press("<Esc>1/Baku<CR>clgreece<CR>", &state)
    check(
      state.dossier?.mentionIndices(of: "greece").count,
      (Fixture.dossier.mentionIndices(of: "greece").count) + 1)
  }

  @Test func `in the relations pane a relation is rejected, in the article a mention`() {
    var state = Fixture.state("2/^turkey<CR><Esc>3")
    let count = state.dossier?.stated.count ?? 0
    Fixture.press("cx", &state)
    check(state.dossier?.stated.count, count - 1)
    let mentions = state.dossier?.mentions.count ?? 0
    Fixture.press("1ggllcx", &state)
    check(state.dossier?.mentions.count, mentions - 1)
  }

  @Test func `a relation is added from the mention here to another actor`() {
    var state = Fixture.state("1gg2/^georgia<CR><Esc><CR>")
    Fixture.press("cegreece<CR>SUPPORT<CR>One<Space>end<Space>lies<CR>", &state)
    let added = state.dossier?.relations.first { $0.phrase == "One end lies" }
    check(added?.source, "georgia")
    check(added?.target, "greece")
    check(added?.kind, .support)
    check(state.dossier?.amendments.map(\.change), [.added])
  }

  @Test func `a rule corrects every open article, and is taken back`() {
    var other = Fixture.article
    other.id = "other"
    var state = Fixture.state(articles: [Fixture.article, other])
    _ = update(&state, .analysed(1, Fixture.dossier))
    Fixture.press("2/^bp<CR><Esc>cr<C-u>B<CR>cg", &state)
    check(state.message, "In every article: renamed BP to B; u takes it back.")
    Fixture.press("gn", &state)
    #expect(names(state).contains("B"))
    Fixture.press("gpu", &state)
    Fixture.press("gn", &state)
    #expect(!names(state).contains("B"))
    Fixture.press("gp", &state)
    #expect(names(state).contains("B"))
  }

  @Test func `notes are listed, and lead to what they are about`() {
    var state = Fixture.state("2/^bp<CR><Esc>cclook<Space>here<CR>ggon")
    check(state.overlays.last?.shown.first?.words, "BP  look here")
    Fixture.press("<CR>", &state)
    check(state.currentActor?.name, "BP")
  }

  @Test func `the entries of a list are corrected where they are`() {
    var state = Fixture.state("2/^azer<CR><Esc>om")
    let count = state.dossier?.mentionIndices(of: "azerbaijan").count ?? 0
    Fixture.press("cxjcx", &state)
    check(state.dossier?.mentionIndices(of: "azerbaijan").count, count - 2)
    check(state.overlays.count, 1)
    check(state.overlays.last?.shown.count, count - 2)
    Fixture.press("clgreece<CR>", &state)
    check(state.dossier?.mentionIndices(of: "azerbaijan").count, count - 3)
    check(state.overlays.last?.question, .mentions("azerbaijan"))
    Fixture.press("uuu", &state)
    check(state.dossier, Fixture.dossier)
    // The card of an actor that is no more is closed.
    Fixture.press("<Esc>oacmgreece<CR>", &state)
    check(state.overlays.count, 0)
    check(state.currentActor?.name, "Greece")
  }

  @Test func `what was said earlier holds for the analysis when it comes`() {
    var first = Fixture.state("2/^bp<CR><Esc>")
    var journal = Journal()
    for case .record(_, let entry) in effects("cr<C-u>B<CR>", &first) { journal.append(entry) }
    var state = Fixture.state(analysed: false)
    _ = update(&state, .journal(0, journal))
    _ = update(&state, .analysed(0, Fixture.dossier))
    #expect(names(state).contains("B"))
    // It can be undone in this run.
    Fixture.press("u", &state)
    #expect(names(state).contains("BP"))
  }

  @Test func `what has lost its place is told and listed`() {
    var first = Fixture.state("2/^bp<CR><Esc>")
    var journal = Journal([.unknown(kind: "translate", text: "{}"), .damaged([0xFF])])
    for case .record(_, let entry) in effects("cr<C-u>B<CR>", &first) { journal.append(entry) }
    let other = Article(id: "other", text: "Nothing of the kind.")
    var state = Fixture.state(analysed: false, articles: [other])
    _ = update(&state, .journal(0, journal))
    _ = update(
      &state,
      .analysed(
        0,
        Dossier(
          run: Fixture.dossier.run, articles: [other], actors: [], mentions: [], relations: [])))
    check(state.message, "1 correction found no place in this text; on lists them.")
    Fixture.press("on", &state)
    let words = state.overlays.last?.shown.map(\.words).joined(separator: "|")
    check(
      words,
      "|Without a place|renamed BP to B|of an unknown kind: translate|a damaged line of the journal"
    )
  }

  @Test(arguments: [
    "cm<Esc>", "cr<Esc>", "ct<Esc>", "cs<Esc>", "cn<Esc>", "cnnot<Space>there<CR>", "ce<Esc>",
    "cc<CR>",
    "cr<CR>", "u", "<C-r>", "cg", "on<CR>",
  ])
  func `what is cancelled changes nothing`(keys: String) {
    for pane in ["1", "2", "3", "1ll"] {
      var state = Fixture.state(pane)
      let effects = effects(keys, &state)
      #expect(!effects.contains { if case .record = $0 { true } else { false } }, "\(pane)\(keys)")
      check(state.dossier, Fixture.dossier)
    }
  }

  @Test(arguments: [
    "cm", "cr", "ct", "ca", "cs", "cl", "cx", "cn", "ce", "cc", "cg", "u", "<C-r>", "on",
  ])
  func `before the analysis nothing can be corrected`(keys: String) {
    var state = Fixture.state(analysed: false)
    check(effects(keys, &state), [])
    #expect(state.message != nil)
  }
}
