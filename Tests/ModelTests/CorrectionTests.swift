import Model
import Support
import Testing

@Suite struct CorrectionTests {
  private static let text = "Iran accused Iraq. Turkey backed Iraq, and the ministers met."

  private static func range(_ words: String) -> Range<Int> {
    Article(id: "a", text: text).place(of: words)
  }

  private static let dossier: Dossier = {
    let text = Self.text
    func mention(_ words: String, _ actor: String, _ kind: Mention.Kind = .name) -> Mention {
      Mention(article: "a", range: range(words), kind: kind, actor: actor, reason: .fullName)
    }
    func relation(
      _ id: String, _ kind: RelationKind, _ source: (String, String), _ target: (String, String)
    ) -> Relation {
      Relation(
        id: id, source: source.1, target: target.1, kind: kind, phrase: "",
        evidence: .init(
          article: "a", range: 0..<text.utf8.count, sentence: 0..<text.utf8.count,
          source: range(source.0), target: range(target.0),
          trigger: []))
    }
    return Dossier(
      run: .init(model: .init(name: "m", version: "1")),
      articles: [Article(id: "a", text: text)],
      actors: [
        Actor(id: "iran", name: "Iran", kind: .country, code: "IRN"),
        Actor(id: "iraq", name: "Iraq", kind: .country, code: "IRQ", aliases: ["Baghdad"]),
        Actor(id: "turkey", name: "Turkey", kind: .country, code: "TUR", aliases: ["Ankara"]),
      ],
      mentions: [
        mention("Iran", "iran"), mention("Iraq", "iraq"), mention("Turkey", "turkey"),
        mention("the ministers", "iran", .nominal), mention("the ministers", "turkey", .nominal),
      ],
      relations: [
        relation("r1", .accuse, ("Iran", "iran"), ("Iraq", "iraq")),
        relation("r2", .support, ("Turkey", "turkey"), ("Iraq", "iraq")),
      ])
  }()

  private var dossier: Dossier { Self.dossier }

  private func party(_ id: String) -> Correction.Party {
    .init(dossier.actor(id)?.identity ?? .none)
  }

  private func mention(_ words: String, of actor: String? = nil) -> Mention.ID {
    dossier.mentions.first {
      $0.range == Self.range(words) && (actor == nil || $0.actor == actor)
    }?.id ?? .none
  }

  /// The relations, as "source KIND target".
  private func relations(_ dossier: Dossier) -> [String] {
    dossier.relations.map { "\($0.id) \($0.source) \($0.kind.rawValue) \($0.target)" }
  }

  @Test func `nothing changes where nothing is corrected`() {
    check(dossier.applying([]), dossier)
  }

  @Test func `a mention that is linked anew takes its relations along`() {
    let corrected = dossier.applying([.relink(mention("Iran"), to: .known(party("turkey")))])
    check(
      relations(corrected), ["r1 turkey ACCUSE iraq", "r2 turkey SUPPORT iraq"])
    check(corrected.mentions[0].actor, "turkey")
    check(corrected.mentions[0].reason, .correction)
    check(corrected.mentions[0].id, dossier.mentions[0].id)
    // The phrase that means two keeps the other.
    check(corrected.actors.map(\.id), ["turkey", "iran", "iraq"])
  }

  @Test func `an actor that is rejected takes its mentions and relations along`() {
    let corrected = dossier.applying([.rejectActor(party("iraq"))])
    check(corrected.actors.map(\.id), ["iran", "turkey"])
    check(relations(corrected), [])
    // What a person has linked to it stays.
    let kept = dossier.applying([
      .rejectActor(party("iran")), .relink(mention("Turkey"), to: .known(party("iran"))),
    ])
    check(kept.actors.map(\.id), ["iran", "turkey", "iraq"])
    check(relations(kept), ["r1 iran SUPPORT iraq"])
  }

  @Test func `what has changed is told`() {
    let corrected = dossier.applying([
      .rename(party("iraq"), to: "The Republic"), .merge(party("turkey"), into: party("iran")),
      .addAlias("Tehran", to: party("iran")), .retype(party("iraq"), as: .group),
      .relink(mention("the ministers", of: "turkey"), to: .known(party("iraq"))),
    ])
    let (iran, iraq) = (party("iran").identity, party("iraq").identity)
    check(
      corrected.amendments(of: .actor(iran)).map(\.detail), ["Tehran", "Turkey"])
    check(
      corrected.amendments(of: .actor(iraq)).map(\.change), [.renamed, .retyped])
    check(
      corrected.amendments(of: .mention(mention("the ministers", of: "turkey"))).map(\.change),
      [.relinked])
    check(corrected.amendments.count, 5)
  }

  @Test func `who has lost every mention is gone`() {
    let corrected = dossier.applying([
      .relink(mention("Iran"), to: .known(party("turkey"))),
      .rejectMention(mention("the ministers", of: "iran")),
    ])
    check(corrected.actors.map(\.id), ["turkey", "iraq"])
  }

  @Test func `merged actors are one by the names of both`() {
    let corrected = dossier.applying([.merge(party("turkey"), into: party("iraq"))])
    check(relations(corrected), ["r1 iran ACCUSE iraq"])
    check(corrected.actor("iraq")?.aliases, ["Baghdad", "Turkey", "Ankara"])
    check(corrected.actor("turkey"), nil)
    // Corrections that name either find it.
    let renamed = corrected.applying([.rename(party("turkey"), to: "Both")])
    check(renamed.actor("iraq")?.name, "Both")
  }

  @Test func `mentions that are split off are those of a new actor`() {
    let corrected = dossier.applying([
      .split([mention("Turkey")], as: .init(name: "Turkish Army", kind: .organisation)),
      .merge(party("turkey"), into: party("iran")),
    ])
    check(
      relations(corrected), ["r1 iran ACCUSE iraq", "r2 turkish-army SUPPORT iraq"])
    check(corrected.actor("turkish-army")?.kind, .organisation)
    check(corrected.mentions.map(\.actor), ["iran", "iraq", "turkish-army", "iran", "iran"])
  }

  @Test func `actors are renamed and retyped, and get other names`() {
    let corrected = dossier.applying([
      .rename(party("turkey"), to: "Türkiye"), .retype(party("turkey"), as: .group),
      .addAlias("Turks", to: party("turkey")),
    ])
    let actor = corrected.actor("turkey")
    check(actor?.name, "Türkiye")
    check(actor?.aliases, ["Ankara", "Turkey", "Turks"])
    check(actor?.kind, .group)
    check(actor?.identity, dossier.actor("turkey")?.identity)
  }

  @Test func `mentions and relations are added`() throws {
    let passage = Correction.Passage(Self.range("ministers"), of: dossier.articles[0])
    let bearer = Correction.Bearer.new(.init(name: "Ministers", kind: .group))
    let added = passage.identity(of: bearer)
    let corrected = dossier.applying([
      .addRelation(.init(.consult, from: mention("Iran"), to: added, phrase: "met")),
      .addMention(passage, .nominal, of: bearer),
    ])
    check(
      relations(corrected),
      ["r1 iran ACCUSE iraq", "r2 turkey SUPPORT iraq", "r3 iran CONSULT ministers"])
    let evidence = corrected.relations[2].evidence
    check(evidence.sentence, 0..<Self.text.utf8.count)
    check(evidence.trigger, [Self.range("met")])
    check(corrected.mentions.filter { $0.id == added }.map(\.range), [Self.range("ministers")])
  }

  @Test func `what is rejected is gone`() {
    let corrected = dossier.applying([
      .rejectRelation(dossier.relations[0].identity), .rejectMention(mention("Turkey")),
    ])
    check(relations(corrected), [])
    check(corrected.mentions.count, 4)
  }

  @Test func `remarks go with what they are about`() {
    let corrected = dossier.applying([
      .note("seen", about: .actor(party("turkey").identity)),
      .merge(party("turkey"), into: party("iran")),
      .note("gone", about: .relation(dossier.relations[0].identity)),
      .rejectRelation(dossier.relations[0].identity),
    ])
    check(corrected.notes, [Note("seen", about: .actor(party("iran").identity))])
  }

  @Test func `what finds no place is listed`() {
    let (none, stranger) = (Identity(bits: 7), Correction.Party(Identity(bits: 8)))
    let corrections: [Correction] = [
      .relink(none, to: .known(party("iran"))), .relink(mention("Iran"), to: .known(stranger)),
      .merge(stranger, into: party("iran")), .merge(party("iran"), into: stranger),
      .split([none], as: .init(name: "x", kind: .group)), .rename(stranger, to: "x"),
      .retype(stranger, as: .group), .addAlias("x", to: stranger), .rejectMention(none),
      .addMention(
        .init(article: none, range: 3..<5, words: "an", context: none), .name,
        of: .known(party("iran"))),
      .addRelation(.init(.aid, from: none, to: mention("Iran"))), .rejectRelation(none),
      .note("x", about: .mention(none)),
    ]
    let (corrected, unplaced) = dossier.corrected(by: corrections)
    check(unplaced, corrections)
    check(corrected, dossier)
  }

  @Test func `an actor that is shown by another name now is found by its mention`() {
    let old = Correction.Party(Identity(bits: 9), anchor: mention("Turkey"))
    let (corrected, unplaced) = dossier.corrected(by: [.rename(old, to: "Türkiye")])
    check(unplaced, [])
    check(corrected.actor("turkey")?.name, "Türkiye")
    check(corrected.actor("turkey")?.formerIdentities, [Identity(bits: 9)])
  }

  @Test func `corrections find their places in an article that has been changed elsewhere`() {
    let passage = Correction.Passage(Self.range("Iraq."), of: dossier.articles[0])
    let changed = Dossier(
      run: dossier.run, articles: [Article(id: "b", text: "News.\n\n" + Self.text)],
      actors: dossier.actors,
      mentions: dossier.mentions.map {
        Mention(
          article: "b", range: $0.range.lowerBound + 7..<$0.range.upperBound + 7, kind: $0.kind,
          actor: $0.actor, reason: $0.reason)
      }, relations: [])
    let corrections: [Correction] = [
      .relink(mention("Iran"), to: .known(party("turkey"))),
      .addMention(passage, .name, of: .known(party("iran"))),
    ]
    let (corrected, unplaced) = changed.corrected(by: corrections)
    check(unplaced, [])
    check(corrected.mentions[0].actor, "turkey")
    check(
      corrected.mentions.filter { $0.range.count == 5 }.map {
        changed.articles[0].text(in: $0.range)
      },
      ["Iraq."])
  }
}
