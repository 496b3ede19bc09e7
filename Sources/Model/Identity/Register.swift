/// Assigns missing identities in a dossier, and keeps all of them distinct.
///
/// An existing identity is kept, unless something earlier has the same one, as for the same words in two articles.
/// Then the identity of the article is mixed in.
struct Register {
  private let articles: [Article.ID: Article]
  private var fingerprints: [Article.ID: Identity] = [:]

  init(of articles: [Article]) {
    self.articles = Dictionary(
      articles.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A place: that of a mention, or those of both ends of a relation.
  private struct Place: Hashable {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// The content that the identity of a mention or a relation is made from.
  private struct Content {
    var known: Identity
    var article: Article.ID
    /// Its place; entries with the same place and base are distinguished by their actors.
    var place: Place
    /// The ids of the actors.
    var actors: [Actor.ID]
  }

  /// Mentions in the order of the text, each with an identity of its own.
  mutating func identify(_ mentions: [Mention]) -> [Mention] {
    identify(mentions, \.id) {
      Content(
        known: $0.id, article: $0.article, place: Place(first: $0.range, second: $0.range),
        actors: [$0.actor])
    } base: { [articles] in
      articles[$0.article]?.identity(ofPassage: $0.range)
    }
  }

  /// Relations in the order of the text, each with an identity of its own.
  mutating func identify(_ relations: [Relation]) -> [Relation] {
    identify(relations, \.identity) {
      Content(
        known: $0.identity, article: $0.evidence.article,
        place: Place(first: $0.evidence.source, second: $0.evidence.target),
        actors: [$0.source, $0.target])
    } base: { [articles] relation in
      articles[relation.evidence.article].map { article in
        var maker = Identity.Maker("relation")
        maker.add(relation.kind.rawValue)
        article.add(relation.evidence.source, to: &maker)
        article.add(relation.evidence.target, to: &maker)
        return maker.identity
      }
    }
  }

  /// Actors, each with an identity of its own; `mentions` are the mentions of them.
  ///
  /// The identity of a country is made from its code, that of another actor from its kind and name, and that of an actor
  /// without a name from its first mention.
  mutating func identify(_ actors: [Actor], mentions: [Mention]) -> [Actor] {
    var seen = Set<Identity>(minimumCapacity: actors.count)
    let isComplete = actors.allSatisfy { !$0.identity.isNone && seen.insert($0.identity).inserted }
    if isComplete { return actors }
    var first: [Actor.ID: Identity] = [:]
    var named = Set<Actor.ID>()
    for mention in mentions {
      if first[mention.actor] == nil { first[mention.actor] = mention.id }
      if mention.kind == .name { named.insert(mention.actor) }
    }
    var taken = Taken()
    var actors = actors
    // Those that have one go first, so that nobody takes it from them.
    for isKnown in [true, false] {
      for index in actors.indices where actors[index].identity.isNone != isKnown {
        let actor = actors[index]
        let mention = first[actor.id]
        var identity = isKnown ? actor.identity : Self.identity(of: actor)
        if !isKnown, let mention, !named.contains(actor.id) {
          identity = Self.identity("unnamed", mention)
        }
        actors[index].identity = taken.add(identity, own: mention)
      }
    }
    return actors
  }

  /// The identity of an actor, made from its name or code.
  static func identity(of actor: Actor) -> Identity {
    var maker = Identity.Maker("actor")
    maker.add(actor.kind.rawValue)
    maker.add(actor.kind == .country ? actor.code ?? actor.name : actor.name)
    return maker.identity
  }

  private mutating func identify<Part>(
    _ parts: [Part], _ identity: WritableKeyPath<Part, Identity>, _ content: (Part) -> Content,
    base: (Part) -> Identity?
  ) -> [Part] {
    var seen = Set<Identity>(minimumCapacity: parts.count)
    let isComplete = parts.allSatisfy {
      !$0[keyPath: identity].isNone && seen.insert($0[keyPath: identity]).inserted
    }
    if isComplete { return parts }
    var taken = Taken()
    var parts = parts
    for index in parts.indices where !parts[index][keyPath: identity].isNone {
      let known = parts[index][keyPath: identity]
      if !taken.contains(known) {
        _ = taken.add(known, own: nil)
        continue
      }
      let own = fingerprint(of: content(parts[index]).article)
      parts[index][keyPath: identity] = taken.add(known, own: own)
    }
    let bases = numbered(parts, identity, content, base)
    var shares: [Identity: Int] = [:]
    for base in bases where !base.isNone { shares[base, default: 0] += 1 }
    for (index, base) in bases.enumerated() where !base.isNone {
      let content = content(parts[index])
      let isShared = shares[base, default: 0] > 1 || taken.contains(base)
      let candidate = isShared ? Self.identity(base, actors: content.actors) : base
      let own = taken.contains(candidate) ? fingerprint(of: content.article) : .none
      parts[index][keyPath: identity] = taken.add(candidate, own: own)
    }
    return parts
  }

  /// For each part without an identity, one made from its context, and from its number among the places of the article
  /// with the same context.
  private func numbered<Part>(
    _ parts: [Part], _ identity: WritableKeyPath<Part, Identity>, _ content: (Part) -> Content,
    _ base: (Part) -> Identity?
  ) -> [Identity] {
    var numbers: [Identity: [Place: Int]] = [:]
    var article: Article.ID?
    return parts.map { part in
      guard part[keyPath: identity].isNone else { return .none }
      let content = content(part)
      if article != content.article {
        article = content.article
        numbers = [:]
      }
      let base = base(part) ?? Self.identity(content.article, content.place)
      let count = numbers[base]?.count ?? 0
      let number = numbers[base]?[content.place] ?? count
      if number == count { numbers[base, default: [:]][content.place] = number }
      return number == 0 ? base : Self.identity("number", base, UInt64(number))
    }
  }

  private mutating func fingerprint(of id: Article.ID) -> Identity {
    if let known = fingerprints[id] { return known }
    let fingerprint = articles[id]?.identity ?? .none
    fingerprints[id] = fingerprint
    return fingerprint
  }

  fileprivate static func identity(
    _ kind: StaticString, _ base: Identity, _ number: UInt64 = 0
  ) -> Identity {
    var maker = Identity.Maker(kind)
    maker.add(base)
    maker.add(number)
    return maker.identity
  }

  private static func identity(_ base: Identity, actors: [Actor.ID]) -> Identity {
    var maker = Identity.Maker("actors")
    maker.add(base)
    for actor in actors { maker.add(actor) }
    return maker.identity
  }

  private static func identity(_ article: Article.ID, _ place: Place) -> Identity {
    var maker = Identity.Maker("place")
    maker.add(article)
    for range in [place.first, place.second] {
      maker.add(UInt64(bitPattern: Int64(range.lowerBound)))
      maker.add(UInt64(bitPattern: Int64(range.upperBound)))
    }
    return maker.identity
  }
}

/// The identities in use.
private struct Taken {
  private var identities = Set<Identity>()
  private var numbers: [Identity: UInt64] = [:]

  func contains(_ identity: Identity) -> Bool { identities.contains(identity) }

  /// Takes an identity or, if it is in use, one made from it, from `own` and from a number.
  mutating func add(_ identity: Identity, own: Identity?) -> Identity {
    if identities.insert(identity).inserted { return identity }
    let base = Register.identity("own", identity, own?.bits ?? 0)
    while true {
      let number = numbers[base, default: 0]
      numbers[base] = number + 1
      let candidate = Register.identity("other", base, number)
      if identities.insert(candidate).inserted { return candidate }
    }
  }
}
