/// A row of the key table: what keys do where, and the words for it.
public struct Binding: Hashable, Sendable {
  /// Where keys are read.
  public enum Context: String, Hashable, Sendable, CaseIterable {
    /// The pane with the text.
    case article
    /// The pane with the actors.
    case actors
    /// The pane with the relations of the current actor.
    case relations
    /// A list laid over the panes.
    case overlay
    /// A line being typed.
    case prompt
  }

  /// A chapter of the help.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case mentions = "Mentions"
    case actors = "Actors and relations"
    case go = "Go"
    case search = "Search"
    case open = "Open"
    case copy = "Copy"
    case typing = "While typing"
    case other = "Other"
  }

  /// What happens.
  public var action: Action
  /// The keys that make it happen, each a sequence of one or more.
  public var keys: [[Key]]
  /// Where they do.
  public var contexts: Set<Context>
  /// The chapter it belongs to.
  public var group: Group
  /// What the palette calls it.
  public var name: String
  /// What it does, in one line.
  public var help: String
  /// One or two words for the bottom line, in the contexts where the key matters most.
  public var hint: String?
}

extension Binding {
  /// Its keys as people write them: "gd", "Ctrl-O", "Space".
  public var labels: [String] { keys.map(Self.label) }

  /// A sequence of keys as people write it.
  public static func label(of keys: [Key]) -> String {
    keys.map(\.description).joined(
      separator: keys.allSatisfy { $0.description.count == 1 } ? "" : " ")
  }
}
