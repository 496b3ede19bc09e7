import Model

extension State {
  /// The actor that an overlay is about: the one under the caret in the article, or the current.
  var actorInQuestion: Actor? {
    if overlays.isEmpty, focus == .article, let dossier, let mention = mentionAtCaret {
      return dossier.actor(dossier.mentions[mention].actor)
    }
    return currentActor
  }

  /// The lists about the article shown, as wide as there is room; nil before it is analysed.
  private var listings: Listings? {
    dossier.map {
      Listings(of: $0, glyphs: glyphs, columns: overlayRoom.columns - 4, hasFields: false)
    }
  }

  /// Says why there is nothing to list, or to go to.
  mutating func sayNothingIsKnown(_ absence: String = "Nobody is named.") {
    let key = keys.label(of: .stop, in: context).map { "; \($0) begins the analysis" } ?? ""
    message =
      dossier != nil
      ? absence : isStopped ? "Not analysed\(key)." : "The article is still being read."
  }

  /// Who an actor is.
  mutating func openCard() {
    guard let listings, let actor = actorInQuestion else { return sayNothingIsKnown() }
    open(Overlay(listings.card(of: actor)))
  }

  /// Every mention of the actor, beginning with the one here.
  mutating func openMentions() {
    guard let listings, let dossier, let actor = actorInQuestion else {
      return sayNothingIsKnown()
    }
    let here = dossier.mentionIndices(of: actor.id).partitioningIndex {
      dossier.mentions[$0].range.lowerBound > reading.caret
    }
    open(Overlay(listings.mentions(of: actor), selection: max(0, here - 1)))
  }

  /// Every passage about the actor; from the relations, about the two that the selected one joins.
  mutating func openEvidence() {
    guard let listings, let dossier, let actor = actorInQuestion else {
      return sayNothingIsKnown()
    }
    let groups = relationList.groups
    if overlays.isEmpty, focus == .relations, groups.indices.contains(relationList.selection),
      let other = dossier.actor(groups[relationList.selection].other)
    {
      return open(Overlay(listings.evidence(between: actor, and: other)))
    }
    open(Overlay(listings.evidence(of: actor)))
  }

  /// Those bound to the actor, and those bound to them, strongest first.
  mutating func openNetwork() {
    guard let actor = actorInQuestion else { return sayNothingIsKnown() }
    show(
      Overlay.Subject(
        actor: actor.id, depth: 1, direction: .both, hasPicture: overlayRoom.rows >= 30))
  }

  /// One step more or less around the actor; the next direction.
  mutating func changeNetwork(_ change: (inout Overlay.Subject) -> Void) {
    guard var subject = overlays.last?.subject else { return }
    change(&subject)
    subject.depth = max(1, min(subject.depth, 3))
    overlays.removeLast()
    show(subject)
  }

  /// Opens the network of a subject.
  mutating func show(_ subject: Overlay.Subject) {
    guard let listings, let actor = dossier?.actor(subject.actor) else { return }
    var listing = listings.network(around: actor, depth: subject.depth, subject.direction)
    if subject.hasPicture,
      let picture = listings.picture(
        around: actor, subject.direction, rows: min(overlayRoom.rows - 8, 25))
    {
      listing.entries.insert(Listing.Entry(picture), at: 0)
    }
    open(Overlay(listing, subject: subject))
  }

  /// Asks for the other end of the ways from the current actor.
  mutating func openPaths() {
    guard let listings, let actor = actorInQuestion else { return sayNothingIsKnown() }
    open(Overlay(listings.ends(ofPathsFrom: actor), picksAtOnce: true))
    startTyping()
  }

  /// The shortest ways between two actors.
  mutating func openPaths(from source: Actor.ID, to target: Actor.ID) {
    guard let listings, let source = dossier?.actor(source), let target = dossier?.actor(target)
    else { return }
    open(Overlay(listings.paths(from: source, to: target)))
  }

  /// The relations of the actor by their dates.
  mutating func openTimeline() {
    guard let listings, let actor = actorInQuestion else { return sayNothingIsKnown() }
    open(Overlay(listings.timeline(of: actor)))
  }

  /// How the actors of the most relations stand to each other.
  mutating func openMatrix() {
    guard let listings else { return sayNothingIsKnown() }
    open(Overlay(listings.matrix()))
  }

  /// Headings and paragraphs, with their first words.
  mutating func openOutline() {
    guard let article else { return }
    let columns = overlayRoom.columns
    let entries = article.blocks.map { block in
      Listing.Entry(.text(article: current, offset: block.range.lowerBound)) {
        [article.outline(of: block, columns: columns)]
      }
    }
    open(
      Overlay(
        Listing("Outline", entries),
        selection: max(
          0, article.blocks.partitioningIndex { $0.range.lowerBound > reading.caret } - 1)))
  }

  /// The places to go back to, the last first.
  mutating func openJumps() {
    let entries = history.past.reversed().map { place in
      let article = articles[place.article]
      var line = Line("\(article.percent(at: place.reading.caret))%", .aside)
      line.fill(to: 5)
      if articles.count > 1 { line.append("\(article.id) ", .aside) }
      if let id = place.actor, let actor = dossiers[place.article]?.actor(id) {
        line.append(name: actor.name, .mention(actor.kind))
        line.append(glyphs.separator, .aside)
      }
      line.append(article.sentence(around: place.reading.caret).oneLine)
      return Listing.Entry(line, .place(place))
    }
    open(Overlay(Listing("Jumps", entries, absence: "No jump yet.")))
  }

  /// The articles opened.
  mutating func openArticles() {
    let entries = articles.enumerated().map { index, article in
      var line = Line(article.title.isEmpty ? article.id : article.title)
      if let date = article.date { line.append("\(glyphs.separator)\(date)", .aside) }
      if let dossier = dossiers[index] {
        line.append("\(glyphs.separator)\(counted(dossier.actors.count, "actor"))", .aside)
      }
      return Listing.Entry(line, .article(index))
    }
    open(Overlay(Listing("Articles", entries), selection: current))
  }
}

extension Article {
  /// The first words of a paragraph or heading, where it stands in the outline.
  fileprivate func outline(of block: Block, columns: Int) -> Line {
    let start = block.range.lowerBound
    var words = text(in: start..<min(block.range.upperBound, start + columns))
    // Other letters take up to four bytes.
    if !words.utf8.allSatisfy({ $0 < 0x80 }) {
      words = text(in: start..<min(block.range.upperBound, start + 4 * columns))
    }
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
    return line
  }
}
