import Explorer
import Presentation
import Support
import Testing

@Suite struct MouseTests {
  /// Returns the state after mouse events.
  private func state(_ keys: String, _ mice: [Mouse], columns: Int = 80) -> State {
    var state = Fixture.state(keys, columns: columns)
    for mouse in mice { _ = update(&state, .mouse(mouse)) }
    return state
  }

  /// Returns a press on words on the screen, at or after a column.
  private func press(_ words: String, in state: State, from column: Int = 0) -> Mouse {
    for (row, line) in view(state).lines.enumerated() {
      let text = Array(line.text)
      for place in text.indices where place >= column && text[place...].starts(with: words) {
        return Mouse(.press, at: Cell(column: place, row: row))
      }
    }
    return Mouse(.press, at: Cell(column: -1, row: -1))
  }

  @Test(arguments: [
    ("Ukraine", 0, State.Pane.article, "ukraine"), ("Turkey", 48, .actors, "turkey"),
    ("A pipeline", 0, .article, "azerbaijan"), ("Actors 13", 0, .actors, "azerbaijan"),
    ("relation", 50, .relations, "azerbaijan"), ("contributed", 50, .article, "azerbaijan"),
  ])
  func `a press selects the pane and the actor`(
    words: String, column: Int, pane: State.Pane, actor: String
  ) {
    let pressed = state("", [press(words, in: Fixture.state(), from: column)])
    check(pressed.focus, pane, words)
    check(pressed.actor, actor, words)
  }

  @Test(arguments: [
    ("2", "Actors", State.Pane.actors), ("2", "Relations", .relations), ("3", "Article", .article),
  ])
  func `a press on a title shows its pane if one is shown at a time`(
    keys: String, words: String, pane: State.Pane
  ) {
    let mouse = press(words, in: Fixture.state(keys, columns: 60))
    check(state(keys, [mouse], columns: 60).focus, pane)
  }

  @Test func `a press selects a relation, and a second press shows its evidence`() {
    let mouse = press("\u{201C}", in: Fixture.state(), from: 50)
    let once = state("", [mouse])
    check(once.focus, .relations)
    check(once.marked, once.relationList.relation)
    check(state("", [mouse, mouse]).focus, .article)
  }

  @Test func `the wheel scrolls the pane under the pointer`() {
    let article = Mouse(.wheelDown, at: Cell(column: 3, row: 5))
    check(
      state("", [article], columns: 40).visibleRows.first
        != Fixture.state("", columns: 40).visibleRows.first, true)
    let actors = Mouse(.wheelDown, at: Cell(column: 70, row: 5))
    check(state("", [actors]).actor != Fixture.state().actor, true)
    let relations = Mouse(.wheelDown, at: Cell(column: 70, row: 18))
    check(state("", [relations]).relationList.selection, 1)
    check(
      state("om", [actors, actors]).overlays.first?.selection,
      Fixture.state("omjj").overlays.first?.selection)
  }

  @Test(arguments: ["gO", "omG", ":", ":li", "gO/e", "?<C-d>"])
  func `a press on the frame does nothing, and a press outside closes the list`(keys: String) {
    let before = Fixture.state(keys)
    let area = before.overlayArea
    for row in [area.row, area.row + area.rows - 1] {
      let pressed = state(keys, [Mouse(.press, at: Cell(column: 5, row: row))])
      check(pressed.overlays, before.overlays, "\(keys) \(row)")
    }
    check(state(keys, [Mouse(.press, at: Cell(column: 0, row: 22))]).overlays, [])
  }

  @Test func `a press on a hint performs its action`() {
    check(state("", [press("? help", in: Fixture.state())]).overlays.map(\.title.text), ["Keys"])
    check(state("?", [press("close", in: Fixture.state("?"))]).overlays, [])
    check(state("", [press("search", in: Fixture.state())]).prompt?.purpose, .search)
    check(state("", [Mouse(.press, at: Cell(column: 79, row: 23))]), Fixture.state())
  }

  @Test(arguments: ["/tur", "2/tur", "gO/tur", ":", "gf", "g", "gw"])
  func `a press ends what the keys began`(keys: String) {
    let pressed = state(keys, [Mouse(.press, at: Cell(column: 4, row: 3))])
    check(pressed.prompt, nil, keys)
    check(pressed.pressed, [], keys)
    check(pressed.labels, nil, keys)
  }
}
