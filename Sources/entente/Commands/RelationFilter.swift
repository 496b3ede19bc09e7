import Model
import Presentation

/// A filter of relations by actor, second actor and type.
struct RelationFilter: Sendable {
  private var actor: String?
  private var with: String?
  private var kind: RelationKind?

  /// Creates the filter that the options describe.
  ///
  /// - Throws: ``Failure/usage(_:)`` if the type does not exist.
  init(_ invocation: Invocation) throws(Failure) {
    actor = invocation.options[.actor]
    with = invocation.options[.with]
    guard let name = invocation.options[.type] else { return }
    guard let kind = RelationKind(rawValue: name.uppercased()) else {
      throw .usage(.unknownValue(.type, name))
    }
    self.kind = kind
  }

  /// Whether the filter admits every stated relation.
  var isOpen: Bool { actor == nil && with == nil && kind == nil }

  /// A name in the filter that no actor of a dossier has.
  struct UnknownName: Sendable {
    var name: String
    /// The most similar name in the dossier.
    var meant: String?
  }

  /// Returns the names in the filter that no actor of a dossier has.
  func unknownNames(in dossier: Dossier) -> [UnknownName] {
    [actor, with].compactMap(\.self).filter { dossier.actors(named: $0).isEmpty }
      .map { UnknownName(name: $0, meant: dossier.name(like: $0)) }
  }

  /// Returns the matching relations in the dossier's order.
  ///
  /// Co-occurrences match only if the filter names their type.
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
