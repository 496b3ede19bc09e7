import Explorer
import Model

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

  /// The relations that are wanted, in the dossier's order; co-occurrences only where their type is
  /// asked for.
  func relations(of dossier: Dossier) -> [Relation] {
    let first = actor.map { Self.actors(named: $0, in: dossier) }
    let second = with.map { Self.actors(named: $0, in: dossier) }
    return dossier.relations.filter { relation in
      guard kind.map({ $0 == relation.kind }) ?? (relation.kind != .cooccur) else { return false }
      let ends = [(relation.source, relation.target), (relation.target, relation.source)]
      return ends.contains { one, other in
        first?.contains(one) ?? true && second?.contains(other) ?? true
      }
    }
  }

  /// The actors with that name, alias, id or code; where there are none, those that have it within
  /// a name.
  private static func actors(named name: String, in dossier: Dossier) -> Set<Actor.ID> {
    let wanted = folded(name)
    func names(_ actor: Actor) -> [String] {
      ([actor.name, actor.id, actor.code ?? ""] + actor.aliases).map(folded)
    }
    let same = dossier.actors.filter { names($0).contains(wanted) }
    let found =
      same.isEmpty ? dossier.actors.filter { names($0).contains { $0.contains(wanted) } } : same
    return Set(found.map(\.id))
  }

  /// A name without case and without marks upon letters.
  private static func folded(_ name: String) -> String {
    let scalars = name.unicodeScalars.flatMap { Folding.fold($0, keepingCase: false) }
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
