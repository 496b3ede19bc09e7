package import Model

/// Statements of one thing between the current actor and another.
package struct RelationGroup: Hashable, Sendable {
  /// Which way it goes, seen from the current actor.
  package enum Direction: Int, Hashable, Sendable {
    case out, back, both
    /// They are named in one sentence, and nothing is stated.
    case together
  }

  package var direction: Direction
  package var kind: RelationKind
  package var modality: Relation.Modality
  /// The actor at the other end.
  package var other: Actor.ID
  /// Indices of the dossier's relations, in the order of the text; never empty.
  package var statements: [Int]
}

extension RelationGroup.Direction {
  /// That of relations of a kind, which go from the current actor or to it.
  init(of kind: RelationKind, isOut: Bool) {
    self = kind == .cooccur ? .together : kind.isSymmetric ? .both : isOut ? .out : .back
  }
}

extension RelationGroup {
  /// What it is, in words that go between the current actor and the other.
  package var words: String {
    direction == .back ? kind.passive(modality) : kind.active(modality)
  }
}
