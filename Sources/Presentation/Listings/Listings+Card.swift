package import Model

extension Listings {
  /// Who an actor is: its names, its type, whom it has to do with, and every mention with its reason.
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
    if dossier.articles.count == 1, let article = dossier.articles.first {
      let places = mentions.lazy.map { [dossier] in dossier.mentions[$0].range.lowerBound }
      let width = max(8, min(48, columns - 2))
      entries.append(
        Listing.Entry(
          Line(sparkline(of: places, in: article.text.utf8.count, columns: width, glyphs), .strip)))
    }
    entries += peers(of: actor)
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
    line.append("\(glyphs.separator)\(counted(mentions, "mention"))")
    return Listing.Entry(
      line,
      fields: ["actor", actor.name, actor.kind.rawValue, actor.code ?? "", "\(mentions)"])
  }

  /// The actors at the other ends of its relations, the most frequent first.
  private func peers(of actor: Actor) -> [Listing.Entry] {
    var list = RelationList()
    list.list(dossier, of: actor.id)
    let stated = list.groups.filter { $0.direction != .together }
    guard !stated.isEmpty else { return [] }
    var entries = [Listing.Entry(), Listing.Entry(Line("Relations", .heading))]
    for group in stated {
      entries.append(
        Listing.Entry(
          group.line(in: dossier, glyphs), group.statements.first.map { .relation($0) },
          fields: fields([
            "relation", group.words, name(of: group.other), group.kind.rawValue,
            group.modality.rawValue, "\(group.statements.count)",
          ])))
    }
    return entries
  }
}
