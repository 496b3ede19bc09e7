import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

@Suite struct StatementListTests {
  /// The fixture with every statement of Turkey's made by Erdoğan.
  private static let dossier: Dossier = {
    let known = Fixture.dossier
    let relations = known.relations.map { relation in
      var relation = relation
      if relation.source == "turkey" { relation.attribution = "erdogan" }
      return relation
    }
    return Dossier(
      run: known.run, articles: known.articles, actors: known.actors, mentions: known.mentions,
      relations: relations)
  }()

  private static func state(_ keys: String) -> State {
    var state = Fixture.state(columns: 100, rows: 40)
    _ = update(&state, .analysed(0, dossier))
    Fixture.press(keys, &state)
    return state
  }

  private func words(_ state: State) -> [String] {
    state.overlays.last?.shown.filter { $0.target != nil }.map(\.words) ?? []
  }

  @Test(arguments: [
    ("or", 8), ("or/says:tayyip<CR>", 2), ("or/!says:erdogan<CR>", 6), ("or/says:nobody<CR>", 0),
    ("or/rel:trade<CR>", 2), ("or/russia<CR>", 1),
  ])
  func `all relations are listed and filtered`(keys: String, count: Int) {
    check(words(Self.state(keys)).count, count, keys)
  }

  @Test(arguments: [
    ("or", "8 stated relations"), ("ori", "8 stated relations by date"),
    ("oriI", "8 stated relations by date, reversed"), ("oriii", "8 stated relations by pair"),
    ("oriiii", "8 stated relations"), ("or/rel:trade<CR>", "8 stated relations: 2 of 8 /rel:trade"),
    ("or/rel:trade<CR>i", "8 stated relations by date: 2 of 8 /rel:trade"),
  ])
  func `the title says the order and the filter`(keys: String, title: String) {
    check(Self.state(keys).overlays.last?.title.text, title, keys)
  }

  @Test func `relations are sorted by pair`() {
    let pairs = words(Self.state("oriii")).map { String($0.prefix(14)) }
    check(pairs.count, 8)
    #expect(words(Self.state("oriii")).last?.contains("Russia") == true)
  }

  @Test func `what an actor says is listed`() {
    let state = Self.state("2/erdo<CR>oq")
    check(state.overlays.last?.title.text, "Said by Recep Tayyip Erdoğan: 2 statements")
    check(Self.state("2/erdo<CR>oq<CR>").markedRelation?.attribution, "erdogan")
    check(words(Self.state("2/socar<CR>oq")).count, 0)
  }

  @Test func `the card lists what the actor says`() {
    let lines = Self.state("2/erdo<CR>oa").overlays.last?.shown.map(\.words) ?? []
    #expect(lines.contains("Said by Recep Tayyip Erdoğan"))
  }

  @Test func `the relation list is filtered by speaker`() {
    check(Self.state("3/says:erdogan<CR>").relationList.groups.count, 2)
  }

  @Test(arguments: [
    ("says:iran", nil), ("form:person", "form"), ("!colour:red", "colour"), ("http://a.org", nil),
    ("12:30", nil), ("re:a+", nil), ("Note: this", nil),
  ])
  func `an unknown facet is reported`(text: String, key: String?) {
    let search = Search(for: Query(text), in: Fixture.article, of: Self.dossier)
    let fault = key.map {
      "there is no facet \($0); the facets are actor, type, rel, stance, mod, says, when"
    }
    check(search.fault, fault, text)
  }
}
