/// A row of the key table: what keys do where, and the words for it.
package struct Binding: Hashable, Sendable {
  /// Where keys are read.
  package enum Context: String, Hashable, Sendable, CaseIterable {
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
  package enum Group: String, Hashable, Sendable, CaseIterable {
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
  package var action: Action
  /// The keys that make it happen, each a sequence of one or more.
  package var keys: [[Key]]
  /// Where they do.
  package var contexts: Set<Context>
  /// The chapter it belongs to.
  package var group: Group
  /// What the palette calls it.
  package var name: String
  /// What it does, in one line.
  package var help: String
  /// One or two words for the bottom line, in the contexts where the key matters most.
  package var hint: String?
}

extension Binding {
  /// Its keys as people write them: "gd", "Ctrl-O", "Space".
  package var labels: [String] { keys.map(Self.label) }

  /// A sequence of keys as people write it.
  package static func label(of keys: [Key]) -> String {
    keys.map(\.description).joined(
      separator: keys.allSatisfy { $0.description.count == 1 } ? "" : " ")
  }
}

extension Binding {
  /// Where its keys work, when that is one place only.
  package var place: String? {
    switch contexts {
    case [.article]: "in the article"
    case [.actors]: "in the actor list"
    case [.relations]: "in the relation list"
    case [.actors, .relations]: "in the lists"
    case [.overlay]: "in a list over the panes"
    default: nil
    }
  }
}
