/// A row of the key table: an action, its keys and the words for it.
package struct Binding: Hashable, Sendable {
  /// A context in which keys are read.
  package enum Context: String, Hashable, Sendable, CaseIterable {
    /// The article pane.
    case article
    /// The actor list.
    case actors
    /// The relation list of the current actor.
    case relations
    /// A list over the panes.
    case overlay
    /// The queue of pairs of actors; what has no meaning here has that of a list.
    case pairs
    /// A prompt.
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
    case correct = "Correct"
    case copy = "Copy"
    case typing = "While typing"
    case other = "Other"
  }

  /// The action.
  package var action: Action
  /// The key sequences that trigger the action.
  package var keys: [[Key]]
  /// The contexts in which the keys work.
  package var contexts: Set<Context>
  /// The chapter of the help that lists the action.
  package var group: Group
  /// The name of the action in the palette.
  package var name: String
  /// The help line.
  package var help: String
  /// One or two words for the hint line, if the key matters in these contexts.
  package var hint: String?
}

extension Binding {
  /// The keys in readable form: "gd", "Ctrl-O", "Space".
  package var labels: [String] { keys.map(Self.label) }

  /// Returns a key sequence in readable form.
  package static func label(of keys: [Key]) -> String {
    keys.map(\.description).joined(
      separator: keys.allSatisfy { $0.description.count == 1 } ? "" : " ")
  }
}

extension Binding.Context {
  /// The context whose keys work here too, unless they have a meaning of their own.
  package var parent: Self? { self == .pairs ? .overlay : nil }
}

extension Binding {
  /// Whether the keys work in a context.
  package func works(in context: Context) -> Bool {
    contexts.contains(context) || context.parent.map(contexts.contains) == true
  }

  /// The place in which the keys work, if there is only one.
  package var place: String? { Self.place(of: contexts) }

  /// The place that some contexts are, if it is only one.
  package static func place(of contexts: Set<Context>) -> String? {
    switch contexts {
    case [.article]: "in the article"
    case [.actors]: "in the actor list"
    case [.relations]: "in the relation list"
    case [.actors, .relations]: "in the lists"
    case [.pairs]: "in the queue of pairs"
    case [.overlay]: "in a list over the panes"
    default: nil
    }
  }
}
