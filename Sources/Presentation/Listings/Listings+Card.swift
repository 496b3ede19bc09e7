package import Model

extension Listings {
  /// Returns the card of an actor: names, type, relations, and every mention with its reason.
  package func card(of actor: Actor) -> Listing {
    let mentions = dossier.mentionIndices(of: actor.id)
    var entries = [heading(of: actor, mentions: mentions.count)]
    if let description = actor.description {
      entries.append(Listing.Entry(Line(description), fields: ["description", description]))
    }
    if !actor.aliases.isEmpty {
      var line = Line("Also ", .aside)
      line.append(actor.aliases.joined(separator: ", "))
      entries.append(Listing.Entry(line, fields: ["names"] + actor.aliases))
    }
    entries += remarks(on: actor)
    if counts == nil, dossier.articles.count == 1, let article = dossier.articles.first {
      let width = max(8, min(48, columns - 2))
      entries.append(
        Listing.Entry(
          Line(
            sparkline(of: mentions.count, in: article.text.utf8.count, columns: width, glyphs) {
              dossier.mentions[mentions[$0]].range.lowerBound
            }, .strip)))
    }
    entries += peers(of: actor)
    entries += said(by: actor)
    if !mentions.isEmpty {
      entries += [Listing.Entry(), Listing.Entry(Line("Mentions", .heading))]
      entries += mentions.map { index in
        var entry = entry(ofMention: index, of: actor, context: min(16, columns / 5))
        entry.fields?.insert("mention", at: 0)
        return entry
      }
    }
    return Listing("\(name: actor.name)", entries)
  }

  private func heading(of actor: Actor, mentions: Int) -> Listing.Entry {
    var line = Line(actor.kind.rawValue, .mention(actor.kind))
    if let code = actor.code { line.append("\(glyphs.separator)\(code)", .aside) }
    let count =
      counts?[actor.id].map { "in \(counted($0, "article"))" } ?? counted(mentions, "mention")
    line.append("\(glyphs.separator)\(count)")
    return Listing.Entry(
      line,
      fields: ["actor", actor.name, actor.kind.rawValue, actor.code ?? "", "\(mentions)"])
  }

  /// Returns the statements that the text ascribes to the actor.
  private func said(by actor: Actor) -> [Listing.Entry] {
    let indices = dossier.indices(saidBy: actor.id)
    guard !indices.isEmpty else { return [] }
    let heading: Line = "Said by \(name: actor.name)"
    return [Listing.Entry(), Listing.Entry(heading.inRole(.heading))]
      + indices.map { index in
        Listing.Entry(
          .relation(index), fields: fields(["said"] + fields(ofRelation: index))
        ) { [self] in
          let relation = dossier.relations[index]
          var line = Line("\(relation.kind.sign) ", relation.kind.role)
          line.append(dossier.sentence(relation))
          return [line]
        }
      }
  }

  /// Returns the actors at the other ends of the actor's relations, the most frequent first.
  private func peers(of actor: Actor) -> [Listing.Entry] {
    var list = RelationList()
    list.list(dossier, of: actor.id)
    let stated = list.groups.filter { $0.direction != .together }
    guard !stated.isEmpty else { return [] }
    var entries = [Listing.Entry(), Listing.Entry(Line("Relations", .heading))]
    for group in stated {
      entries.append(
        Listing.Entry(
          group.statements.first.map { .relation($0) },
          fields: fields([
            "relation", group.words, name(of: group.other), group.kind.rawValue,
            group.modality.rawValue, "\(group.statements.count)",
          ])
        ) { [self] in [line(of: group)] })
    }
    return entries
  }
}

extension Listings {
  /// Returns the line of a relation group, with the origin of its first statement if that fits.
  private func line(of group: RelationGroup) -> Line {
    var line = group.line(in: dossier, glyphs)
    if let first = group.statements.first, let origin = dossier.relations[first].origin?.phrase,
      line.columns + origin.columns + 3 <= columns
    {
      line.append(glyphs.separator + origin, .aside)
    }
    return line
  }

  /// Returns the mentions of an actor, each with its reason and context.
  package func mentions(of actor: Actor) -> Listing {
    let indices = dossier.mentionIndices(of: actor.id)
    return Listing(
      "\(name: actor.name): \(counted(indices.count, "mention"))",
      indices.map { entry(ofMention: $0, of: actor, context: min(24, columns / 3)) })
  }

  /// Returns the entry of a mention: its location, its reason and its context.
  func entry(ofMention index: Int, of actor: Actor, context: Int) -> Listing.Entry {
    Listing.Entry(.mention(index), fields: fields(fields(ofMention: index))) { [self] in
      [line(ofMention: index, of: actor, context: context)]
    }
  }

  private func line(ofMention index: Int, of actor: Actor, context: Int) -> Line {
    let mention = dossier.mentions[index]
    guard let article = dossier.article(mention.article) else { return Line() }
    var line = Line()
    if dossier.articles.count > 1 {
      line.append(Line(article.id, .aside).shortened(to: idColumns, glyphs))
      line.fill(to: idColumns + 1)
    }
    let indent = line.columns
    line.append("\(article.percent(at: mention.range.lowerBound))%", .aside)
    line.fill(to: indent + 5)
    if columns >= 60 {
      line.append(mention.reason.word + (mention.isDoubtful ? "?" : ""), .aside)
      line.fill(to: indent + 17)
    }
    let around = dossier.context(of: mention, in: article, kind: actor.kind, columns: context)
    line.append(around)
    return line.shortened(to: columns, glyphs)
  }

  /// The width of the column of article ids: that of the longest one, up to a quarter of the list.
  private var idColumns: Int {
    min(max(8, columns / 4), dossier.articles.lazy.map(\.id.columns).max() ?? 0)
  }

  private func fields(ofMention index: Int) -> [String] {
    let mention = dossier.mentions[index]
    guard let article = dossier.article(mention.article) else { return [] }
    let percent = Int((mention.confidence * 100).rounded())
    return [
      place(mention.article, mention.range.lowerBound), mention.kind.rawValue,
      mention.reason.rawValue, "\(percent)%", String(article.text(in: mention.range)),
      dossier.passage(around: mention, in: article),
    ]
  }
}

extension Dossier {
  /// Returns a mention with the whole words around it, for programs.
  fileprivate func passage(around mention: Mention, in article: Article) -> String {
    let length = article.text.utf8.count
    let start = max(0, mention.range.lowerBound - 80)
    let end = min(length, mention.range.upperBound + 120)
    var words = article.text(in: Range(from: start, to: end))[...]
    if start > 0 { words = words.drop { !$0.isWhitespace } }
    while end < length, let last = words.last, !last.isWhitespace { words.removeLast() }
    return words.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Returns a mention with its context, on one line.
  func context(of mention: Mention, in article: Article, kind: Actor.Kind, columns: Int) -> Line {
    func words(_ range: Range<Int>) -> String {
      article.text(in: range).oneLine
    }
    let start = mention.range.lowerBound
    let number = article.blocks.partitioningIndex { $0.range.lowerBound > start }
    let block =
      number > 0 ? article.blocks[number - 1].range : Range(from: 0, to: article.text.utf8.count)
    let text = words(Range(from: max(block.lowerBound, start - 80), to: start))
    let joins =
      start > 0
      && article.text[utf8: Range(from: start - 1, to: start)].first?.isWhitespace == false
    let before = Line(joins ? text : text + " ")
    var line = Line()
    var cut = before.part(
      Range(from: max(0, before.columns - columns - 1), to: before.columns)
    ).text[...]
    // A word that is cut is left out.
    if before.columns > columns + 1,
      before.part(Range(from: 0, to: before.columns - columns - 1)).text.last != " "
    {
      cut = cut.drop { $0 != " " }
    }
    line.fill(to: max(0, columns + 1 - cut.columns))
    line.append(cut)
    line.append(words(mention.range), .current(kind))
    let end = mention.range.upperBound
    let behind = article.text(in: Range(from: end, to: min(block.upperBound, end + 120)))
    if behind.first?.isWhitespace == true { line.append(" ") }
    line.append(behind.split { $0.isWhitespace }.joined(separator: " "))
    return line
  }
}
