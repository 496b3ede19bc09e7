package import Model

extension RelationKind {
  /// The role of the type's stance.
  package var role: TextRole { stance > 0 ? .favourable : stance < 0 ? .adverse : .neutral }

  /// The sign of the type's stance, which needs no colour.
  package var sign: String { stance > 0 ? "+" : stance < 0 ? "-" : " " }
}
