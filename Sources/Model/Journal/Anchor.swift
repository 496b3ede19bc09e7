/// The content of something that a correction names by identity, by which it is found again after a change.
public struct Anchor: Hashable, Sendable {
  /// What is known of it.
  public enum Content: Hashable, Sendable {
    /// The words of a mention.
    case mention(Quote)
    /// The type of a relation, and the words of its ends.
    case relation(RelationKind, source: Quote, target: Quote)
    /// The name and the type of an actor.
    case actor(name: String, Actor.Kind)
  }

  /// Its identity.
  public var identity: Identity
  /// Its content.
  public var content: Content

  /// The content of something.
  public init(_ identity: Identity, _ content: Content) {
    self.identity = identity
    self.content = content
  }
}

extension Correction {
  /// The content of everything that the correction names, as it is in a dossier.
  public func anchors(in dossier: Dossier) -> [Anchor] {
    let names = names
    guard !names.isEmpty else { return [] }
    var anchors: [Anchor] = []
    for mention in dossier.mentions where names.contains(mention.id) {
      guard let article = dossier.article(mention.article) else { continue }
      let name = dossier.actor(mention.actor)?.name
      anchors.append(
        Anchor(mention.id, .mention(Quote(mention.range, of: article, actor: name))))
    }
    // An actor may have taken over the identity that another one has.
    var seen: Set<Identity> = []
    let own = dossier.actors.map { ($0, $0.identity) }
    let former = dossier.actors.flatMap { actor in actor.formerIdentities.map { (actor, $0) } }
    for (actor, identity) in own + former
    where names.contains(identity) && seen.insert(identity).inserted {
      anchors.append(Anchor(identity, .actor(name: actor.name, actor.kind)))
    }
    for relation in dossier.relations where names.contains(relation.identity) {
      guard let article = dossier.article(relation.evidence.article) else { continue }
      anchors.append(
        Anchor(
          relation.identity,
          .relation(
            relation.kind,
            source: Quote(
              relation.evidence.source, of: article, actor: dossier.actor(relation.source)?.name),
            target: Quote(
              relation.evidence.target, of: article, actor: dossier.actor(relation.target)?.name))))
    }
    return anchors
  }

  /// The identities of what is there and that the correction names.
  private var names: Set<Identity> {
    func names(_ party: Party) -> [Identity] { [party.identity, party.anchor].compactMap(\.self) }
    func names(_ bearer: Bearer) -> [Identity] {
      if case .known(let party) = bearer { names(party) } else { [] }
    }
    switch self {
    case .relink(let id, let bearer): return Set([id] + names(bearer))
    case .merge(let one, let other): return Set(names(one) + names(other))
    case .split(let ids, _): return Set(ids)
    case .rename(let party, _), .retype(let party, _), .addAlias(_, let party),
      .rejectActor(let party):
      return Set(names(party))
    case .addMention(_, _, let bearer): return Set(names(bearer))
    case .rejectMention(let id): return [id]
    case .addRelation(let statement): return [statement.source, statement.target]
    case .rejectRelation(let identity): return [identity]
    case .note(_, let subject): return [subject.identity]
    }
  }
}

extension Note.Subject {
  /// The identity of the subject.
  public var identity: Identity {
    switch self {
    case .actor(let identity), .mention(let identity), .relation(let identity): identity
    }
  }
}
