package import Model

extension RelationKind {
  /// How it looks: good, bad, or neither.
  package var role: TextRole { stance > 0 ? .favourable : stance < 0 ? .adverse : .neutral }

  /// The same as a sign, for those who see no colour.
  package var sign: String { stance > 0 ? "+" : stance < 0 ? "-" : " " }
}
