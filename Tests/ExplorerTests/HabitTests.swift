import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct HabitTests {
  @Test(arguments: [
    ("4j", "jjjj"), ("}4l", "}llll"), ("12", "12"), ("5*", "*****"), ("}}4)", "}}))))"),
    ("2", "2"), ("2j", "2<Esc>j"), ("4d", "dddd"), ("d", "<C-d>"), ("45<Esc>j", "j"),
    ("24j", "jjjjjjjjjjjjjjjjjjjjjjjj"), ("10j", "jjjjjjjjjj"), ("3*", "***"), ("}}2)", "}}))"),
    ("3l", "lll"), ("3]m", "]m]m]m"), ("2]r", "]r]r"), ("12*", "************"), ("2#", "##"),
    ("2j2j", "2jjj"), ("22j", "2j"), ("3j2j", "3j2<Esc>j"), ("13j", "3j"),
    ("2+", "2<Esc>+"), ("9G", ":9<CR>"), ("3gg", "3<Esc>gg"), ("14G", ":14<CR>"),
    ("2j4G", "2ggjjj"), ("2j2gg", "2ggj"), ("2j99G", "2G"),
  ])
  func `a count repeats a movement`(keys: String, same: String) {
    let (one, other) = (Fixture.state(keys), Fixture.state(same))
    check(one.viewport.caret, other.viewport.caret, keys)
    check(one.focus, other.focus, keys)
    check(one.actor, other.actor, keys)
  }

  @Test(arguments: [(":1<CR>", 1), (":5<CR>", 5), (":9<CR>", 9), (":9999<CR>", 15)])
  func `a number after the colon goes to that line`(keys: String, line: Int) {
    let state = Fixture.state(keys)
    check(Fixture.article.line(at: state.viewport.caret), line, keys)
    check(state.overlays.count, 0)
  }

  @Test(arguments: ["ZZ", "Q", "q"])
  func `these keys leave`(keys: String) {
    var state = Fixture.state()
    var effects: [Effect] = []
    for key in Key.keys(keys) ?? [] { effects = update(&state, .key(key)) }
    check(effects, [.quit], keys)
  }

  @Test(arguments: ["op/russia", "op&russia", "oprussia", ":/russia"])
  func `a list that is typed into at once takes no slash`(keys: String) {
    check(Fixture.state(keys).prompt?.text, "russia", keys)
  }

  @Test(arguments: [
    ("2l", State.Pane.relations), ("3h", .actors), ("3hh", .article), ("2h", .article),
    ("3l", .actors),
  ])
  func `the keys for panes follow their places on a very wide screen`(
    keys: String, pane: State.Pane
  ) {
    // A digit and a key for a mention would be a count.
    let keys = keys.prefix(1) + "j" + keys.dropFirst()
    check(Fixture.state(String(keys), columns: 160, rows: 50).focus, pane, String(keys))
  }

  @Test func `space switches a choice on and off`() {
    let once = Fixture.state("2/^turkey<CR>3F<Space>")
    #expect(!once.relationList.filter.isEmpty)
    #expect(once.overlays.count == 1)
    #expect(Fixture.state("2/^turkey<CR>3F<Space><Space>").relationList.filter.isEmpty)
  }

  @Test func `a marked relation is followed from the article`() {
    check(Fixture.state("]rf").actor, "turkey")
    let state = Fixture.state("f")
    check(state.actor, "azerbaijan")
    check(state.message, "No relation is marked; ]r marks one.")
  }

  @Test func `going to evidence in view can be undone`() {
    let state = Fixture.state("3<CR><C-o>", columns: 120, rows: 40)
    check(state.focus, .relations)
    check(state.message, nil)
  }

  @Test func `a card that the caret opens makes its actor current`() {
    check(Fixture.state("lK").actor, "erdogan")
    check(Fixture.state("lKqga").actor, "azerbaijan")
  }

  @Test(arguments: [
    ("?/graph<CR>", "network"), (":ntwrk", "network"), (":quote", "evidence"),
    ("?/legend<CR>", "All keys"),
  ])
  func `keys are found by other words and by letters`(keys: String, name: String) {
    var state = Fixture.state(keys)
    // A long list is filtered piece by piece.
    for _ in 1...4 { _ = update(&state, .idle) }
    let words = state.overlays.last?.shown.map(\.words).joined(separator: "\n") ?? ""
    #expect(words.contains(name), "\(keys): \(words)")
  }

  @Test(arguments: [
    ("?", "In the article"), ("2?", "In the actor list"), ("3?", "In the relation list"),
  ])
  func `the help begins with the keys of the pane`(keys: String, title: String) {
    let first = Fixture.state(keys).overlays.last?.shown.first?.words ?? "nothing"
    check(first, "Here, \(title.lowercased())", keys)
  }
}
