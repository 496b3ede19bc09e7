package import Model

/// What the explorer asks of the library that is open; the answer comes as ``LibraryNews``.
///
/// Of requests of one kind, only the latest needs an answer, except for decisions.
package enum LibraryRequest: Hashable, Sendable {
  /// The rows of a part of the list of documents.
  case documents(DocumentQuery, rows: Range<Int>)
  /// The articles that meet a search, after the first so many; the saved searches if the search is empty.
  case find(String, after: Int)
  /// A document, to land at a place of it.
  case open(Int, Landing)
  /// The actors and relations of a scope, those of an actor first; with the sentences that state them, or without.
  case digest(Scope, around: Identity?, hasEvidence: Bool)
  /// Some pairs of actors that may be one, behind a pair.
  case pairs(after: ActorPair.ID?)
  /// Keep what a person says of a pair.
  case decide(ActorPair.ID, ActorPair.Verdict)
  /// Take back the last decision.
  case undoDecision
  /// The document before or after another in a list.
  case neighbour(of: Int, step: Int, DocumentQuery)
}

/// Where to land in a document that is opened.
package enum Landing: Hashable, Sendable {
  /// Where the person left it, or at its beginning.
  case start
  /// At a UTF-8 offset.
  case place(Int)
  /// At the evidence of a stated relation.
  case relation(Identity)
  /// At the evidence of the stated relation at this place among them.
  case statement(Int)
  /// Nowhere: it is open already, and only its dossier is wanted.
  case stay
}

/// What the list of documents shows, and in which order.
package struct DocumentQuery: Hashable, Sendable {
  /// A sort key.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case date, added, title, source, actors, relations
  }

  package var order = Order.date
  package var isReversed = false
  /// The filter as typed; empty for all documents.
  package var filter = ""

  /// The list of all documents, the latest first.
  package init() {}
}
