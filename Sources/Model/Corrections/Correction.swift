/// One thing that a person corrected about what was found in articles.
///
/// A correction names mentions and relations by their content, and actors by theirs, so that a list of corrections can
/// be applied again to what a later analysis finds; see ``Dossier/applying(_:)``.
public enum Correction: Hashable, Sendable {
  /// A mention refers to somebody else.
  case relink(Mention.ID, to: Bearer)
  /// Two actors are one, which goes on as the second.
  case merge(Party, into: Party)
  /// These mentions are those of an actor of their own.
  case split([Mention.ID], as: NewActor)
  /// An actor is shown by another name.
  case rename(Party, to: String)
  /// An actor is of another kind.
  case retype(Party, as: Actor.Kind)
  /// An actor has one more name.
  case addAlias(String, to: Party)
  /// A passage mentions an actor.
  case addMention(Passage, Mention.Kind, of: Bearer)
  /// A passage mentions nobody.
  case rejectMention(Mention.ID)
  /// Two mentions stand in a relation.
  case addRelation(Statement)
  /// A relation is not stated.
  case rejectRelation(Identity)
  /// A remark about something.
  case note(String, about: Note.Subject)
}

extension Correction {
  /// An actor, as a correction names it.
  public struct Party: Hashable, Sendable {
    /// The actor's identity, or that of one merged into it.
    public var identity: Identity
    /// A mention of it, for when nobody has the identity any more.
    ///
    /// That happens where a later analysis shows the actor by another name: then whoever the mention refers to is meant. A
    /// mention that is itself corrected says nothing.
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

    /// Its identity: two corrections that introduce the same name and kind mean one actor.
    public var identity: Identity {
      var maker = Identity.Maker("new actor")
      maker.add(kind.rawValue)
      maker.add(name)
      return maker.identity
    }
  }

  /// Whom a mention refers to.
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
    /// What kind of act or tie it is.
    public var kind: RelationKind
    /// Whether it happened.
    public var modality: Relation.Modality
    /// The words that state it; empty where none do.
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
