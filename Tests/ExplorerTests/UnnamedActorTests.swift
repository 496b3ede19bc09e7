import Configuration
import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

/// Actors without a name, who are listed only on request.
@Suite struct UnnamedActorTests {
  /// The fixture, where the words "BP" are no name.
  private static let dossier: Dossier = {
    let dossier = Fixture.dossier
    return Dossier(
      run: dossier.run, articles: dossier.articles, actors: dossier.actors,
      mentions: dossier.mentions.map { mention in
        var mention = mention
        if mention.actor == "bp" { mention.kind = .nominal }
        return mention
      }, relations: dossier.relations)
  }()

  private static func state(_ keys: String = "") -> State {
    var state = Fixture.state(analysed: false)
    _ = update(&state, .analysed(0, dossier))
    Fixture.press(keys, &state)
    return state
  }

  private static func listed(_ state: State) -> [Actor.ID] {
    state.actorList.entries.map { dossier.actors[$0].id }
  }

  @Test func `actors without a name are not listed at first`() {
    let state = Self.state()
    check(Self.listed(state), dossier(without: "bp"))
    #expect(view(state).lines.contains { $0.text.contains("Actors 12") })
  }

  @Test func `an option lists them`() {
    var state = Self.state("oo/unnamed<CR><CR>q")
    check(state.settings[.unnamed], "true")
    check(Self.listed(state), Self.dossier.actors.map(\.id))
    Fixture.press("oo/unnamed<CR><CR>q", &state)
    check(Self.listed(state), dossier(without: "bp"))
  }

  @Test func `the current actor is listed even without a name`() {
    var state = Self.state("/BP<CR><CR>")
    check(state.actor, "bp")
    check(Self.listed(state), Self.dossier.actors.map(\.id))
    check(state.selectedActor.map { Self.listed(state)[$0] }, "bp")
    Fixture.press("/Georgia<CR><CR>", &state)
    check(state.actor, "georgia")
    check(Self.listed(state), dossier(without: "bp"))
  }

  private func dossier(without id: Actor.ID) -> [Actor.ID] {
    Self.dossier.actors.map(\.id).filter { $0 != id }
  }
}
