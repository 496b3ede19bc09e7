import Explorer
import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct BottomTests {
  private func rows(_ state: State) -> [String] {
    Transcript.text(of: view(state)).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test(arguments: [
    ("oo", "Enter change"), ("2F", "Enter choose"), ("gO", "Enter go"), ("?", "Enter run"),
    ("gw", "Letters jump"), ("2", "Enter go to"), ("", "Enter choose"), ("3", "Enter evidence"),
  ])
  func `the hints name the action of Enter in the context`(keys: String, hint: String) {
    let line = rows(Fixture.state(keys)).dropLast().last ?? ""
    #expect(line.contains(" \(hint) "), "\(line)")
  }

  @Test func `there is no hint for Enter if nothing can be picked`() {
    let line = rows(Fixture.state("oj")).dropLast().last ?? ""
    check(line.contains("Enter"), false)
    check(line.contains("q close"), true)
  }

  @Test(arguments: [
    (40, "Azerbaijan [5] ─ here Recep"), (80, "Azerbaijan country [5] ─ here Recep"),
  ])
  func `a narrow status line leaves room for the mention at the caret`(columns: Int, words: String)
  {
    let lines = rows(Fixture.state("]m", columns: columns, rows: 12))
    check(lines.contains { $0.contains(words) }, true, "\(lines)")
  }

  @Test(arguments: [40, 20])
  func `a message is shown in full on as many rows as it needs`(columns: Int) {
    let state = Fixture.state("M", columns: columns, rows: 12)
    let words = rows(state).joined(separator: " ").split(separator: " ").joined(separator: " ")
    check(words.hasSuffix(state.message ?? "nothing"), true, words)
  }

  @Test(arguments: [
    ("x", "x does nothing here; ? shows the keys."),
    ("F", "F does nothing here; ? shows the keys."),
    ("gz", "gz does nothing here; ? shows the keys."), ("g<Esc>", nil),
  ])
  func `an unbound key shows a message`(keys: String, message: String?) {
    check(Fixture.state(keys).message, message, keys)
  }

  @Test(arguments: [
    ("*", "No actors found."), ("2<CR>", "No actors found."), ("gd", "No actors found."),
    ("3<CR>", "No stated relations."), ("3f", "No stated relations."),
    ("]r", "No stated relations."), ("om", "No actors found."), ("gw", "No mention in view."),
  ])
  func `keys explain that an article has no actors`(keys: String, message: String) {
    let article = Article(id: "a", text: "It rains.")
    var state = State(articles: [article], size: Size(columns: 80, rows: 24))
    let empty = Dossier(
      run: Fixture.dossier.run, articles: [article], actors: [], mentions: [], relations: [])
    _ = update(&state, .analysed(0, empty))
    Fixture.press(keys, &state)
    check(state.message, message, keys)
  }

  @Test func `an unknown label shows a message`() {
    check(Fixture.state("gwz").message, "No mention is labelled z.")
  }

  @Test(arguments: ["oa", "om", "ov", "oe", "op", "ot", "ox", "K", "*", "]m", "gw", "gd"])
  func `a list that needs the analysis explains why it does not open`(keys: String) {
    let state = Fixture.state(keys, analysed: false)
    check(state.overlays, [])
    check(state.message, "The article is still being analysed.")
  }

  @Test(arguments: [("2/zzz<CR>", "zzz"), ("3/nobody<CR>", "nobody")])
  func `a filter without matches is cancelled`(keys: String, words: String) {
    let state = Fixture.state(keys)
    check(state.actor, "azerbaijan")
    check(state.prompt, nil)
    check(state.actorList.filter.isEmpty && state.relationList.filter.isEmpty, true)
    check(state.message, "Nothing in the list matches \(words).")
  }

  @Test(arguments: [":zzz<CR>", "opzzz<CR>"])
  func `the prompt stays open if nothing can be picked`(keys: String) {
    check(Fixture.state(keys).prompt?.text, "zzz")
  }

  @Test func `the title of the relations counts only stated ones`() {
    let tabs = rows(Fixture.state("2/^azer<CR>", columns: 60))[0]
    #expect(tabs.contains("3 Relations 5"), "\(tabs)")
  }

  @Test(arguments: [(80, "Anatolia · 2018"), (60, "A pipel"), (52, "A pipel")])
  func `a narrow title drops the date`(columns: Int, words: String) {
    let title = rows(Fixture.state("", columns: columns))[0]
    #expect(title.contains(words), "\(title)")
    check(title.contains("2018"), columns == 80)
  }

  @Test func `a long name leaves room for the number of relations`() {
    let title = rows(Fixture.state("2/trans<CR>")).first { $0.contains("├─ ") }
    check(title?.contains(" Trans-Anatolia…: 2 relations ─"), true, title ?? "")
  }

  @Test func `the context of a mention consists of whole words of its paragraph`() {
    let lines = Fixture.state("2/greece<CR>om").overlays.last?.shown.flatMap(\.lines).map(\.text)
    check(lines?.first?.hasSuffix("at the border of Greece."), true)
    let russia = Fixture.state("2/russia<CR>om").overlays.last?.shown.flatMap(\.lines).map(\.text)
    check(russia?.first?.contains(" holds twelve per cent. Russia sells gas to Turkey"), true)
  }
}
