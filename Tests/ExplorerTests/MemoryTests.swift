import Explorer
import Model
import Presentation
import Support
import Testing

@Suite struct MemoryTests {
  private func memory(after keys: String) -> Memory { Fixture.state(keys).memory }

  private func resumed(_ memory: Memory, keys: String = "") -> State {
    var state = Fixture.state(analysed: false)
    state.recall(memory)
    _ = update(&state, .analysed(0, Fixture.dossier))
    Fixture.press(keys, &state)
    return state
  }

  @Test func `position, actor, marks and searches are restored`() {
    let memory = Memory(memory(after: "/eskisehir<CR>nma2/russia<CR>1").lines)
    let state = resumed(memory)
    check(state.viewport.caret, Fixture.ranges(of: "Eskişehir")[1].lowerBound)
    check(state.isInView(state.viewport.caret), true)
    check(state.actor, "russia")
    check(state.searches, ["eskisehir"])
    check(resumed(memory, keys: "gg'a").viewport.caret, state.viewport.caret)
    check(resumed(memory, keys: "/<Up>").prompt?.text, "eskisehir")
  }

  @Test func `a restored mark scrolls to its place`() {
    let state = resumed(memory(after: "Gmagg"), keys: "gg'a")
    check(state.isInView(0), false)
    check(state.isInView(state.viewport.caret), true)
  }

  @Test func `another text starts at its beginning`() {
    var state = Fixture.state(
      analysed: false, articles: [Article(id: "b", text: "Another text. And more of it.")])
    state.recall(memory(after: "G"))
    check(state.viewport.caret, 0)
    check(state.message, nil)
  }

  @Test(arguments: [
    "", "\u{0}\u{1}", "text", "text\tx\t-4\t", "text\tx\t99999999999999999999\t", "mark\tx\ta\t3",
    "search\t", "\t\t\t\t\n\n", "text\t\t12\tturkey\nmark\t\t\t",
  ])
  func `a malformed file is ignored`(text: String) {
    let state = resumed(Memory(text))
    check(state.viewport, Viewport(of: Fixture.article))
    check(state.marks, [:])
  }

  @Test func `an offset past the end or within a character is corrected`() {
    let print = Fixture.article.fingerprint
    check(resumed(Memory("text\t\(print)\t999999\t")).viewport.caret, 0)
    let letter = Fixture.offset(of: "ğ")
    check(resumed(Memory("text\t\(print)\t\(letter + 1)\tnobody")).viewport.caret, letter)
  }

  /// Creates the memory of a text: the caret, the actor, and marks such as "a3".
  private func memory(
    _ caret: Int, _ actor: String = "", _ marks: String = "", searches: String = ""
  )
    -> Memory
  {
    Memory(
      (["text\tx\t\(caret)\t\(actor)"]
        + marks.split(separator: " ").map { "mark\tx\t\($0.prefix(1))\t\($0.dropFirst())" }
        + searches.split(separator: " ").map { "search\t\($0)" }).joined(separator: "\n"))
  }

  @Test func `concurrent runs merge their changes`() {
    let before = memory(1, "russia", "a1 b2", searches: "gas oil")
    // The other run has moved on, changed mark b and set mark c.
    let other = memory(5, "iran", "a1 b7 c8", searches: "gas oil grain")
    let cases: [(Memory, Memory)] = [
      (before, other),
      (
        memory(9, "russia", "a1 b2", searches: "gas oil"),
        memory(9, "iran", "a1 b7 c8", searches: "gas oil grain")
      ),
      (
        memory(1, "turkey", "a4 b2 d6", searches: "gas oil"),
        memory(5, "turkey", "a4 b7 c8 d6", searches: "gas oil grain")
      ),
      (
        memory(1, "russia", "a1 b2", searches: "oil gas wheat"),
        memory(5, "iran", "a1 b7 c8", searches: "grain oil gas wheat")
      ),
    ]
    for (mine, expected) in cases {
      var kept = other
      kept.adopt(mine, since: before)
      check(kept, expected)
    }
  }

  @Test func `an unknown text is saved in full, even if unchanged`() {
    var kept = Memory()
    let mine = memory(3, "iran", "a1")
    kept.adopt(mine, since: mine)
    check(kept.lines, mine.lines)
  }

  @Test func `a mark in the unread part is restored when the rest arrives`() {
    let text = String(repeating: "word ", count: 20_000)
    let beginning = Article(id: "a", text: String(text.prefix(40_000)))
    let print = beginning.fingerprint
    var state = State(articles: [beginning], unread: [60_000], size: Size(columns: 80, rows: 24))
    state.recall(Memory("text\t\(print)\t0\t\nmark\t\(print)\ta\t90000"))
    check(state.marks, [:])
    _ = update(&state, .read(0, Article(id: "a", text: text)))
    check(state.marks["a"]?.viewport.caret, 90_000)
  }

  @Test func `the memory is bounded`() {
    let lines = (0..<2000).map { "text\t\($0)\t1\t\nsearch\tword\($0)\n" }.joined()
    let memory = Memory(lines)
    check(memory.entries.count, 500)
    check(memory.searches.count, 100)
    check(memory.searches.last, "word1999")
    check(Memory(memory.lines), memory)
  }
}
