import Model
import Presentation

extension Conversation {
  /// Returns the title of the article and the main commands.
  mutating func overview() -> Page {
    let facts = [article.date?.description, article.author.map { "by \($0)" }, article.site]
    let counts =
      "\(counted(article.blocks.count, "paragraph")), \(counted(dossier.actors.count, "actor")),"
      + " \(counted(dossier.stated.count, "stated relation"))."
    let number = "Article \(current + 1) of \(articles.count); type articles to list them."
    return Page(
      words: [
        article.title.isEmpty ? article.id : article.title,
        facts.compactMap(\.self).joined(separator: ", "), counts,
        article.warnings.map { "Note: \($0.words)." }.joined(separator: " "),
        articles.count > 1 ? number : "",
        "Type read, actors, relations, search WORDS, help or quit.",
      ].filter { !$0.isEmpty }, isBeginning: true)
  }

  /// Returns a paragraph and the actors mentioned in it.
  mutating func paragraph(_ number: Int) -> Page {
    let number = max(0, min(number, article.blocks.count - 1))
    let block = article.blocks[number]
    var seen: Set<Actor.ID> = []
    let dossier = dossier
    let named = dossier.mentions.filter {
      block.range.contains($0.range.lowerBound) && seen.insert($0.actor).inserted
    }
    return Page(
      words: [
        "Paragraph \(number + 1) of \(article.blocks.count)\(block.words):",
        String(article.text(in: block.range)),
      ],
      choices: named.compactMap { mention in
        dossier.actor(mention.actor).map { Choice(words: $0.name, target: .actor($0.id)) }
      }, paragraph: number)
  }

  /// Returns the paragraph at an offset.
  mutating func paragraph(at offset: Int) -> Page {
    paragraph(article.blocks.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// Returns the actors, the most frequently mentioned first.
  mutating func actors(_ filter: Filter) -> Page {
    var list = ActorList()
    list.filter = filter
    list.list(dossier)
    let actors = list.entries.map { dossier.actors[$0] }
    return Page(
      words: ["\(counted(actors.count, "actor"))\(actors.isEmpty ? "." : ":")"],
      choices: actors.compactMap { choice(of: $0.id) })
  }

  /// Returns the choice of an actor: its name, kind and number of mentions.
  mutating func choice(of id: Actor.ID) -> Choice? {
    guard let actor = dossier.actor(id) else { return nil }
    let count = counted(dossier.mentionIndices(of: id).count, "mention")
    return Choice(words: "\(actor.name), \(actor.kind.rawValue), \(count)", target: .actor(id))
  }

  /// Returns the description of an actor and its relations, and makes it current.
  mutating func portrait(of id: Actor.ID) -> Page {
    guard let actor = dossier.actor(id) else { return Page(words: [id]) }
    let facts = [
      actor.kind.rawValue, actor.code, counted(dossier.mentionIndices(of: id).count, "mention"),
    ]
    self.actor = id
    var page = relations(Filter())
    let count = counted(page.choices.count, "relation")
    let names = actor.aliases.isEmpty ? nil : "Also \(actor.aliases.joined(separator: ", "))."
    page.words =
      [
        "\(actor.name): \(facts.compactMap(\.self).joined(separator: ", ")).", actor.description,
        names,
      ].compactMap(\.self) + [count + "."]
    page.actor = id
    return page
  }

  /// Returns the relations of the current actor.
  mutating func relations(_ filter: Filter) -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    var list = RelationList()
    list.filter = filter
    list.list(dossier, of: actor.id)
    let groups = list.groups.filter { $0.direction != .together }
    let choices = groups.compactMap { group -> Choice? in
      guard let first = group.statements.first else { return nil }
      let other = dossier.actor(group.other)?.name ?? group.other
      let count = group.statements.count > 1 ? ", \(group.statements.count) times" : ""
      let modality = group.modality.word.map { ", \($0)" } ?? ""
      return Choice(words: "\(group.words) \(other)\(modality)\(count)", target: .relation(first))
    }
    return Page(
      words: ["\(actor.name): \(counted(choices.count, "relation"))."], choices: choices,
      actor: actor.id)
  }

  /// Returns the evidence of the current actor's relations.
  mutating func statements(_ filter: Filter) -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    let choices = choices(of: dossier.statedIndices(of: actor.id), filter)
    return Page(
      words: ["\(actor.name): \(counted(choices.count, "statement"))."], choices: choices)
  }

  /// Returns every stated relation of the article.
  mutating func allStatements(_ filter: Filter) -> Page {
    let choices = choices(of: dossier.stated.indices, filter)
    return Page(words: ["\(counted(choices.count, "statement"))."], choices: choices)
  }

  private mutating func choices(of indices: some Sequence<Int>, _ filter: Filter) -> [Choice] {
    let dossier = dossier
    return indices.compactMap { index in
      let relation = dossier.relations[index]
      let words = "\(dossier.sentence(relation).text): \(dossier.excerpt(ofEvidence: relation))"
      let ends = [relation.source, relation.target].compactMap(dossier.actor)
      guard filter.admits(words, actors: ends, relations: [relation], of: dossier) else {
        return nil
      }
      return Choice(words: words, target: .relation(index))
    }
  }

  /// Returns a relation with its evidence; its two ends can be chosen.
  mutating func evidence(of index: Int) -> Page {
    let dossier = dossier
    let relation = dossier.relations[index]
    let evidence = relation.evidence
    let number = article.blocks.partitioningIndex {
      $0.range.lowerBound > evidence.range.lowerBound
    }
    let circumstances = [
      relation.time?.words, relation.amount?.text,
      relation.place.map { "in \(dossier.actor($0)?.name ?? $0)" },
      relation.attribution.map { "according to \(dossier.actor($0)?.name ?? $0)" },
    ].compactMap(\.self).joined(separator: ", ")
    let ends = [relation.source, relation.target].compactMap { choice(of: $0) }
    return Page(
      words: [
        dossier.sentence(relation).text + (circumstances.isEmpty ? "." : ", \(circumstances)."),
        "\"\(dossier.excerpt(evidence.sentence, of: evidence.article, limit: .max))\"",
        "Paragraph \(number), line \(article.line(at: evidence.range.lowerBound)).",
      ],
      choices: ends + [
        Choice(
          words: "Read the paragraph",
          target: .text(article: current, offset: evidence.range.lowerBound))
      ])
  }

  /// Returns the mentions of the current actor with their context.
  mutating func mentions() -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    let (dossier, article) = (dossier, article)
    let choices = dossier.mentionIndices(of: actor.id).map { index in
      let mention = dossier.mentions[index]
      let doubt = mention.isDoubtful ? ", unsure" : ""
      return Choice(
        words: "\(article.passage(around: mention.range)) (\(mention.reason.rawValue)\(doubt))",
        target: .mention(index))
    }
    return Page(words: ["\(actor.name): \(counted(choices.count, "mention"))."], choices: choices)
  }

  /// Returns the actors connected to the current actor, the strongest bonds first.
  mutating func bonds() -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    let dossier = dossier
    let choices = dossier.bonds(of: actor.id).map { bond in
      let name = dossier.actor(bond.other)?.name ?? bond.other
      return Choice(
        words: "\(name), \(counted(bond.strength, "relation")):\(bond.words)",
        target: .actor(bond.other))
    }
    return Page(
      words: ["\(actor.name) is connected to \(counted(choices.count, "actor"))."], choices: choices
    )
  }

  /// Returns the dated relations of the current actor, in order of time.
  mutating func timeline() -> Page {
    guard let actor = currentActor else { return Page(words: ["No actors found."]) }
    let dossier = dossier
    let choices = dossier.timeline(of: actor.id).dated.map { index in
      let relation = dossier.relations[index]
      let date = relation.time.flatMap { $0.from ?? $0.to }?.description ?? ""
      let mark = relation.time?.origin == .publication ? "as of " : ""
      return Choice(
        words: "\(mark)\(date): \(dossier.sentence(relation).text)", target: .relation(index))
    }
    return Page(
      words: ["\(actor.name): \(counted(choices.count, "dated relation"))."], choices: choices)
  }

  /// Returns the shortest paths between two actors, hop by hop.
  mutating func paths(from source: Actor.ID, to target: Actor.ID) -> Page {
    let dossier = dossier
    let paths = dossier.paths(from: source, to: target)
    let names = [source, target].map { dossier.actor($0)?.name ?? $0 }
    let choices = paths.enumerated().flatMap { number, path in
      path.hops.compactMap { hop in
        hop.relations.first.map { index in
          Choice(
            words: "Path \(number + 1): \(dossier.sentence(dossier.relations[index]).text)",
            target: .relation(index))
        }
      }
    }
    return Page(
      words: ["\(counted(paths.count, "path")) from \(names[0]) to \(names[1])."], choices: choices)
  }

  /// Returns the matches of a query.
  mutating func finds(_ query: Query) -> Page {
    let search = Search(for: query, in: article, of: dossier)
    if let fault = search.fault { return Page(words: ["\(query.text): \(fault)."]) }
    let choices = search.hits.map { hit in
      Choice(
        words: article.passage(around: hit),
        target: .text(article: current, offset: hit.lowerBound))
    }
    return Page(
      words: ["\(counted(choices.count, "match", "matches")) for \(query.text)."], choices: choices)
  }

  /// Returns the open articles.
  func articleList() -> Page {
    Page(
      words: ["\(counted(articles.count, "article")):"],
      choices: articles.enumerated().map { index, article in
        let title = article.title.isEmpty ? article.id : article.title
        let date = article.date.map { ", \($0)" } ?? ""
        return Choice(
          words: title + date + (index == current ? ", selected" : ""),
          target: .article(index))
      })
  }
}
