import Model
import Support
import Testing

@Suite struct IdentityTests {
  private let words =
    "The minister met the delegation. He thanked them. Iran accused Iraq.\n\nIran left."

  private func article(_ text: String, id: String = "a") -> Article { Article(id: id, text: text) }

  /// A dossier that mentions each of the words at their first place, and lets the first accuse the second.
  private func dossier(
    _ article: Article, _ names: [(word: String, actor: String)], kind: RelationKind = .accuse
  ) -> Dossier {
    let ranges = names.map { article.place(of: $0.word) }
    let mentions = zip(names, ranges).map {
      Mention(
        article: article.id, range: $1, kind: .name, actor: $0.actor, reason: .fullName)
    }
    let relations =
      ranges.count < 2
      ? []
      : [
        Relation(
          id: "r1", source: names[0].actor, target: names[1].actor, kind: kind, phrase: "",
          evidence: .init(
            article: article.id, range: ranges[0], sentence: ranges[0], source: ranges[0],
            target: ranges[1], trigger: []))
      ]
    return Dossier(
      run: .init(model: .init(name: "m", version: "1")), articles: [article],
      actors: Set(names.map(\.actor)).sorted().map { Actor(id: $0, name: $0, kind: .country) },
      mentions: mentions, relations: relations)
  }

  private let pair = [(word: "Iran", actor: "iran"), (word: "Iraq", actor: "iraq")]

  @Test func `identities are the same in every run and every version`() {
    let dossier = dossier(article(words), pair)
    check(dossier.articles[0].identity.description, "a2cbdda57d09d567")
    check(dossier.mentions.map(\.id.description), ["041876fea8653be2", "1cb3b24121cb5a8f"])
    check(dossier.relations.map(\.identity.description), ["88fcc26f147e6082"])
    check(dossier.actors.map(\.identity.description), ["8dba75c10b4190c7", "db7e5dff9f5f9207"])
  }

  @Test(arguments: ["0123456789abcdef", "ffffffffffffffff", "0000000000000001"])
  func `an identity reads as it is written`(text: String) {
    check(Identity(text)?.description, text)
  }

  @Test(arguments: [
    "", "0123456789abcde", "0123456789ABCDEF", "+123456789abcdef", "0123456789abcdefa",
  ])
  func `what is no identity is none`(text: String) { check(Identity(text), nil) }

  @Test(arguments: [
    "A new first paragraph, quite long, about something else altogether.\n\nThe minister met the delegation. He thanked them. Iran accused Iraq.\n\nIran left.",
    "The minister met the delegation. He thanked them. Iran accused Iraq.\n\nIran left. And so on.",
    "The minister met the delegation. He thanked\nthem. Iran accused\r\nIraq.\n\n\nIran left.",
  ])
  func `identities outlive changes elsewhere and other line breaks`(text: String) {
    let (before, after) = (dossier(article(words), pair), dossier(article(text), pair))
    check(after.mentions.map(\.id), before.mentions.map(\.id))
    check(after.relations.map(\.identity), before.relations.map(\.identity))
    #expect(after.articles[0].identity != before.articles[0].identity)
  }

  @Test func `identities depend on neither the file's name nor the actor's`() {
    let before = dossier(article(words), pair)
    let after = dossier(article(words, id: "b"), [("Iran", "x"), ("Iraq", "y")])
    check(after.mentions.map(\.id), before.mentions.map(\.id))
    check(after.relations.map(\.identity), before.relations.map(\.identity))
    check(after.articles[0].identity, before.articles[0].identity)
  }

  @Test func `the kind of a relation belongs to its identity`() {
    let (one, other) = (dossier(article(words), pair), dossier(article(words), pair, kind: .reject))
    #expect(one.relations[0].identity != other.relations[0].identity)
  }

  @Test func `mentions of several actors by one phrase are held apart, whatever their order`() {
    let both = [(word: "delegation", actor: "iran"), (word: "delegation", actor: "iraq")]
    let (one, other) = (
      dossier(article(words), both), dossier(article(words), both.reversed())
    )
    check(Set(one.mentions.map(\.id)).count, 2)
    check(Set(one.mentions.map(\.id)), Set(other.mentions.map(\.id)))
    // Where one goes, the other does not take its identity.
    let alone = dossier(article(words), [both[0]])
    #expect(!one.mentions.map(\.id).contains(alone.mentions[0].id))
  }

  @Test func `the same words twice are two mentions`() {
    let text = String(repeating: "Iran left.\n\n", count: 50)
    let ranges = (0..<50).map { $0 * 12..<$0 * 12 + 4 }
    let dossier = Dossier(
      run: .init(model: .init(name: "m", version: "1")), articles: [article(text)],
      actors: [Actor(id: "iran", name: "Iran", kind: .country)],
      mentions: ranges.map {
        Mention(article: "a", range: $0, kind: .name, actor: "iran", reason: .fullName)
      }, relations: [])
    check(Set(dossier.mentions.map(\.id)).count, 50)
  }

  @Test func `one text in two files keeps identities unique`() throws {
    let (one, other) = (
      dossier(article(words), pair), dossier(article(words, id: "b"), pair)
    )
    let merged = try #require(Dossier(merging: [one, other]))
    check(merged.mentions.prefix(2).map(\.id), one.mentions.map(\.id))
    check(Set(merged.mentions.map(\.id)).count, 4)
    check(Set(merged.relations.map(\.identity)).count, 2)
  }

  @Test func `actors that are merged are found by the identities of all`() throws {
    func dossier(_ id: String, _ actor: Actor) -> Dossier {
      Dossier(
        run: .init(model: .init(name: "m", version: "1")), articles: [Article(id: id, text: id)],
        actors: [actor],
        mentions: [
          Mention(article: id, range: 0..<1, kind: .name, actor: actor.id, reason: .fullName)
        ], relations: [])
    }
    let one = dossier("a", Actor(id: "a", name: "Ilham Aliyev", kind: .person, aliases: ["Aliyev"]))
    let other = dossier("b", Actor(id: "b", name: "Aliyev", kind: .person))
    let merged = try #require(Dossier(merging: [one, other]))
    check(
      Set([merged.actors[0].identity] + merged.actors[0].formerIdentities),
      Set([one.actors[0].identity, other.actors[0].identity]))
  }

  @Test func `a country is the same by its code, others by kind and name`() {
    func identity(_ name: String, _ kind: Actor.Kind, _ code: String? = nil) -> Identity {
      Dossier(
        run: .init(model: .init(name: "m", version: "1")), articles: [],
        actors: [Actor(id: "a", name: name, kind: kind, code: code)], mentions: [], relations: []
      ).actors[0].identity
    }
    check(identity("Türkiye", .country, "TUR"), identity("Turkey", .country, "TUR"))
    #expect(identity("Georgia", .country, "GEO") != identity("Georgia", .place, "USA"))
    check(identity("Hamas", .organisation, "PSE"), identity("Hamas", .organisation))
  }
}

extension Article {
  /// Where words stand first.
  func place(of words: String) -> Range<Int> {
    guard let found = text.firstRange(of: words) else { return 0..<0 }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }
}
