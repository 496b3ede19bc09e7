public import Model

/// An actor of a library, with the number of documents that mention it.
public struct ScopeActor: Hashable, Sendable, Identifiable {
  /// Its number in the library.
  public var id: Int
  /// The identity that ``Library/identities(of:)`` gives for it.
  public var identity: Identity
  /// Its name.
  public var name: String
  /// Its type.
  public var kind: Actor.Kind
  /// The code of a country.
  public var code: String?
  /// How many documents of the scope mention it.
  public var documents: Int
}

/// A stated relation of a library, without its evidence; actors by their numbers.
public struct ScopeRelation: Hashable, Sendable {
  /// The number of the document.
  public var document: Int
  /// The index among the stated relations of the document.
  public var ordinal: Int
  /// The ends.
  public var source, target: Int
  /// The type.
  public var kind: RelationKind
  /// Whether it happened.
  public var modality: Relation.Modality
  /// Who says so, and where it was.
  public var speaker, place: Int?
  /// The first and the last day.
  public var first, last: PartialDate?
}

/// Actors and relations of a library, or of the documents that meet a search.
public struct ScopeRows: Sendable {
  /// How many documents, actors and stated relations there are.
  public var documents = 0, actorCount = 0, relationCount = 0
  /// The actors that are mentioned most, those of the relations among them.
  public var actors: [ScopeActor] = []
  /// The relations: of the actor in question first, then the latest; by document, the latest added first.
  public var relations: [ScopeRelation] = []
}
