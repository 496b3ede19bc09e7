import Explorer
import Keys
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct UpdateTests {
  /// Returns the text at the caret.
  private func words(_ state: State, _ count: Int = 6) -> String {
    let start = state.viewport.caret
    return String(Fixture.article.text(in: start..<start + count))
  }

  @Test(arguments: [
    ("", "A pipe"), ("j", "Date: "), ("jjj", "Anatol"), ("jjk", "Date: "), ("}", "Date: "),
    ("}}}", "Who ow"), ("}}}{", "Recep "), ("G", "."), ("Ggg", "A pipe"), ("<End><Home>", "A pipe"),
    ("}})", "Ilham "), ("}}))", "Turkey"), ("}}))(", "Ilham "), ("}}(", "Date: "),
    ("]m", "Recep "), ("l", "Recep "), ("<Right><Right>", "Trans-"), ("lllh", "Trans-"),
    ("h", "A pipe"), ("*", "Azerba"), ("**", "Azerba"), ("*#", "Azerba"), ("<C-d><C-u>", "A pipe"),
    ("/baku<CR>", "Baku t"), ("/TURKEY<CR>", "A pipe"), ("/turkey<CR>n", "Turkey"),
    ("/turkey<CR>N", "Turkey"),
    ("/baku<Esc>", "A pipe"), ("/ba<BS><BS><BS>", "A pipe"), ("lmx}}'x", "Recep "),
    ("G''", "A pipe"),
    ("gd", "Azerba"), ("2<CR>", "Azerba"), ("2jgd", "Turkey"), ("3<CR>", "Turkey"),
    ("]r", "Turkey"), ("gwaa", "Recep "), ("gwad", "Eskişe"), ("gw<Esc>", "A pipe"),
  ])
  func `keys move the caret`(keys: String, expected: String) {
    let state = Fixture.state(keys)
    check(words(state, expected.utf8.count), expected, keys)
  }

  @Test(arguments: [
    ("", "azerbaijan"), ("l<CR>", "erdogan"), ("ll<CR>", "pipeline"), ("2j", "turkey"),
    ("2G", "greece"),
    ("2Gg2", "greece"), ("2jJ", "erdogan"), ("2/erd", "erdogan"), ("2/erd<CR>", "erdogan"),
    ("2/erd<Esc>", "azerbaijan"), ("2i", "azerbaijan"), ("2if<Esc>gg", "azerbaijan"),
    ("3f", "turkey"),
    ("3ff", "azerbaijan"), ("3fga", "azerbaijan"), ("3fgaga", "turkey"), ("3f<C-o>", "azerbaijan"),
    ("3f<BS>L", "turkey"), ("3fH", "azerbaijan"), ("lgd", "erdogan"), ("l<CR>HL", "erdogan"),
  ])
  func `keys choose the actor`(keys: String, expected: String) {
    check(Fixture.state(keys).actor, expected, keys)
  }

  @Test func `the actors of a shared mention are chosen in turn`() {
    let range = Fixture.ranges(of: "A pipeline")[0]
    let both = ["turkey", "greece"].map {
      Mention(article: "tanap", range: range, kind: .nominal, actor: $0, reason: .groupMember)
    }
    let dossier = Fixture.dossier
    var state = Fixture.state()
    _ = update(
      &state,
      .analysed(
        0,
        Dossier(
          run: dossier.run, articles: dossier.articles, actors: dossier.actors,
          mentions: dossier.mentions + both, relations: dossier.relations)))
    Fixture.press("<CR>", &state)
    let first = state.actor
    Fixture.press("<CR>", &state)
    check(Set([first, state.actor]), ["turkey", "greece"])
  }

  @Test func `the analysis fills the panes without moving the text`() {
    var state = Fixture.state("<C-d>l", columns: 120, rows: 20, analysed: false)
    let before = (state.viewport, state.visibleRows)
    check(state.actor, nil)
    _ = update(&state, .analysed(0, Fixture.dossier))
    check(state.viewport, before.0)
    check(state.visibleRows, before.1)
    check(state.actor, "azerbaijan")
  }

  @Test func `an incremental search shows its match, and Esc returns`() {
    var state = Fixture.state("/mosc")
    check(state.searchCount, "[1/1]")
    check(words(state), "Moscow")
    Fixture.press("<BS><BS><BS><BS>gre", &state)
    check(words(state), "Greece")
    Fixture.press("<Esc>", &state)
    check(words(state), "A pipe")
    check(state.search, nil)
  }

  @Test func `an empty search repeats the last one, and the arrows recall older ones`() {
    var state = Fixture.state("/baku<CR>gg/moscow<CR>gg<Esc><Esc>/<CR>")
    check(words(state), "Moscow")
    Fixture.press("gg/<Up><Up>", &state)
    check(state.prompt?.text, "baku")
    Fixture.press("<Down>", &state)
    check(state.prompt?.text, "moscow")
  }

  @Test func `the evidence of a relation is marked, and keys step through it`() throws {
    var state = Fixture.state("2j3")
    let place = try #require(
      state.relationList.groups.firstIndex { $0.kind == .support && $0.direction == .back })
    for _ in 0..<place { Fixture.press("j", &state) }
    Fixture.press("<CR>", &state)
    check(state.focus, .article)
    check(words(state, 4), "Baku")
    check(state.markedRelation?.evidence.trigger.map { Fixture.article.text(in: $0) }, ["thanked"])
    Fixture.press("<Esc>", &state)
    check(state.marked, nil)
  }

  @Test func `co-occurrences are listed below stated relations`() {
    for keys in ["", "3i", "3ii", "3iii", "3I", "3iI"] {
      let groups = Fixture.state("2/^azer<CR>" + keys).relationList.groups
      let places = groups.indices.filter { groups[$0].direction == .together }
      check(places, [groups.count - 1], keys)
    }
  }

  @Test func `a jump is listed by the sentence that it left`() {
    let words = Fixture.state("]mGoj", columns: 200, rows: 8).overlays.last?.shown.map {
      $0.lines[0].text
    }
    check(
      words?.last,
      "7%   Azerbaijan · Recep Tayyip Erdoğan opened the Trans-Anatolian pipeline in Eskişehir on Tuesday."
    )
  }

  @Test func `consecutive jumps of one kind are recorded as one`() {
    var state = Fixture.state("", columns: 40, rows: 12)
    Fixture.press("**********", &state)
    check(state.history.past.count, 1)
    Fixture.press("H", &state)
    // The first mention was visible at the start, so the recorded place is that mention.
    check(state.viewport.caret, Fixture.offset(of: "Azerbaijan"))
    Fixture.press("H", &state)
    check(state.viewport.caret, Fixture.offset(of: "Azerbaijan"))
    check(state.message != nil, true)
  }

  @Test func `each open article keeps its place`() {
    var other = Fixture.article
    other.id = "other"
    var state = Fixture.state("}}", articles: [Fixture.article, other])
    check(update(&state, .key(.character("g"))), [])
    check(update(&state, .key(.character("n"))), [.analyse(1)])
    check(state.dossier, nil)
    check(words(state), "A pipe")
    Fixture.press("gn", &state)
    check(state.current, 1)
    Fixture.press("gp", &state)
    check(words(state), "Recep ")
  }

  @Test(arguments: [
    ("q", [Effect.quit]), ("Q", [.quit]), ("?q", []), ("?Q", [.quit]), ("<C-z>", [.suspend]),
    ("<C-l>", [.redraw]), ("<Esc>", []), ("<C-c>", []), ("/q", []), (":", []), ("gq", []),
  ])
  func `keys return effects`(keys: String, expected: [Effect]) {
    var state = Fixture.state()
    var effects: [Effect] = []
    for key in Key.keys(keys) ?? [] { effects = update(&state, .key(key)) }
    check(effects, expected, keys)
  }

  @Test func `a command is found by name and performed`() {
    let state = Fixture.state(":maximise<CR>")
    check(state.arrangement.isMaximised, true)
    check(state.overlays, [])
    check(state.prompt, nil)
  }

  @Test func `a pause within a key sequence shows the completions`() {
    var state = Fixture.state("g")
    check(state.awaitsKey, true)
    _ = update(&state, .pause)
    check(state.awaitsKey, false)
    #expect(Transcript.text(of: view(state)).contains("First mention of the actor"))
    Fixture.press("d", &state)
    check(state.showsCompletions, false)
  }

  @Test(arguments: ["om", "ov", "oa", "oe", "ot", "ox", "gO", "oj", "ol", "?", "gr", "K"])
  func `every list opens, moves, filters and closes`(keys: String) {
    var state = Fixture.state("l" + keys)
    check(state.overlays.count, 1, keys)
    let before = state.viewport
    Fixture.press("jjkG<Home><C-d>/zzz<Esc>q", &state)
    check(state.overlays, [], keys)
    check(state.viewport, before, keys)
  }

  @Test(arguments: [
    "lK", "om", "omjj", "ov", "oe", "oe+t", "ot", "ox", "gO", "oo", "?", "?om", "gO/greece<CR>",
    "2Fj",
    "op", ":li",
  ])
  func `an open list is laid out again after a resize`(keys: String) {
    var state = Fixture.state(keys, columns: 44, rows: 14)
    let before = state
    _ = update(&state, .resize(Size(columns: 120, rows: 40)))
    let wide = Fixture.state(keys, columns: 120, rows: 40)
    check(state.overlays.count, before.overlays.count)
    check(state.overlays.map(\.selection), before.overlays.map(\.selection))
    if wide.overlays.last?.question.picksAtOnce != true, !keys.hasPrefix("oe") {
      check(state.overlays.last?.shown, wide.overlays.last?.shown, keys)
    }
    _ = update(&state, .resize(Size(columns: 44, rows: 14)))
    check(state.overlays.last?.shown, before.overlays.last?.shown, keys)
    check(state.prompt, before.prompt)
  }

  @Test func `Esc clears the filter of a list, then closes the list`() {
    let narrowed = Fixture.state("gO/greece<CR>")
    let whole = Fixture.state("gO/greece<CR><Esc>")
    check(whole.overlays.last?.shown.count, 8)
    check(whole.overlays.last?.target, narrowed.overlays.last?.target)
    check(Fixture.state("gO/greece<CR><Esc><Esc>").overlays, [])
    check(Fixture.state("gO/greece<CR>q").overlays, [])
  }

  @Test func `an entry leads to its passage`() {
    check(words(Fixture.state("lomj<CR>")), "him. T")
    check(words(Fixture.state("gO/greece<CR><CR>")), "The ot")
    check(Fixture.state("2/^turkey<CR>ovG<CR>").marked != nil, true)
  }

  @Test func `a resize keeps the caret visible and the place`() {
    var state = Fixture.state("G")
    let caret = state.viewport.caret
    for (columns, rows) in [(40, 12), (20, 5), (1, 1), (0, 0), (200, 60), (80, 24)] {
      _ = update(&state, .resize(Size(columns: columns, rows: rows)))
      check(state.viewport.caret, caret)
      if rows > 1 { check(state.isInView(caret), true, "\(columns)x\(rows)") }
    }
  }

  @Test(arguments: ["", "}}}", "}}j", "/pipeline<CR>"])
  func `the beginning of an article stays on the screen when the rest arrives`(keys: String) {
    var beginning = Fixture.article
    beginning.text = String(Fixture.article.text(in: 0..<beginning.blocks[4].range.upperBound))
    beginning.blocks = Array(beginning.blocks[..<5])
    var state = Fixture.state(keys, rows: 12, analysed: false, articles: [beginning])
    let before = state.visibleRows.map(\.range)
    let caret = state.viewport.caret
    _ = update(&state, .read(0, Fixture.article))
    check(Array(state.visibleRows.map(\.range).prefix(before.count)), before, keys)
    check(state.viewport.caret, caret, keys)
    check(state.search?.hits.count, keys.hasPrefix("/") ? 3 : nil, keys)
    Fixture.press("G", &state)
    check(words(state, 1), ".", keys)
  }
}
