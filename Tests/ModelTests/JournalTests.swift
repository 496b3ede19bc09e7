import Model
import Support
import Testing

@Suite struct JournalTests {
  private static let text =
    "Iran accused Iraq of many things. Later that day Turkey backed Iraq.\n\nIn the evening Iran met Turkey."

  /// A dossier that mentions every place of three states, and states two relations, in a text.
  private static func dossier(_ text: String, names: [String: String] = [:]) -> Dossier {
    let article = Article(id: "a", path: "x/a.txt", text: text)
    let cast = [("iran", "Iran"), ("iraq", "Iraq"), ("turkey", "Turkey")]
    let mentions = cast.flatMap { id, name in
      article.ranges(of: name).map {
        Mention(article: "a", range: $0, kind: .name, actor: id, reason: .fullName)
      }
    }
    func relation(_ id: String, _ kind: RelationKind, _ source: String, _ target: String)
      -> Relation?
    {
      guard let from = mentions.first(where: { $0.actor == source }),
        let to = mentions.first(where: { $0.actor == target })
      else { return nil }
      return Relation(
        id: id, source: source, target: target, kind: kind, phrase: "",
        evidence: .init(
          article: "a", range: from.range, sentence: from.range, source: from.range,
          target: to.range, trigger: []))
    }
    return Dossier(
      run: .init(model: .init(name: "m", version: "1")), articles: [article],
      actors: cast.map { Actor(id: $0.0, name: names[$0.0] ?? $0.1, kind: .country) },
      mentions: mentions,
      relations: [
        relation("r1", .accuse, "iran", "iraq"), relation("r2", .support, "turkey", "iraq"),
      ].compactMap(\.self))
  }

  private let dossier = Self.dossier(Self.text)

  private func party(_ id: String) -> Correction.Party {
    dossier.actor(id).map { dossier.party($0) } ?? .init(.none)
  }

  /// A journal of corrections of the dossier.
  private func journal(_ corrections: [Correction]) -> Journal {
    var journal = Journal()
    for correction in corrections {
      let present = dossier.corrected(by: journal).dossier
      journal.append(journal.entry(correction, in: present, of: dossier.articles.first))
    }
    return journal
  }

  /// The names of the actors, and the relations by name.
  private func content(_ dossier: Dossier) -> [String] {
    func name(_ id: Actor.ID) -> String { dossier.actor(id)?.name ?? "?" }
    return dossier.actors.map(\.name).sorted()
      + dossier.relations.map { "\(name($0.source)) \($0.kind.rawValue) \(name($0.target))" }
  }

  @Test func `corrections are undone and redone without limit`() {
    var journal = journal([
      .rename(party("iran"), to: "A"), .rename(party("iraq"), to: "B"),
      .rename(party("turkey"), to: "C"),
    ])
    func names() -> [String] { dossier.corrected(by: journal).dossier.actors.map(\.name).sorted() }
    check(names(), ["A", "B", "C"])
    for expected in [["A", "B", "Turkey"], ["A", "Iraq", "Turkey"], ["Iran", "Iraq", "Turkey"]] {
      if let (entry, _) = journal.undoing() { journal.append(entry) }
      check(names(), expected)
    }
    check(journal.undoing()?.entry, nil)
    for expected in [["A", "Iraq", "Turkey"], ["A", "B", "Turkey"], ["A", "B", "C"]] {
      if let (entry, _) = journal.redoing() { journal.append(entry) }
      check(names(), expected)
    }
    check(journal.redoing()?.entry, nil)
  }

  @Test func `a new correction ends redoing`() {
    var journal = journal([.rename(party("iran"), to: "A")])
    if let (entry, _) = journal.undoing() { journal.append(entry) }
    #expect(journal.redoing() != nil)
    journal.append(
      journal.entry(.rename(party("iraq"), to: "B"), in: dossier, of: dossier.articles.first))
    check(journal.redoing()?.entry, nil)
    check(
      dossier.corrected(by: journal).dossier.actors.map(\.name).sorted(), ["B", "Iran", "Turkey"])
  }

  @Test func `the same correction counts anew after it was undone`() {
    var journal = journal([.rename(party("iran"), to: "A")])
    if let (entry, _) = journal.undoing() { journal.append(entry) }
    journal.append(
      journal.entry(.rename(party("iran"), to: "A"), in: dossier, of: dossier.articles.first))
    check(journal.active.count, 1)
    check(Set(journal.entries.map(\.id)).count, 3)
  }

  @Test func `an entry that stands twice counts once`() {
    let one = journal([.rename(party("iran"), to: "A")])
    check(Journal(one.lines + one.lines).active.count, 1)
  }

  @Test(arguments: [
    // Words before and behind, near words, a new paragraph, another line break.
    "One more sentence. " + text, text + " One more sentence.",
    text.replacing("many things", with: "quite a few other things"),
    text.replacing("\n\n", with: "\n\nWhat a day it was.\n\n"),
    text.replacing("accused", with: "has accused"),
  ])
  func `corrections find their places in a changed text`(text: String) throws {
    let second = try #require(dossier.mentions.last { $0.actor == "iraq" })
    let relation = dossier.relations[0].identity
    let evening = dossier.articles[0].ranges(of: "the evening")[0]
    let journal = journal([
      .relink(second.id, to: .known(party("iran"))), .rejectRelation(relation),
      .addMention(
        .init(evening, of: dossier.articles[0]), .nominal,
        of: .new(.init(name: "Evening", kind: .event))),
      .rename(party("turkey"), to: "C"),
    ])
    let (corrected, lost) = Self.dossier(text).corrected(by: journal)
    check(lost, [])
    check(content(corrected), ["C", "Evening", "Iran", "Iraq", "C SUPPORT Iraq"])
    check(corrected.mentions.filter { $0.actor == "iran" }.count, 3)
  }

  @Test func `what has been added is known by later corrections in a changed text`() {
    let evening = dossier.articles[0].ranges(of: "the evening")[0]
    let passage = Correction.Passage(evening, of: dossier.articles[0])
    let new = Correction.Bearer.new(.init(name: "Evening", kind: .event))
    let journal = journal([
      .addMention(passage, .nominal, of: new),
      .addRelation(
        .init(.support, from: passage.identity(of: new), to: dossier.mentions.last?.id ?? .none)),
    ])
    check(dossier.corrected(by: journal).dossier.relations.count, 3)
    let (later, lost) = Self.dossier("At first nothing. " + Self.text).corrected(by: journal)
    check(lost, [])
    check(later.relations.count, 3)
  }

  @Test func `an actor is found by a mention when its name has changed`() {
    let journal = journal([.retype(party("iran"), as: .group)])
    let later = Self.dossier(Self.text, names: ["iran": "Islamic Republic of Iran"])
    let (corrected, lost) = later.corrected(by: journal)
    check(lost, [])
    check(corrected.actor("iran")?.kind, .group)
  }

  @Test func `what finds its place no more is listed`() {
    let journal = journal([
      .rename(party("turkey"), to: "C"), .rename(party("iran"), to: "A"),
      .note("x", about: .actor(party("turkey").identity)),
    ])
    let (corrected, lost) = Self.dossier("Iran accused Iraq of something else.").corrected(
      by: journal)
    #expect(content(corrected).contains("A ACCUSE Iraq"))
    // The actor is known without a mention, so that its name changes; a note needs one.
    check(lost.count, lost.filter { !$0.anchors.isEmpty }.count)
    let bare = Dossier(
      run: corrected.run, articles: corrected.articles, actors: [], mentions: [], relations: [])
    check(bare.corrected(by: journal).lost.map(\.id), journal.active.map(\.id))
  }

  @Test func `a rule holds for every article that it concerns`() {
    var rules = Journal()
    let entries = journal([
      .rename(party("iran"), to: "Persia"), .merge(party("turkey"), into: party("iraq")),
      .note("n", about: .actor(party("iran").identity)),
    ]).entries
    for entry in entries {
      if let rule = entry.rule(after: rules.lines.count) { rules.append(rule) }
    }
    check(rules.entries.count, 2)
    let other = Self.dossier("Only Iran and Turkey are in this one.")
    let present = Dossier(
      run: other.run, articles: other.articles, actors: other.actors.filter { $0.id != "iraq" },
      mentions: other.mentions, relations: [])
    let (corrected, lost) = present.corrected(by: Journal(), rules: rules)
    check(lost, [])
    // Whom it was to be merged into is absent, so that it takes over the name.
    check(content(corrected), ["Iraq", "Persia"])
    let none = Dossier(
      run: other.run, articles: other.articles, actors: [], mentions: [], relations: [])
    check(none.corrected(by: Journal(), rules: rules).dossier, none)
  }

  @Test func `a random journal corrects a random dossier, and later another one`() {
    for seed in UInt64(1)...200 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      let (dossier, other) = (Dossier.random(&dice), Dossier.random(&dice))
      var journal = Journal()
      for correction in Correction.random(of: dossier, &dice) {
        let present = dossier.corrected(by: journal).dossier
        journal.append(journal.entry(correction, in: present, of: dossier.articles.first))
        if dice.isOne(in: 4), let (entry, _) = journal.undoing() { journal.append(entry) }
        if dice.isOne(in: 6), let (entry, _) = journal.redoing() { journal.append(entry) }
      }
      let once = dossier.corrected(by: journal).dossier
      check(dossier.corrected(by: journal).dossier, once, "\(seed)")
      let elsewhere = other.corrected(by: journal).dossier
      let actors = Set(elsewhere.actors.map(\.id))
      #expect(elsewhere.mentions.allSatisfy { actors.contains($0.actor) }, "\(seed)")
    }
  }
}
