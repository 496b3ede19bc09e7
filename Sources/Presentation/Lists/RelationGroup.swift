package import Model

/// The statements of one type and modality between the current actor and another.
package struct RelationGroup: Hashable, Sendable {
  /// The direction, seen from the current actor.
  package enum Direction: Int, Hashable, Sendable {
    case out, back, both
    /// The actors are mentioned in one sentence, without a stated relation.
    case together
  }

  package var direction: Direction
  package var kind: RelationKind
  package var modality: Relation.Modality
  /// The actor at the other end.
  package var other: Actor.ID
  /// The indices of the relations, in the order of the text; never empty.
  package var statements: [Int]
}

extension RelationGroup.Direction {
  /// Creates the direction of a relation from or to the current actor.
  init(of kind: RelationKind, isOut: Bool) {
    self = kind == .cooccur ? .together : kind.isSymmetric ? .both : isOut ? .out : .back
  }
}

extension RelationGroup {
  /// The verb phrase between the current actor and the other one.
  package var words: String {
    direction == .back ? kind.passive(modality) : kind.active(modality)
  }
}
