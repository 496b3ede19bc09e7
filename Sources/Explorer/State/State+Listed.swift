package import Model
import Presentation

extension State {
  /// What the lists are about.
  package var scope: Scope { library?.scope ?? .article }

  /// Whether the lists are about more than the article.
  var isScoped: Bool { scope != .article }

  /// The digest of the scope, once it has been read.
  var digest: ScopeDigest? { isScoped ? library?.digest : nil }

  /// What the lists show: the dossier of the article, or the digest of the scope.
  package var listed: Dossier? { isScoped ? digest?.dossier : dossier }

  /// Whether more relations of the current actor are still to be read.
  var isReadingMore: Bool {
    guard let library, let digest, let listedActor else { return false }
    return !digest.isWhole && library.focus != listedActor.identity
  }

  /// The current actor of the lists, by the id in ``listed``.
  package var listedActorID: Actor.ID? { isScoped ? library?.actor : actor }

  /// The current actor of the lists.
  package var listedActor: Actor? { listedActorID.flatMap { listed?.actor($0) } }

  /// The relation of the article that the selected entry of the relation list stands for; nil in another scope, whose
  /// relations are those of many articles.
  var relationToMark: Int? { isScoped ? nil : relationList.relation }

  /// Returns the actor of the lists who is this actor of the article.
  func listedID(of id: Actor.ID) -> Actor.ID? {
    guard isScoped else { return id }
    guard let actor = dossier?.actor(id) else { return nil }
    return listed?.counterpart(of: actor)
  }

  /// The scope in one word, for the title of a list; empty for the article.
  var scopeName: String {
    switch scope {
    case .article: ""
    case .library: library?.name ?? ""
    case .selection(let search): "/\(search)"
    }
  }
}
