package import Keys
package import Model
package import Presentation

/// A question that an overlay answers.
package enum Question: Hashable, Sendable {
  /// The card of an actor.
  case card(Actor.ID)
  /// The mentions of an actor.
  case mentions(Actor.ID)
  /// The evidence of an actor's relations.
  case evidence(Actor.ID)
  /// The evidence of the relations between two actors.
  case evidenceBetween(Actor.ID, Actor.ID)
  /// The statements that the text ascribes to an actor.
  case saidBy(Actor.ID)
  /// Every stated relation.
  case statements(StatementScope)
  /// The network of an actor.
  case network(NetworkScope)
  /// The actors to which a path from an actor may lead.
  case pathEnds(Actor.ID)
  /// The shortest paths between two actors.
  case paths(Actor.ID, Actor.ID)
  /// The relations of an actor, or of all actors, by date.
  case timeline(Actor.ID?)
  /// The stance between every pair of actors.
  case matrix
  /// The headings and paragraphs of the article.
  case outline
  /// The places to go back to.
  case jumps
  /// The open articles.
  case articles(ArticleScope)
  /// The documents of the library.
  case documents
  /// What a search in the library has found.
  case finding
  /// The pairs of actors of the library that may be one.
  case pairs
  /// The options.
  case options
  /// What is still to be chosen for a correction.
  case correction(Draft)
  /// The notes.
  case notes
  /// The facet values that narrow the list in a pane.
  case facets(State.Pane)
  /// The keys, those of a context first.
  case help(Binding.Context)
  /// The commands of a context.
  case palette(Binding.Context)

  /// The same question with the answer sorted by the next key, or reversed; nil if it has one order.
  func sorted(reversing: Bool) -> Question? {
    switch self {
    case .statements(var scope):
      if reversing {
        scope.isReversed.toggle()
      } else {
        (scope.order, scope.isReversed) = (scope.order.next, false)
      }
      return .statements(scope)
    case .articles(var scope):
      if reversing {
        scope.isReversed.toggle()
      } else {
        (scope.order, scope.isReversed) = (scope.order.next, false)
      }
      return .articles(scope)
    default: return nil
    }
  }

  /// Whether the list is one of keys or commands.
  var isOfKeys: Bool {
    switch self {
    case .help, .palette: true
    default: false
    }
  }

  /// Whether the list is one of the library, which answers in the background.
  var isOfLibrary: Bool { self == .documents || self == .finding || self == .pairs }

  /// Whether the entries are choices that are switched on and off.
  var isOfChoices: Bool {
    switch self {
    case .facets, .options: true
    default: false
    }
  }

  /// Whether the list opens with its prompt, and accepting the prompt picks an entry.
  package var picksAtOnce: Bool {
    switch self {
    case .palette, .pathEnds: true
    case .correction(let draft): draft.picksAtOnce
    default: false
    }
  }
}

/// The order of the list of articles.
package struct ArticleScope: Hashable, Sendable {
  package var order = ArticleOrder.place
  package var isReversed = false
}

/// The order of a list of all statements.
package struct StatementScope: Hashable, Sendable {
  package var order = StatementOrder.place
  package var isReversed = false
}

/// The part of an actor's network that is shown.
package struct NetworkScope: Hashable, Sendable {
  /// The actor in the centre.
  package var actor: Actor.ID
  /// The greatest distance in bonds, from 1 to 3.
  package var depth: Int {
    didSet { depth = max(1, min(depth, 3)) }
  }
  /// The direction of the relations.
  package var direction: Bond.Direction
  /// Whether a picture is shown above the tree if it fits.
  package var hasPicture: Bool
}
