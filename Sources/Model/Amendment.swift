/// What a person's corrections have changed about a part of a dossier.
///
/// What has been rejected is not in the dossier, and has no amendment.
public struct Amendment: Hashable, Sendable, Comparable {
  /// The kind of a change; the raw value is its name in exports.
  public enum Change: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A person has added it.
    case added
    /// A mention refers to another actor.
    case relinked
    /// An actor has another name.
    case renamed
    /// An actor has another type.
    case retyped
    /// Another actor has become one with it.
    case merged
    /// An actor has an additional name.
    case alias

    /// In the order of their names.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What has changed.
  public var subject: Note.Subject
  /// How.
  public var change: Change
  /// What it was: the earlier name or type, the name of the other actor, or the additional name; else empty.
  public var detail: String

  /// A change of something.
  public init(_ change: Change, of subject: Note.Subject, detail: String = "") {
    self.subject = subject
    self.change = change
    self.detail = detail
  }

  /// Orders amendments by subject, then by change and detail.
  public static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.change, left.detail) < (right.subject, right.change, right.detail)
  }
}

extension Dossier {
  /// What a person has changed about an actor, in order.
  public func amendments(of actor: Actor) -> ArraySlice<Amendment> {
    amendments(of: .actor(actor.identity))
  }

  /// What a person has changed about a part of the dossier, in order.
  public func amendments(of subject: Note.Subject) -> ArraySlice<Amendment> {
    let start = amendments.partitioningIndex { $0.subject >= subject }
    return amendments[start...].prefix { $0.subject == subject }
  }

  /// A person's notes about a part of the dossier, in order.
  public func notes(about subject: Note.Subject) -> ArraySlice<Note> {
    let start = notes.partitioningIndex { $0.subject >= subject }
    return notes[start...].prefix { $0.subject == subject }
  }
}
