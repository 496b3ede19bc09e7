import Model
import Presentation

/// Which relations are wanted: of an actor, with another, of a type.
struct RelationFilter: Sendable {
  private var actor: String?
  private var with: String?
  private var kind: RelationKind?

  /// The filter that the options describe.
  ///
  /// - Throws: ``Failure/usage(_:)`` for a type that does not exist.
  init(_ invocation: Invocation) throws(Failure) {
    actor = invocation.options[.actor]
    with = invocation.options[.with]
    guard let name = invocation.options[.type] else { return }
    guard let kind = RelationKind(rawValue: name.uppercased()) else {
      throw .usage(.unknownValue(.type, name))
    }
    self.kind = kind
  }

  /// Whether it lets every stated relation through.
  var isOpen: Bool { actor == nil && with == nil && kind == nil }

  /// Somebody asked for whom an article does not name.
  struct Stranger: Sendable {
    var name: String
    /// The most like of the names that it has.
    var meant: String?
  }

  /// Those asked for whom a dossier does not know.
  func strangers(to dossier: Dossier) -> [Stranger] {
    [actor, with].compactMap(\.self).filter { dossier.actors(named: $0).isEmpty }
      .map { Stranger(name: $0, meant: dossier.name(like: $0)) }
  }

  /// The relations that are wanted, in the dossier's order; co-occurrences only where their type is
  /// asked for.
  func relations(of dossier: Dossier) -> [Relation] {
    let first = actor.map { Set(dossier.actors(named: $0).map(\.id)) }
    let second = with.map { Set(dossier.actors(named: $0).map(\.id)) }
    return dossier.relations.filter { relation in
      guard kind.map({ $0 == relation.kind }) ?? (relation.kind != .cooccur) else { return false }
      let ends = [(relation.source, relation.target), (relation.target, relation.source)]
      return ends.contains { one, other in
        first?.contains(one) ?? true && second?.contains(other) ?? true
      }
    }
  }
}
