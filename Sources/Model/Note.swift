/// What a person remarked about a part of a dossier.
public struct Note: Hashable, Sendable, Comparable {
  /// What a note is about, by its identity.
  public enum Subject: Hashable, Sendable, Comparable {
    case actor(Identity)
    case mention(Mention.ID)
    case relation(Identity)
  }

  /// What it is about.
  public var subject: Subject
  /// The remark.
  public var text: String

  /// A remark about something.
  public init(_ text: String, about subject: Subject) {
    self.subject = subject
    self.text = text
  }

  /// By what they are about, then by their words.
  public static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.text) < (right.subject, right.text)
  }
}
