import Model

extension State {
  /// Who an actor is: its names, its first mention, and whom it has to do with.
  mutating func openCard() {
    guard let dossier, let actor = actorInQuestion, let article else { return }
    var entries: [Overlay.Entry] = []
    var line = Line(actor.kind.rawValue, .mention(actor.kind))
    if let code = actor.code { line.append("\(glyphs.separator)\(code)", .aside) }
    let mentions = dossier.mentionIndices(of: actor.id)
    line.append("\(glyphs.separator)\(counted(mentions.count, "mention"))")
    entries.append(Overlay.Entry(line))
    if let description = actor.description { entries.append(Overlay.Entry(Line(description))) }
    if !actor.aliases.isEmpty {
      var line = Line("Also ", .aside)
      line.append(actor.aliases.joined(separator: ", "))
      entries.append(Overlay.Entry(line))
    }
    entries.append(
      Overlay.Entry(
        Line(
          strip(
            of: mentions.lazy.map { dossier.mentions[$0].range.lowerBound },
            in: article.text.utf8.count, columns: 48, glyphs), .strip)))
    entries += peers(of: actor, in: dossier)
    if let first = mentions.first {
      entries += [Overlay.Entry(Line()), Overlay.Entry(Line("First mention", .heading))]
      entries.append(
        Overlay.Entry(
          dossier.context(of: dossier.mentions[first], in: article, kind: actor.kind, columns: 20),
          .mention(first)))
    }
    open(Overlay(actor.name, entries))
  }

  /// The actors at the other ends of its relations, the most frequent first.
  private func peers(of actor: Actor, in dossier: Dossier) -> [Overlay.Entry] {
    var list = RelationList()
    list.list(dossier, of: actor.id)
    let stated = list.groups.filter { $0.direction != .together }
    guard !stated.isEmpty else { return [] }
    var entries = [Overlay.Entry(Line()), Overlay.Entry(Line("Relations", .heading))]
    for group in stated {
      var line = Line("\(group.kind.sign) \(group.words) ", group.kind.role)
      dossier.append(group.other, to: &line)
      if group.statements.count > 1 { line.append(" \(glyphs.times)\(group.statements.count)") }
      if let word = group.modality.word { line.append(" \(word)", .aside) }
      entries.append(Overlay.Entry(line, group.statements.first.map { .relation($0) }))
    }
    return entries
  }
}
