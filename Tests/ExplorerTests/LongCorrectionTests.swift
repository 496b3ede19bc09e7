import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct LongCorrectionTests {
  /// An article that names one state thousands of times.
  private static let dossier: Dossier = {
    let words = (0..<3_200).map { _ in "Iran met " }
    let article = Article(id: "long", text: words.joined())
    let mentions = (0..<3_200).map { index in
      Mention(
        article: "long", range: Range(from: index * 9, count: 4), kind: .name, label: "GPE",
        actor: "iran", reason: .fullName)
    }
    return Dossier(
      run: .init(model: .init(name: "m", version: "1")), articles: [article],
      actors: [Actor(id: "iran", name: "Iran", kind: .country)], mentions: mentions, relations: [])
  }()

  private static func state() -> State {
    var state = Fixture.state(analysed: false, articles: dossier.articles)
    _ = update(&state, .analysed(0, dossier))
    Fixture.press("2", &state)
    return state
  }

  /// The task and the entries that keys ask for.
  private func asked(
    _ keys: String, _ state: inout State
  ) -> (task: CorrectionTask?, entries: [Journal.Entry]) {
    var (task, entries): (CorrectionTask?, [Journal.Entry]) = (nil, [])
    for key in Key.keys(keys) ?? [] {
      for effect in update(&state, .key(key)) {
        if case .correct(0, let wanted) = effect { task = wanted }
        if case .record(0, let entry) = effect { entries.append(entry) }
      }
    }
    return (task, entries)
  }

  private func name(_ state: State) -> String? { state.dossier?.actors.first?.name }

  @Test func `a long article is corrected in the background`() throws {
    var state = Self.state()
    let asked = asked("cr<C-u>Persia<CR>", &state)
    check(name(state), "Iran")
    check(asked.entries.count, 1)
    check(state.message, "Renamed Iran to Persia; u takes it back.")
    _ = update(&state, .corrected(0, try #require(asked.task).outcome))
    check(name(state), "Persia")
  }

  @Test func `only the last of several corrections is shown`() throws {
    var state = Self.state()
    let first = try #require(asked("cr<C-u>Persia<CR>", &state).task)
    let second = try #require(asked("cr<C-u>Elam<CR>", &state).task)
    _ = update(&state, .corrected(0, second.outcome))
    _ = update(&state, .corrected(0, first.outcome))
    check(name(state), "Elam")
    let undone = try #require(asked("uu", &state).task)
    _ = update(&state, .corrected(0, undone.outcome))
    check(name(state), "Iran")
  }

  @Test func `what was said earlier comes after the analysis`() throws {
    var first = Self.state()
    var journal = Journal()
    for entry in asked("cr<C-u>Persia<CR>", &first).entries { journal.append(entry) }
    var state = Fixture.state(analysed: false, articles: Self.dossier.articles)
    _ = update(&state, .journal(0, journal))
    let effects = update(&state, .analysed(0, Self.dossier))
    guard case .correct(0, let task)? = effects.last else {
      Issue.record("\(effects.count) effects")
      return
    }
    check(name(state), "Iran")
    _ = update(&state, .corrected(0, task.outcome))
    check(name(state), "Persia")
  }

  @Test func `a journal that was read before the last correction was kept takes nothing away`() {
    var state = Fixture.state("2/^bp<CR><Esc>")
    let one = asked("cr<C-u>One<CR>", &state).entries
    _ = asked("cr<C-u>Two<CR>", &state)
    var journal = Journal()
    for entry in one { journal.append(entry) }
    _ = update(&state, .journal(0, journal))
    #expect(state.dossier?.actors.contains { $0.name == "Two" } == true)
    Fixture.press("uu", &state)
    #expect(state.dossier?.actors.contains { $0.name == "BP" } == true)
  }
}
