import Model
import Presentation

/// A filter of relations by actor, second actor, speaker and types.
struct RelationFilter: Sendable {
  private var actor: String?
  private var with: String?
  private var speaker: String?
  /// The types; empty for all.
  private var kinds: Set<RelationKind> = []

  /// Creates the filter that the options describe.
  ///
  /// - Throws: ``Failure/usage(_:)`` if the type does not exist.
  init(_ invocation: Invocation) throws(Failure) {
    actor = invocation.options[.actor]
    with = invocation.options[.with]
    speaker = invocation.options[.says]
    kinds = try invocation.relationKinds()
  }

  /// Whether the filter admits every stated relation.
  var isOpen: Bool { actor == nil && with == nil && speaker == nil && kinds.isEmpty }

  /// A name in the filter that no actor of a dossier has.
  struct UnknownName: Sendable {
    var name: String
    /// The most similar name in the dossier.
    var meant: String?
  }

  /// Returns the names in the filter that no actor of a dossier has.
  func unknownNames(in dossier: Dossier) -> [UnknownName] {
    [actor, with, speaker].compactMap(\.self).filter { dossier.actors(named: $0).isEmpty }
      .map { UnknownName(name: $0, meant: dossier.name(like: $0)) }
  }

  /// Returns the matching relations in the dossier's order.
  ///
  /// Co-occurrences match only if the filter names their type.
  func relations(of dossier: Dossier) -> [Relation] {
    let first = actor.map { Set(dossier.actors(named: $0).map(\.id)) }
    let second = with.map { Set(dossier.actors(named: $0).map(\.id)) }
    let speakers = speaker.map { Set(dossier.actors(named: $0).map(\.id)) }
    return dossier.relations.filter { relation in
      guard kinds.isEmpty ? relation.kind != .cooccur : kinds.contains(relation.kind),
        speakers.map({ speakers in relation.attribution.map(speakers.contains) ?? false }) ?? true
      else { return false }
      let ends = [(relation.source, relation.target), (relation.target, relation.source)]
      return ends.contains { one, other in
        first?.contains(one) ?? true && second?.contains(other) ?? true
      }
    }
  }
}

extension Invocation {
  /// Returns the types of relations that are asked for; empty for all.
  ///
  /// - Throws: ``Failure/usage(_:)`` if a type does not exist.
  func relationKinds() throws(Failure) -> Set<RelationKind> {
    var kinds = Set<RelationKind>()
    for name in values(of: .type) {
      guard let kind = RelationKind(rawValue: name.uppercased()) else {
        throw .usage(.unknownValue(.type, name))
      }
      kinds.insert(kind)
    }
    return kinds
  }
}
