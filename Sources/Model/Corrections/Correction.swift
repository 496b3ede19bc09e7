/// A correction by a person to the analysis of an article.
///
/// A correction refers to mentions, relations and actors by identities made from their content. A list of corrections
/// can therefore be applied again to a later analysis; see ``Dossier/applying(_:)``.
public enum Correction: Hashable, Sendable {
  /// A mention refers to another actor.
  case relink(Mention.ID, to: Bearer)
  /// Two actors are the same, and continue as the second.
  case merge(Party, into: Party)
  /// These mentions refer to a separate actor.
  case split([Mention.ID], as: NewActor)
  /// An actor has another name.
  case rename(Party, to: String)
  /// An actor has another type.
  case retype(Party, as: Actor.Kind)
  /// An actor has an additional name.
  case addAlias(String, to: Party)
  /// A passage mentions an actor.
  case addMention(Passage, Mention.Kind, of: Bearer)
  /// A mention refers to no actor.
  case rejectMention(Mention.ID)
  /// What the analysis takes for mentions of an actor are none.
  case rejectActor(Party)
  /// Two mentions stand in a relation.
  case addRelation(Statement)
  /// A relation is not stated.
  case rejectRelation(Identity)
  /// A note about something.
  case note(String, about: Note.Subject)
}

extension Correction {
  /// A reference to an actor.
  public struct Party: Hashable, Sendable {
    /// The actor's identity, or that of one merged into it.
    public var identity: Identity
    /// A mention of it, used if no actor has the identity any more.
    ///
    /// A later analysis may give the actor another name, and with it another identity. The actor that the mention refers to
    /// is then meant, unless the mention itself is corrected.
    public var anchor: Mention.ID?

    /// An actor with that identity, or that mention.
    public init(_ identity: Identity, anchor: Mention.ID? = nil) {
      self.identity = identity
      self.anchor = anchor
    }
  }

  /// An actor that a person introduces.
  public struct NewActor: Hashable, Sendable {
    /// The name shown.
    public var name: String
    /// What it is.
    public var kind: Actor.Kind

    /// An actor with that name.
    public init(name: String, kind: Actor.Kind) {
      self.name = name
      self.kind = kind
    }

    /// Its identity; two corrections that introduce the same name and kind introduce one actor.
    public var identity: Identity {
      var maker = Identity.Maker("new actor")
      maker.add(kind.rawValue)
      maker.add(name)
      return maker.identity
    }
  }

  /// The actor that a mention refers to.
  public enum Bearer: Hashable, Sendable {
    case known(Party)
    case new(NewActor)

    /// The identity of the actor.
    public var identity: Identity {
      switch self {
      case .known(let party): party.identity
      case .new(let actor): actor.identity
      }
    }
  }

  /// A relation that a person states between two mentions of one article.
  public struct Statement: Hashable, Sendable {
    /// The mention that it goes from.
    public var source: Mention.ID
    /// The mention that it goes to.
    public var target: Mention.ID
    /// The type of act or tie.
    public var kind: RelationKind
    /// Whether it happened.
    public var modality: Relation.Modality
    /// The words that state it; may be empty.
    public var phrase: String

    /// A relation between two mentions.
    public init(
      _ kind: RelationKind, from source: Mention.ID, to target: Mention.ID,
      modality: Relation.Modality = .asserted, phrase: String = ""
    ) {
      self.source = source
      self.target = target
      self.kind = kind
      self.modality = modality
      self.phrase = phrase
    }

    /// The identity of the relation that it adds.
    public var identity: Identity {
      var maker = Identity.Maker("statement")
      maker.add(kind.rawValue)
      maker.add(source)
      maker.add(target)
      maker.add(modality.rawValue)
      maker.add(phrase)
      return maker.identity
    }
  }
}
