package import Keys
package import Model
import Presentation

/// What a list laid over the panes answers.
package enum Question: Hashable, Sendable {
  /// Who an actor is.
  case card(Actor.ID)
  /// Every mention of an actor.
  case mentions(Actor.ID)
  /// Every passage that states a relation of an actor.
  case evidence(Actor.ID)
  /// Every passage that states a relation between two actors.
  case evidenceBetween(Actor.ID, Actor.ID)
  /// The actors bound to an actor.
  case network(NetworkScope)
  /// The actors that paths from an actor may lead to.
  case pathEnds(Actor.ID)
  /// The shortest paths from one actor to another.
  case paths(Actor.ID, Actor.ID)
  /// The relations of an actor by their dates.
  case timeline(Actor.ID)
  /// The stance between every pair of actors.
  case matrix
  /// The headings and paragraphs of the article.
  case outline
  /// The places to go back to.
  case jumps
  /// The articles opened.
  case articles
  /// The options.
  case options
  /// The values of facets that narrow the list in a pane.
  case facets(State.Pane)
  /// The keys.
  case help
  /// The commands of a context.
  case palette(Binding.Context)

  /// Whether its list is typed into from the start, and accepting what is typed picks an entry.
  package var picksAtOnce: Bool {
    switch self {
    case .palette, .pathEnds: true
    default: false
    }
  }
}

/// How much of the network around an actor is shown.
package struct NetworkScope: Hashable, Sendable {
  /// The actor in the middle.
  package var actor: Actor.ID
  /// How many bonds away others may be.
  package var depth: Int {
    didSet { depth = max(1, min(depth, 3)) }
  }
  /// Which relations count.
  package var direction: Bond.Direction
  /// Whether a picture stands above the tree, where there is room.
  package var hasPicture: Bool
}
