import Model
import Support
import Testing

@Suite struct MergingTests {
  /// A dossier of one article whose actors are mentioned once each, in relations from the first.
  private func dossier(_ id: String, _ actors: [Actor]) -> Dossier {
    let article = Article(id: id, text: "words of \(id)")
    let mentions = actors.map {
      Mention(article: id, range: 0..<5, kind: .name, actor: $0.id, reason: .fullName)
    }
    let relations = actors.dropFirst().map {
      Relation(
        id: "r1", source: actors[0].id, target: $0.id, kind: .support, phrase: "backs",
        evidence: Relation.Evidence(
          article: id, range: 0..<5, sentence: 0..<5, source: 0..<1, target: 1..<2, trigger: []))
    }
    return Dossier(
      run: Dossier.Run(model: .init(name: "m", version: "1")), articles: [article], actors: actors,
      mentions: mentions, relations: relations)
  }

  private func actor(
    _ name: String, _ kind: Actor.Kind = .country, code: String? = nil, aliases: [String] = [],
    id: String? = nil
  ) -> Actor {
    Actor(id: id ?? name.lowercased(), name: name, kind: kind, code: code, aliases: aliases)
  }

  /// The names of the actors of two articles when they are merged.
  private func names(_ first: [Actor], _ second: [Actor]) throws -> Set<String> {
    let merged = try #require(Dossier(merging: [dossier("a", first), dossier("b", second)]))
    return Set(merged.actors.map(\.name))
  }

  @Test func `countries with one code are one`() throws {
    let names = try names(
      [actor("Turkey", code: "TUR")], [actor("Türkiye", code: "TUR", id: "türkiye")])
    check(names, ["Turkey"])
  }

  @Test func `names count only within a kind`() throws {
    check(try names([actor("Georgia", code: "GEO")], [actor("Georgia", .place)]).count, 1)
    let merged = try #require(
      Dossier(merging: [
        dossier("a", [actor("Georgia", code: "GEO")]), dossier("b", [actor("Georgia", .place)]),
      ]))
    check(merged.actors.map(\.id), ["georgia", "georgia-2"])
    check(merged.mentions.map(\.actor), ["georgia", "georgia-2"])
  }

  @Test func `a name that is one actor's alias is that actor`() throws {
    let full = actor("Ilham Aliyev", .person, aliases: ["Aliyev"])
    check(try names([full], [actor("Aliyev", .person)]), ["Ilham Aliyev"])
  }

  @Test func `a name that is an alias of two actors stays by itself`() throws {
    let father = actor("Heydar Aliyev", .person, aliases: ["Aliyev"])
    let son = actor("Ilham Aliyev", .person, aliases: ["Aliyev"])
    check(
      try names([father, son], [actor("Aliyev", .person)]),
      ["Heydar Aliyev", "Ilham Aliyev", "Aliyev"])
  }

  @Test(arguments: [
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy", 1), ("Volodymyr Zelensky", "Zelenskiy", 1),
    ("Muammar Gaddafi", "Moammar al-Qaddafi", 1), ("Alexander Lukashenko", "Lukashenka", 1),
    ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan", 1),
    ("Boris Johnson", "Boris Johnsen", 2), ("Zhang Wei", "Zheng Wei", 2),
    ("Ivan Petrov", "Ivana Petrova", 2), ("Anders Hansen", "Ana Hansen", 2),
    ("Imran Khan", "Han", 2),
  ])
  func `romanisations of one person's name are merged`(left: String, right: String, count: Int)
    throws
  {
    check(try names([actor(left, .person)], [actor(right, .person)]).count, count, left)
  }

  @Test func `persons of two states are two`() throws {
    let first = [actor("Omar Bashir", .person, code: "SDN")]
    check(try names(first, [actor("Omar Basheer", .person, code: "PAK")]).count, 2)
  }

  @Test func `what one article holds apart stays apart`() throws {
    let actors = [actor("Khan", .person), actor("Imran Khan", .person, aliases: ["Khan"])]
    check(try names(actors, [actor("Imran Khan", .person)]), ["Khan", "Imran Khan"])
  }

  @Test func `relations follow their actors and are numbered through`() throws {
    let first = dossier("a", [actor("Turkey", code: "TUR"), actor("Pakistan", code: "PAK")])
    let second = dossier(
      "b", [actor("Türkiye", code: "TUR"), actor("Azerbaijan", code: "AZE", aliases: ["Baku"])])
    let merged = try #require(Dossier(merging: [first, second]))
    check(
      merged.relations.map { "\($0.id) \($0.source) \($0.target)" },
      [
        "r1 turkey pakistan", "r2 turkey azerbaijan",
      ])
    check(merged.articles.map(\.id), ["a", "b"])
    check(merged.actor("turkey")?.aliases, ["Türkiye"])
  }

  @Test func `one dossier is itself, none is none`() {
    let one = dossier("a", [actor("Turkey", code: "TUR")])
    check(Dossier(merging: [one]), one)
    check(Dossier(merging: []), nil)
  }
}
