import Explorer
import Model
import Presentation
import Support
import Testing

@Suite struct FacetTests {
  private let turkey = Actor(id: "turkey", name: "Türkiye", kind: .country, aliases: ["Ankara"])

  private func relation(
    _ kind: RelationKind = .support, _ modality: Relation.Modality = .asserted,
    _ time: Relation.Time? = nil
  ) -> Relation {
    Relation(
      id: "r1", source: "a", target: "b", kind: kind, phrase: "", modality: modality, time: time,
      evidence: Relation.Evidence(
        article: "a", range: 0..<1, sentence: 0..<1, source: 0..<1, target: 0..<1, trigger: []))
  }

  private func time(_ from: PartialDate?, _ to: PartialDate?) -> Relation.Time {
    Relation.Time(text: "", from: from, to: to)
  }

  @Test(arguments: [
    ("actor:turkiye", true), ("actor:ank", true), ("actor:iran", false), ("!actor:iran", true),
    ("type:country", true), ("type:c", true), ("type:person,country", true), ("type:person", false),
    ("!type:person", true), ("type:", true), ("type:zzz", false), ("turk type:person", false),
    ("rki type:country", true), ("http://x", false),
  ])
  func `a facet admits or rejects an actor`(text: String, admits: Bool) {
    check(Filter(text).admits("Türkiye", actors: [turkey], of: Fixture.dossier), admits, text)
  }

  @Test(arguments: [
    ("rel:support", true), ("rel:sup", true), ("rel:ally,support", true), ("rel:ally", false),
    ("!rel:ally", true), ("stance:good", true), ("stance:+", true), ("stance:bad", false),
    ("mod:planned", true), ("mod:asserted", false), ("mod:planned stance:bad", false),
    ("when:2018", true), ("when:2018-05", true), ("when:2018-06", false), ("when:2017..", true),
    ("when:..2017", false), ("when:2016..2019", true), ("when:none", false), ("when:20", true),
    ("!when:none", true),
  ])
  func `a facet admits or rejects a relation`(text: String, admits: Bool) {
    let may = PartialDate(year: 2018, month: 5)
    let relation = relation(.support, .planned, time(may, may))
    check(Filter(text).admits("x", relations: [relation], of: Fixture.dossier), admits, text)
  }

  @Test(arguments: [
    ("type:zzz", "no such type of actor"), ("rel:zzz", "no such type of relation"),
    ("stance:x", "no such stance"),
    ("mod:zzz", "no such modality"), ("type:p", nil), ("type:", nil), ("rel:zzz,ally", nil),
    ("actor:zzz", nil), ("when:2", nil),
  ])
  func `a facet with an unknown value reports a fault`(text: String, fault: String?) {
    check(Facet(text)?.fault, fault, text)
    check(Facet.fault(of: text), fault, text)
    let search = Search(for: Query(text), in: Fixture.article, of: Fixture.dossier)
    check(search.fault, fault, text)
  }

  @Test(arguments: [
    ("type:accuse", "rel:accuse"), ("rel:person", "type:person"), ("rel:bad", "stance:bad"),
    ("!type:meet", nil), ("type:zz", nil), ("type:p", nil), ("actor:accuse", nil),
    ("rel:planned", "mod:planned"),
  ])
  func `a value of another facet is pointed out`(text: String, meant: String?) {
    let fault = Facet.fault(of: text)
    check(
      fault?.hasSuffix("; did you mean \(meant ?? "")?"),
      meant == nil && fault == nil ? nil : meant != nil, text)
    check(Filter("x \(text)").fault, fault, text)
    check(Query("x \(text)").unknownFacet, fault, text)
  }

  @Test func `several facets must hold for a single relation`() {
    let relations = [relation(.support, .planned), relation(.accuse)]
    check(
      Filter("rel:support mod:planned").admits("", relations: relations, of: Fixture.dossier), true)
    check(
      Filter("rel:accuse mod:planned").admits("", relations: relations, of: Fixture.dossier), false)
  }

  @Test func `toggling a value adds it and removes it`() {
    let filter = Filter("turk").toggling("good", of: .stance).toggling("bad", of: .stance)
    check(filter.text, "turk stance:good,bad")
    check(filter.names("bad", of: .stance), true)
    check(filter.toggling("good", of: .stance).toggling("bad", of: .stance).text, "turk")
  }

  @Test(arguments: [
    ("2/type:country<CR>", ["azerbaijan", "turkey", "russia", "ukraine", "georgia", "greece"]),
    ("2/rel:trade<CR>", ["azerbaijan", "turkey", "russia"]),
    ("2/mod:planned<CR>", ["azerbaijan", "turkey"]),
    ("2/!type:country<Space>rel:agree<CR>", ["erdogan", "aliyev"]),
  ])
  func `facets filter the actor list`(keys: String, ids: [String]) {
    let state = Fixture.state(keys)
    check(Set(state.actorList.entries.map { Fixture.dossier.actors[$0].id }), Set(ids), keys)
  }

  @Test(arguments: [
    ("/mod:planned<CR>", 1), ("/stance:good<CR>", 5), ("/rel:maker", 0), ("/rel:trade<CR>", 2),
    ("F/planned<CR><CR>q", 1), ("F/planned<CR><CR><CR>q", 5),
  ])
  func `facets filter the relation list, whether typed or chosen`(keys: String, count: Int) {
    let state = Fixture.state("2/^turkey<CR>3" + keys)
    check(state.relationList.groups.count, count, keys)
  }
}

@Suite struct QueryTests {
  private func finds(_ keys: String) -> [String] {
    let state = Fixture.state("/" + keys)
    return state.search?.hits.map { String(Fixture.article.text(in: $0)) } ?? []
  }

  @Test(arguments: [
    ("re:Az\\w+", ["Azerbaijan", "Azerbaijani", "Azerbaijan", "Azerbaijan"]),
    ("re:twelve|six", ["six", "twelve"]), ("re:^who", ["Who"]), ("re:BP", ["BP"]), ("re:bP", []),
    ("re:q*", []), ("actor:bp", ["BP"]), ("actor:russia", ["Russia", "Moscow"]),
    ("type:place", ["Eskişehir", "Eskişehir"]), ("!type:country<Space>actor:ukraine", []),
    ("rel:agree", ["Aliyev agreed with him"]),
    ("rel:agree,maker<Space>actor:azer", ["Azerbaijan holds most of the pipeline"]),
    ("gas<Space>rel:trade", ["gas", "gas"]), ("twelve<Space>actor:bp", ["twelve"]),
    ("twelve<Space>actor:socar", []),
  ])
  func `a query finds words, expressions and facets`(keys: String, expected: [String]) {
    check(finds(keys), expected, keys)
  }

  @Test(arguments: [("re:a(", true), ("re:[", true), ("re:a", false), ("a(", false)])
  func `a malformed expression is reported during typing`(keys: String, isWrong: Bool) {
    check(Fixture.state("/" + keys).search?.fault != nil, isWrong, keys)
  }

  @Test func `an expression with catastrophic backtracking is stopped`() {
    var article = Article(id: "a", text: String(repeating: "a", count: 5000))
    article.blocks = [Block(.paragraph, range: 0..<5000, line: 1)]
    let search = Search(for: Query("re:(a|aa)+\\d"), in: article, of: nil)
    check(search.hits, [])
    check(search.fault, "too complex")
  }

  @Test func `Ctrl-R switches between words and an expression`() {
    var state = Fixture.state("/tw.lve")
    check(state.search?.hits.count, 0)
    Fixture.press("<C-r>", &state)
    check(state.search?.hits.count, 1)
    Fixture.press("<C-r>", &state)
    check(state.prompt?.text, "tw.lve")
  }

  @Test func `a search for actors completes after the analysis`() {
    var state = Fixture.state("/actor:bp<CR>", analysed: false)
    check(state.search?.fault, "still analysing")
    _ = update(&state, .analysed(0, Fixture.dossier))
    check(state.search?.hits.count, 1)
  }

  @Test func `the arrow keys recall earlier searches`() {
    var state = Fixture.state("/gas<CR>/line<CR>/<Up><Up>")
    check(state.prompt?.text, "gas")
    Fixture.press("<Down>", &state)
    check(state.prompt?.text, "line")
  }
}

@Suite struct ExcerptTests {
  private func words(_ state: State) -> [String] {
    state.layout?.article.blocks.map { String(Fixture.article.text(in: $0.range).prefix(12)) } ?? []
  }

  @Test func `& shows only sentences that state a relation, then the whole article`() {
    var state = Fixture.state("&")
    check(state.layout?.article.blocks.count, 7)
    check(words(state).first, "Recep Tayyip")
    Fixture.press("G<C-y>gg}}{jjk", &state)
    check(state.excerpts != nil, true)
    Fixture.press("&", &state)
    check(state.layout?.article.blocks.count, Fixture.article.blocks.count)
  }

  @Test func `& shows only sentences that match the search, if there is one`() {
    let state = Fixture.state("/eskisehir<CR>&")
    check(words(state), ["Recep Tayyip", "Russia sells"])
  }

  @Test func `a jump to a hidden passage shows the whole article`() {
    var state = Fixture.state("&")
    Fixture.press("2/georgia<CR><CR>", &state)
    check(state.excerpts, nil)
    check(state.isInView(state.viewport.caret), true)
    check(Fixture.state("&", analysed: false).excerpts, nil)
    check(Fixture.state("&<Esc>").excerpts, nil)
  }
}
