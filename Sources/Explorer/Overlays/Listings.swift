import Model

extension State {
  /// The actor that an overlay is about: the one under the caret in the article, or the current.
  var actorInQuestion: Actor? {
    if overlays.isEmpty, focus == .article, let dossier, let mention = mentionAtCaret {
      return dossier.actor(dossier.mentions[mention].actor)
    }
    return currentActor
  }

  /// Every mention of the actor, with the words around it.
  mutating func openMentions() {
    guard let dossier, let actor = actorInQuestion, let article else { return }
    let indices = dossier.mentionIndices(of: actor.id)
    let entries = indices.map { index in
      let mention = dossier.mentions[index]
      var line = Line("\(article.percent(at: mention.range.lowerBound))%", .aside)
      line.fill(to: 5)
      line.append(dossier.context(of: mention, in: article, kind: actor.kind, columns: 24))
      return Overlay.Entry(line, .mention(index))
    }
    let here = indices.partitioningIndex { dossier.mentions[$0].range.lowerBound > reading.caret }
    open(
      Overlay(
        "\(actor.name): \(counted(indices.count, "mention"))", entries, selection: max(0, here - 1))
    )
  }

  /// Every passage that states a relation of the actor.
  mutating func openEvidence() {
    guard let dossier, let actor = actorInQuestion else { return }
    let entries = dossier.relationIndices(of: actor.id).compactMap { index -> Overlay.Entry? in
      let relation = dossier.relations[index]
      guard relation.kind != .cooccur else { return nil }
      var words = Line("  ")
      words.append(
        "\(glyphs.open)\(dossier.excerpt(ofEvidence: relation))\(glyphs.close)", .aside)
      return Overlay.Entry([dossier.sentence(relation), words], .relation(index))
    }
    open(
      Overlay(
        "\(actor.name): \(counted(entries.count, "statement"))", entries,
        absence: "No relation is stated."))
  }

  /// Headings and paragraphs, with their first words.
  mutating func openOutline() {
    guard let article, let layout else { return }
    let entries = article.blocks.prefix(20_000).map { block in
      let words = article.text(
        in: block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + 160))
      var line = Line()
      switch block.kind {
      case .heading(let level):
        line.append(String(repeating: " ", count: max(0, level - 1) * 2))
        line.append(words, .heading)
      case .metadata: line.append(words, .metadata)
      default:
        line.append("    ")
        line.append(words)
      }
      return Overlay.Entry(line, .text(article: current, offset: block.range.lowerBound))
    }
    open(Overlay("Outline", entries, selection: layout.block(at: reading.caret)))
  }

  /// The places to go back to, the last first.
  mutating func openJumps() {
    let entries = history.past.reversed().map { place in
      let article = articles[place.article]
      var line = Line("\(article.percent(at: place.reading.caret))%", .aside)
      line.fill(to: 5)
      if articles.count > 1 { line.append("\(article.id) ", .aside) }
      if let id = place.actor, let actor = dossiers[place.article]?.actor(id) {
        line.append("\(actor.name) ", .mention(actor.kind))
      }
      let start = place.reading.caret
      line.append(article.text(in: start..<min(article.text.utf8.count, start + 120)))
      return Overlay.Entry(line, .place(place))
    }
    open(Overlay("Jumps", entries, absence: "No jump yet."))
  }

  /// The articles opened.
  mutating func openArticles() {
    let entries = articles.enumerated().map { index, article in
      var line = Line(article.title.isEmpty ? article.id : article.title)
      if let date = article.date { line.append("\(glyphs.separator)\(date)", .aside) }
      if let dossier = dossiers[index] {
        line.append(
          "\(glyphs.separator)\(counted(dossier.actors.count, "actor"))", .aside)
      }
      return Overlay.Entry(line, .article(index))
    }
    open(Overlay("Articles", entries, selection: current))
  }
}

extension Dossier {
  /// A mention between the words before and behind it, on one line.
  func context(of mention: Mention, in article: Article, kind: Actor.Kind, columns: Int) -> Line {
    func words(_ range: Range<Int>) -> String {
      article.text(in: range).split { $0.isWhitespace }.joined(separator: " ")
    }
    let start = mention.range.lowerBound
    let before = Line(words(max(0, start - 80)..<start))
    var line = Line()
    line.fill(to: max(0, columns - before.columns))
    line.append(before.part(max(0, before.columns - columns)..<before.columns))
    let joins = start > 0 && article.text[utf8: start - 1..<start].first?.isWhitespace == false
    if !joins { line.append(" ") }
    line.append(words(mention.range), .current(kind))
    let end = mention.range.upperBound
    let behind = article.text(in: end..<min(article.text.utf8.count, end + 120))
    if behind.first?.isWhitespace == true { line.append(" ") }
    line.append(behind.split { $0.isWhitespace }.joined(separator: " "))
    return line
  }
}
