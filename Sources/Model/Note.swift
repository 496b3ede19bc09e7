/// A person's note about a part of a dossier.
public struct Note: Hashable, Sendable, Comparable {
  /// What a note is about, by its identity.
  public enum Subject: Hashable, Sendable, Comparable {
    case actor(Identity)
    case mention(Mention.ID)
    case relation(Identity)
  }

  /// The subject.
  public var subject: Subject
  /// The text of the note.
  public var text: String

  /// A note about something.
  public init(_ text: String, about subject: Subject) {
    self.subject = subject
    self.text = text
  }

  /// Orders notes by subject, then by text.
  public static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.text) < (right.subject, right.text)
  }
}
