import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

/// The search in a whole library.
@Suite struct FindListTests {
  private func lines(_ state: State) -> [String] {
    state.overlays.last?.shown.flatMap(\.lines).map(\.text) ?? []
  }

  @Test(arguments: [
    ("os", "energy: search 30000 articles"),
    ("ospipeline", "energy: 100 articles, 90 texts without copies /pipeline"),
    ("osgas:", "energy: 100 articles, 90 texts without copies /gas:"),
  ])
  func `the title says what was found`(keys: String, title: String) {
    check(FakeLibrary.state(keys).overlays.last?.title.text, title, keys)
  }

  @Test func `an error points at its character, and what was found before stays`() {
    let lines = lines(FakeLibrary.state("osgas<Space>with:"))
    check(Array(lines.prefix(2)), ["gas with:", "        ^"])
    #expect(lines.contains { $0.contains("there is no key") })
    #expect(lines.contains { $0.contains("part 0") })
  }

  @Test func `the words found stand below each other`() {
    let lines = lines(FakeLibrary.state("ospipeline")).filter {
      $0.contains("Tayyip") && $0.contains("pipeline")
    }
    check(Set(lines.map { $0.prefix { $0 != "p" }.count }).count, 1, "\(lines)")
  }

  @Test func `the place is gone to, and back returns to what was found`() {
    var library = FakeLibrary()
    var state = library.state("ospipeline<CR>j<CR>")
    check(state.article?.id, "tanap")
    check(state.markedRelation?.phrase, Fixture.dossier.relations[0].phrase)
    library.press("<C-o>", &state)
    check(state.overlays.last?.question, .finding)
    library.press("jj<CR>", &state)
    check(state.article?.id, "tanap-2")
    check(state.viewport.caret, Fixture.offset(of: "pipeline in"))
    library.press("<C-o>", &state)
    check(state.article?.id, "tanap")
    check(state.overlays.last?.question, .finding)
  }

  @Test func `more is read before the end comes into view`() {
    var library = FakeLibrary()
    var state = library.state("ospipeline<CR>")
    let first = state.overlays.last?.shown.count ?? 0
    library.press("GGGG", &state)
    #expect(state.overlays.last?.shown.count ?? 0 > first)
    check(library.requests.last, .find("pipeline", after: 80))
    #expect(lines(state).last?.contains("opened") == true)
  }

  @Test func `a saved search is made again`() {
    var library = FakeLibrary()
    var state = library.state("os<CR><CR>")
    check(state.library?.search, "pipeline actor:turkey")
    check(state.library?.answer?.total, 100)
    library.press("/", &state)
    check(state.prompt?.text, "pipeline actor:turkey")
    library.press("<Esc>", &state)
    check(state.overlays.count, 1)
  }

  @Test func `typing does not wait for answers`() {
    var state = FakeLibrary().waiting
    check(
      Fixture.effects("osgas", &state),
      ["", "g", "ga", "gas"].map { .library(.find($0, after: 0)) })
    var late = FindAnswer(to: "ga")
    late.total = 5
    _ = update(&state, .library(.found(late)))
    check(state.library?.answer, nil)
    check(Fixture.effects("<BS><BS>as", &state).count, 4)
  }

  @Test func `a search that is closed can be taken up`() {
    var library = FakeLibrary()
    var state = library.state("ospipeline<CR>jj<Esc>")
    check(state.overlays.count, 0)
    library.press("os", &state)
    check(state.prompt?.text, "pipeline")
    check(state.library?.answer?.total, 100)
  }
}
