public import Model

extension Dice {
  /// Returns a number in a range, or its lower bound if it is empty.
  public mutating func number(in range: Range<Int>) -> Int {
    range.isEmpty ? range.lowerBound : range.lowerBound + Int(next() >> 33) % range.count
  }

  /// Returns one of several elements, or nil if there are none.
  public mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(in: 0..<elements.count)]
  }

  /// Returns true once in `count` times on average.
  public mutating func isOne(in count: Int) -> Bool { number(in: 0..<count) == 0 }
}

extension Dossier {
  /// Returns a consistent, meaningless dossier of one or more articles.
  public static func random(_ dice: inout Dice) -> Dossier {
    let words = [
      "Iran", "Iraq", "met", "é", "🕊", "\n\n", "\n", "\"", "\\", "\u{1}", "Erdoğan", "the", ".",
    ]
    var articles: [Article] = []
    var places: [[Range<Int>]] = []
    for index in 0..<dice.number(in: 1..<3) {
      var text = ""
      var ranges: [Range<Int>] = []
      for _ in 0..<dice.number(in: 4..<40) {
        let start = text.utf8.count
        text += dice.one(of: words) ?? ""
        ranges.append(start..<text.utf8.count)
        text += " "
      }
      var article = Article(
        id: "a\(index)", path: dice.isOne(in: 2) ? "x/\(index)" : nil,
        title: dice.one(of: words) ?? "", date: date(&dice),
        author: dice.isOne(in: 2) ? "é\"" : nil, site: dice.isOne(in: 2) ? "s" : nil,
        address: dice.isOne(in: 2) ? "https://example.org/" : nil, text: text)
      let kinds: [Block.Kind] = [
        .paragraph, .heading(level: dice.number(in: 1..<7)), .item, .quotation, .preformatted,
        .row, .metadata,
      ]
      for range in ranges where dice.isOne(in: 3) {
        var block = Block(
          dice.one(of: kinds) ?? .item, range: range, line: dice.number(in: 1..<9),
          depth: dice.number(in: 0..<3), label: dice.isOne(in: 2) ? "3." : nil)
        block.indent = dice.number(in: 0..<3)
        block.isTight = dice.isOne(in: 2)
        block.isAfterRule = dice.isOne(in: 2)
        article.blocks.append(block)
      }
      if dice.isOne(in: 3) {
        article.dateline = dice.one(of: ranges).map {
          Dateline(range: $0, date: dice.one(of: ranges))
        }
      }
      article.warnings = [
        .replacedBytes(3), .truncated(at: 1 << 40), .noArticleFound, .foreignLanguage("Spanish"),
        .foreignLanguage(nil),
      ].filter {
        _ in dice.isOne(in: 2)
      }
      articles.append(article)
      places.append(ranges)
    }
    let actors = (0..<dice.number(in: 2..<8)).map { number in
      Actor(
        id: "actor-\(number)", name: dice.one(of: words) ?? "", kind: kind(&dice),
        code: dice.isOne(in: 3) ? "IRN" : nil, aliases: dice.isOne(in: 2) ? ["b", "é", "a"] : [],
        description: dice.isOne(in: 3) ? "one line" : nil)
    }
    func actor() -> Actor.ID { dice.one(of: actors)?.id ?? "" }
    var mentions: [Mention] = []
    var relations: [Relation] = []
    for (article, ranges) in zip(articles, places) {
      for range in ranges where dice.isOne(in: 2) {
        // Some mentions refer to two actors.
        for actor in Set([actor(), dice.isOne(in: 4) ? actor() : nil].compactMap(\.self)).sorted() {
          mentions.append(
            Mention(
              article: article.id, range: range,
              kind: dice.one(of: Mention.Kind.allCases) ?? .name,
              label: dice.isOne(in: 2) ? "GPE" : nil, actor: actor,
              reason: dice.one(of: Mention.Reason.allCases) ?? .alias,
              confidence: Double(dice.number(in: 0..<1000)) / 999))
        }
      }
      let here = mentions.filter { $0.article == article.id }
      for _ in 0..<dice.number(in: 0..<8) {
        guard let source = dice.one(of: here), let target = dice.one(of: here),
          source.actor != target.actor
        else { continue }
        relations.append(relation(source, target, ranges, &dice, number: relations.count + 1))
      }
    }
    let whole = Dossier(
      run: .init(
        model: .init(name: "m", version: "1"), code: "c", pack: dice.isOne(in: 2) ? "p" : nil,
        tables: dice.isOne(in: 2) ? Identity(bits: dice.next() | 1) : nil),
      articles: articles, actors: actors, mentions: mentions, relations: relations)
    guard dice.isOne(in: 2), let mention = dice.one(of: whole.mentions) else { return whole }
    return whole.applying([
      .note("a \"remark\"", about: .mention(mention.id)),
      .note("another", about: .actor(whole.actors[0].identity)),
      .rename(Correction.Party(whole.actors[0].identity), to: "Another name"),
    ])
  }

  private static func relation(
    _ source: Mention, _ target: Mention, _ ranges: [Range<Int>], _ dice: inout Dice, number: Int
  ) -> Relation {
    let range =
      min(
        source.range.lowerBound, target.range.lowerBound)..<max(
        source.range.upperBound, target.range.upperBound)
    return Relation(
      id: "r\(number)", source: source.actor, target: target.actor,
      kind: dice.one(of: RelationKind.allCases) ?? .aid, phrase: dice.isOne(in: 2) ? "met" : "",
      modality: dice.one(of: Relation.Modality.allCases) ?? .asserted,
      attribution: dice.isOne(in: 3) ? target.actor : nil,
      time: dice.isOne(in: 3)
        ? .init(
          text: "then", from: date(&dice), to: date(&dice),
          origin: dice.one(of: Relation.Time.Origin.allCases) ?? .text) : nil,
      amount: dice.isOne(in: 3)
        ? .init(
          text: "much", value: dice.one(of: [0.1, 1e300, 5, -2.5, .infinity]) ?? 0,
          upper: dice.isOne(in: 2) ? 6.5 : nil, unit: "USD")
        : nil,
      place: dice.isOne(in: 3) ? source.actor : nil, confidence: 1 / Double(number),
      evidence: .init(
        article: source.article, range: range, sentence: range, source: source.range,
        target: target.range, trigger: ranges.filter { _ in dice.isOne(in: 9) }),
      origin: dice.isOne(in: 2) ? .init(rule: .verb, words: "meet") : nil)
  }

  private static func kind(_ dice: inout Dice) -> Actor.Kind {
    dice.one(of: Actor.Kind.allCases) ?? .group
  }

  private static func date(_ dice: inout Dice) -> PartialDate? {
    let month = dice.isOne(in: 2) ? nil : dice.number(in: 1..<13)
    let date = PartialDate(
      year: dice.number(in: 1800..<2100), month: month,
      day: dice.isOne(in: 2) ? nil : dice.number(in: 1..<29))
    return dice.isOne(in: 3) ? nil : date
  }
}

extension Correction {
  /// Returns corrections of a dossier, some of which refer to missing elements.
  public static func random(of dossier: Dossier, _ dice: inout Dice) -> [Correction] {
    let mentions = dossier.mentions.map(\.id) + [Identity(bits: 5)]
    let rejectsActors = dice.isOne(in: 2)
    func mention() -> Mention.ID { dice.one(of: mentions) ?? .none }
    func party() -> Party {
      let actor = dice.one(of: dossier.actors)
      let own = dossier.mentions.filter { $0.actor == actor?.id }
      switch dice.number(in: 0..<9) {
      case 0: return Party(Identity(bits: 6))
      case 1:
        let anchor = mention()
        // Of two mentions that stand for one actor, one must not be lost with another.
        let bits = rejectsActors ? anchor.bits : (actor?.identity.bits ?? 0) % 9
        return Party(Identity(bits: 100 &+ bits), anchor: anchor)
      case 2: return Party(actor?.identity ?? .none, anchor: dice.one(of: own)?.id)
      default: return Party(actor?.identity ?? .none)
      }
    }
    func new() -> NewActor {
      NewActor(
        name: dice.one(of: ["Iran", "New One", "—"]) ?? "",
        kind: dice.one(of: [.person, .group]) ?? .group)
    }
    func bearer() -> Bearer { dice.isOne(in: 4) ? .new(new()) : .known(party()) }
    func passage() -> Passage {
      let article = dice.one(of: dossier.articles) ?? Article(id: "", text: "")
      let range = dice.one(of: dossier.mentions.filter { $0.article == article.id })?.range
      return Passage(range ?? 0..<1, of: article)
    }
    var added: [Mention.ID] = []
    var stated: [Identity] = []
    return (0..<dice.number(in: 0..<12)).map { _ in
      switch dice.number(in: 0..<13) {
      case 0: return .relink(dice.one(of: added) ?? mention(), to: bearer())
      case 1: return .merge(party(), into: party())
      case 2: return .split([mention(), mention()], as: new())
      case 3: return .rename(party(), to: dice.one(of: ["X", "Y", ""]) ?? "")
      case 4: return .retype(party(), as: dice.one(of: Actor.Kind.allCases) ?? .group)
      case 5: return .addAlias(dice.one(of: ["x", "y", "z"]) ?? "", to: party())
      case 6:
        let (passage, bearer) = (passage(), bearer())
        added.append(passage.identity(of: bearer))
        return .addMention(passage, .nominal, of: bearer)
      case 7: return .rejectMention(dice.one(of: added) ?? mention())
      case 8:
        let statement = Statement(
          dice.one(of: [.aid, .cooccur]) ?? .aid, from: mention(),
          to: dice.one(of: added) ?? mention(), phrase: "met")
        stated.append(statement.identity)
        return .addRelation(statement)
      case 9:
        return .rejectRelation(
          dice.one(of: stated) ?? dice.one(of: dossier.relations)?.identity ?? .none)
      case 10: return .note("a", about: .actor(party().identity))
      case 11 where rejectsActors: return .rejectActor(party())
      default: return .note("b", about: .mention(mention()))
      }
    }
  }
}
