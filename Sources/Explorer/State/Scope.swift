package import Model

/// What the lists are about: the actors, their relations, and every list that is opened.
package enum Scope: Hashable, Sendable {
  /// The article on the screen.
  case article
  /// Every article of the library.
  case library
  /// The articles that meet a search.
  case selection(String)
}

/// The actors and relations of a scope, as a dossier.
///
/// Each of its articles holds only the sentences that state its relations, once they have been read. The id of a
/// relation is the number of its document and its place among the stated relations there, such as "17.3".
package struct ScopeDigest: Hashable, Sendable {
  package var dossier: Dossier
  /// How many articles of the scope mention each actor.
  package var counts: [Actor.ID: Int]
  /// How many articles, actors and stated relations the scope has; the dossier may hold fewer.
  package var articleCount, actorCount, relationCount: Int
  /// Whether the sentences have been read.
  package var hasEvidence: Bool
  /// The contradictions between every two of the actors; who makes a digest finds them, so that no key waits for it.
  let contradictions: [Contradiction]

  package init(
    _ dossier: Dossier, counts: [Actor.ID: Int], articles: Int, actors: Int, relations: Int,
    hasEvidence: Bool
  ) {
    self.dossier = dossier
    self.counts = counts
    articleCount = articles
    actorCount = actors
    relationCount = relations
    self.hasEvidence = hasEvidence
    contradictions = dossier.contradictions
  }

  /// Whether it holds every relation of the scope.
  var isWhole: Bool { dossier.stated.count >= relationCount }

  /// Returns the document of a relation, and its place among the stated relations there.
  func origin(of relation: Int) -> (document: Int, place: Int)? {
    guard dossier.relations.indices.contains(relation) else { return nil }
    let parts = dossier.relations[relation].id.split(separator: ".").map { Int($0) }
    guard parts.count == 2, let document = parts[0], let place = parts[1] else { return nil }
    return (document, place)
  }
}
