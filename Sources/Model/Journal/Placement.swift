/// Finds what the corrections of a journal name in a dossier: by identity, or else by content.
///
/// An identity is made from words and their context. It is the same after most changes of a text and of the analysis.
/// Where it is not, a mention is found by its words, and the better what surrounds them agrees, the more likely it is
/// the one; a relation by its type and its ends; an actor by a mention or its name.
struct Placement {
  private let dossier: Dossier
  private var mentions: Set<Mention.ID>
  private let relations: Set<Identity>
  private let actors: Set<Identity>
  private var anchors: [Identity: Anchor.Content] = [:]
  /// What became of identities that were looked for.
  private var found: [Identity: Identity] = [:]
  /// The mentions by their words, and the actors by name; made when something is looked for.
  private var index: Index?
  /// The number of bytes that may still be looked through for words.
  private var budget = 1 << 27

  init(in dossier: Dossier) {
    self.dossier = dossier
    mentions = Set(dossier.mentions.map(\.id))
    relations = Set(dossier.relations.map(\.identity))
    actors = Set(dossier.actors.flatMap { [$0.identity] + $0.formerIdentities })
  }

  /// The corrections of an entry with identities of what is there; they name what is missing as before.
  mutating func corrections(of entry: Journal.Entry) -> [Correction] {
    guard let correction = entry.correction else { return [] }
    for anchor in entry.anchors where anchors[anchor.identity] == nil {
      anchors[anchor.identity] = anchor.content
    }
    if entry.isRule { return rule(correction) }
    return [placed(correction)]
  }

  private mutating func placed(_ correction: Correction) -> Correction {
    switch correction {
    case .relink(let id, let bearer): return .relink(mention(id), to: placed(bearer))
    case .merge(let one, let other): return .merge(placed(one), into: placed(other))
    case .split(let ids, let actor):
      var places: [Mention.ID] = []
      for id in ids { places.append(mention(id)) }
      return .split(places, as: actor)
    case .rename(let party, let name): return .rename(placed(party), to: name)
    case .retype(let party, let kind): return .retype(placed(party), as: kind)
    case .addAlias(let alias, let party): return .addAlias(alias, to: placed(party))
    case .rejectActor(let party): return .rejectActor(placed(party))
    case .rejectMention(let id): return .rejectMention(mention(id))
    case .rejectRelation(let id): return .rejectRelation(relation(id))
    case .addMention(let passage, let kind, let bearer):
      let (place, bearer2) = (placed(passage), placed(bearer))
      let id = place.identity(of: bearer2)
      mentions.insert(id)
      let old = passage.identity(of: bearer)
      if old != id { found[old] = id }
      return .addMention(place, kind, of: bearer2)
    case .addRelation(var statement):
      statement.source = mention(statement.source)
      statement.target = mention(statement.target)
      return .addRelation(statement)
    case .note(let text, let subject):
      switch subject {
      case .mention(let id): return .note(text, about: .mention(mention(id)))
      case .relation(let id): return .note(text, about: .relation(relation(id)))
      case .actor(let id): return .note(text, about: .actor(placed(Correction.Party(id)).identity))
      }
    }
  }

  /// What a rule says of a dossier; nothing if it does not concern it.
  ///
  /// Where the actor that another is to be merged into is absent, the other takes its name and type.
  private mutating func rule(_ correction: Correction) -> [Correction] {
    let parties = correction.parties.map { actor($0.identity) }
    guard let first = parties.first, let subject = first else { return [] }
    let party = Correction.Party(subject)
    switch correction {
    case .merge(_, let into):
      if let other = parties.last ?? nil { return [.merge(party, into: Correction.Party(other))] }
      guard case .actor(let name, let kind)? = anchors[into.identity] else { return [] }
      return [.rename(party, to: name), .retype(party, as: kind)]
    case .rename(_, let name): return [.rename(party, to: name)]
    case .retype(_, let kind): return [.retype(party, as: kind)]
    case .addAlias(let alias, _): return [.addAlias(alias, to: party)]
    case .rejectActor: return [.rejectActor(party)]
    default: return []
    }
  }
}

extension Placement {
  private mutating func placed(_ bearer: Correction.Bearer) -> Correction.Bearer {
    if case .known(let party) = bearer { .known(placed(party)) } else { bearer }
  }

  /// The actor with the identity, that of its mention, or that of its name.
  private mutating func placed(_ party: Correction.Party) -> Correction.Party {
    guard !actors.contains(party.identity) else { return party }
    let anchor = party.anchor.map { mention($0) }
    if let anchor, mentions.contains(anchor) {
      return Correction.Party(party.identity, anchor: anchor)
    }
    return Correction.Party(actor(party.identity) ?? party.identity, anchor: anchor)
  }

  /// The identity of an actor that is there.
  private mutating func actor(_ identity: Identity) -> Identity? {
    if actors.contains(identity) { return identity }
    guard case .actor(let name, let kind)? = anchors[identity] else { return nil }
    return indexed.actor(named: name, kind)
  }

  private mutating func mention(_ id: Mention.ID) -> Mention.ID {
    if mentions.contains(id) { return id }
    if let known = found[id] { return known }
    guard case .mention(let quote)? = anchors[id], let place = mention(quote) else { return id }
    found[id] = place.id
    return place.id
  }

  /// How many of the same words are looked at before and after the place where they stood.
  private static let reach = 200

  private mutating func mention(_ quote: Quote) -> Mention? {
    let alike = indexed.mentions[quote.words] ?? []
    // What has moved stands not far from where it stood, and an article may repeat the same words without end.
    let near = alike.partitioningIndex { dossier.mentions[$0].range.lowerBound >= quote.start }
    let window = max(0, near - Self.reach)..<min(alike.count, near + Self.reach)
    let candidates = alike.count <= 2 * Self.reach ? alike[...] : alike[window]
    return best(of: candidates.map { dossier.mentions[$0] }, for: quote)
  }

  /// The candidate at the place that fits a quotation best.
  private func best(of candidates: [Mention], for quote: Quote) -> Mention? {
    var best: (mention: Mention, fit: Int)?
    for article in Set(candidates.map(\.article)).sorted() {
      guard let text = dossier.article(article) else { continue }
      let here = candidates.filter { $0.article == article }
      guard let place = quote.best(of: here.map(\.range), in: text),
        let mention = here.first(where: { $0.range == place })
      else { continue }
      let fit = quote.fit(place, in: text)
      if best == nil || fit > best?.fit ?? 0 { best = (mention, fit) }
    }
    return best?.mention
  }

  private mutating func relation(_ id: Identity) -> Identity {
    if relations.contains(id) { return id }
    if let known = found[id] { return known }
    guard case .relation(let kind, let source, let target)? = anchors[id],
      let from = mention(source), let to = mention(target)
    else { return id }
    let place = (indexed.relations[from.range] ?? []).map { dossier.relations[$0] }.first {
      $0.kind == kind && $0.evidence.article == from.article && $0.evidence.target == to.range
    }
    guard let place else { return id }
    found[id] = place.identity
    return place.identity
  }

  /// The passage as it stands in an article now.
  private mutating func placed(_ passage: Correction.Passage) -> Correction.Passage {
    guard !passage.words.isEmpty, let quote = passage.quote else { return passage }
    if dossier.articles.contains(where: { $0.identity == passage.article }) { return passage }
    for article in dossier.articles where budget > 0 {
      budget -= article.text.utf8.count
      let places = article.places(of: passage.words).map { $0..<$0 + passage.words.utf8.count }
      if let range = quote.best(of: places, in: article) {
        return Correction.Passage(range, of: article)
      }
    }
    return passage
  }

  private var indexed: Index {
    mutating get {
      if let index { return index }
      let made = Index(of: dossier)
      index = made
      return made
    }
  }
}

/// Mentions by their words, relations by the place of their source, and actors by name.
private struct Index {
  let mentions: [String: [Int]]
  let relations: [Range<Int>: [Int]]
  private let names: [String: [Int]]
  private let aliases: [String: [Int]]
  private let dossier: Dossier

  init(of dossier: Dossier) {
    self.dossier = dossier
    var mentions: [String: [Int]] = [:]
    for (place, mention) in dossier.mentions.enumerated() {
      guard let article = dossier.article(mention.article) else { continue }
      mentions[String(article.text(in: mention.range)), default: []].append(place)
    }
    self.mentions = mentions
    relations = Dictionary(
      grouping: dossier.relations.indices, by: { dossier.relations[$0].evidence.source })
    var (names, aliases): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (place, actor) in dossier.actors.enumerated() {
      names[actor.name, default: []].append(place)
      for alias in Set(actor.aliases) { aliases[alias, default: []].append(place) }
    }
    (self.names, self.aliases) = (names, aliases)
  }

  /// The only actor of that name, or of that name and type, or that has it as another name.
  func actor(named name: String, _ kind: Actor.Kind) -> Identity? {
    let named = names[name] ?? []
    let alike = named.filter { dossier.actors[$0].kind == kind }
    for places in [alike, named, aliases[name] ?? []] where places.count == 1 {
      return dossier.actors[places[0]].identity
    }
    return nil
  }
}
