import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

/// The queue of pairs of actors that may be one.
@Suite struct PairTests {
  private func verdicts(_ state: State) -> [ActorPair.Verdict?] {
    state.library?.pairs.pairs.prefix(4).map(\.verdict) ?? []
  }

  @Test(
    arguments: [
      ("Som", [nil, nil, nil, nil], 0), ("Somx", [.same, nil, nil, nil], 1),
      ("Somxnu", [.same, .different, .undecided, nil], 3), ("SomxxU", [.same, nil, nil, nil], 1),
      ("SomxnUUU", [nil, nil, nil, nil], 0), ("Somjx", [nil, .same, nil, nil], 2),
    ] as [(String, [ActorPair.Verdict?], Int)])
  func `one key decides a pair and goes to the next`(
    keys: String, expected: [ActorPair.Verdict?], selected: Int
  ) {
    let state = FakeLibrary.state(keys)
    check(verdicts(state), expected, keys)
    check(state.overlays.last?.selection, selected, keys)
  }

  @Test func `decisions are kept, and the digest is read again when the queue is left`() {
    var library = FakeLibrary()
    var state = library.state("SomxU")
    let pair = FakeLibrary.pair(0).id
    check(Array(library.requests.suffix(2)), [.decide(pair, .same), .undoDecision])
    library.press("<Esc>", &state)
    guard case .digest(.library, _, true)? = library.requests.last else {
      Issue.record("\(String(describing: library.requests.last))")
      return
    }
    check(state.overlays.count, 0)
  }

  @Test func `the next pairs are read before the end`() {
    var library = FakeLibrary()
    let state = library.state("Som" + String(repeating: "n", count: 25))
    check(state.library?.pairs.pairs.count, 25)
    check(
      library.requests.filter { if case .pairs = $0 { true } else { false } },
      [nil, 9, 19].map { .pairs(after: $0.map { FakeLibrary.pair($0).id }) })
  }

  @Test func `decided pairs are gone when the queue is opened again`() {
    let state = FakeLibrary.state("Somxn<Esc>om")
    check(state.library?.pairs.pairs.first?.id, FakeLibrary.pair(2).id)
  }

  @Test func `an article that mentions a side is opened, and back returns`() {
    var library = FakeLibrary()
    var state = library.state("Somj<CR>")
    check(state.article?.id, "tanap-11")
    check(state.viewport.caret, Fixture.offset(of: "Recep Tayyip"))
    library.press("<C-o>", &state)
    check(state.overlays.last?.question, .pairs)
    check(state.overlays.last?.selection, 1)
    library.press("<CR>", &state)
    check(state.article?.id, "tanap-201")
  }

  @Test func `in an article, the same key lists mentions`() {
    check(FakeLibrary.state("om").overlays.last?.question, .mentions("azerbaijan"))
    check(Fixture.state("om").overlays.last?.question, .mentions("azerbaijan"))
  }

  @Test func `other keys are those of any list`() {
    check(FakeLibrary.state("Som<C-d>").overlays.last?.selection ?? 0 > 1, true)
    check(FakeLibrary.state("Somq").overlays.count, 0)
    check(FakeLibrary.state("Som/line<Space>3<CR>").overlays.last?.shown.count, 1)
    let none = FakeLibrary.state("Som?")
    check(none.overlays.count, 2)
  }

  @Test func `without doubtful pairs the queue says so`() {
    var library = FakeLibrary()
    library.pairCount = 0
    let state = library.state("SomxnuU")
    check(state.overlays.last?.title.text, "energy: 0 pairs that may be one")
    check(state.message, "Nothing to take back.")
  }
}
