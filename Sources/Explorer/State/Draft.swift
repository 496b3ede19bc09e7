package import Model

/// A correction of which something is still to be chosen or typed.
package enum Draft: Hashable, Sendable {
  // What a list asks for.
  /// Into whom an actor is merged.
  case merge(Actor.ID)
  /// The type of an actor.
  case retype(Actor.ID)
  /// To whom a mention refers.
  case link(Mention.ID)
  /// Whom a passage mentions.
  case mention(Range<Int>)
  /// The type of the new actor that a passage mentions.
  case newActor(Range<Int>)
  /// The actor at the other end of a new relation.
  case target(of: Mention.ID)
  /// The type of a new relation.
  case relation(from: Mention.ID, to: Mention.ID)

  // What a prompt asks for.
  /// The name of an actor.
  case rename(Actor.ID)
  /// An additional name of an actor.
  case alias(Actor.ID)
  /// The name of the actor that mentions really refer to.
  case split([Mention.ID], Actor.Kind)
  /// The words that mention somebody.
  case words
  /// The words that state a new relation.
  case phrase(RelationKind, from: Mention.ID, to: Mention.ID)
  /// A note.
  case note(Note.Subject)

  /// What the prompt asks for; nil if a list asks.
  package var lead: String? {
    switch self {
    case .merge, .retype, .link, .mention, .newActor, .target, .relation: nil
    case .rename: "name: "
    case .alias: "other name: "
    case .split: "name of the other actor: "
    case .words: "words that mention somebody: "
    case .phrase: "words that state it, or none: "
    case .note: "note: "
    }
  }

  /// Whether the list opens with its prompt.
  var picksAtOnce: Bool {
    switch self {
    case .retype, .newActor: false
    default: true
    }
  }
}
