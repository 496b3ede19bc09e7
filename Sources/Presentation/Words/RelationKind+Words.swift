package import Model

extension RelationKind {
  /// In words that go from the source to the target: "Turkey supports Azerbaijan", or, where it is
  /// denied, "Turkey does not support Azerbaijan".
  package func active(_ modality: Relation.Modality) -> String {
    let phrase = Phrase(self)
    return modality == .negated ? phrase.activeDenied : phrase.active
  }

  /// In words that go from the target to the source: "Azerbaijan: supported by Turkey".
  package func passive(_ modality: Relation.Modality) -> String {
    let phrase = Phrase(self)
    return modality == .negated ? phrase.passiveDenied : phrase.passive
  }
}

extension RelationKind {
  /// How it looks: good, bad, or neither.
  package var role: TextRole { stance > 0 ? .favourable : stance < 0 ? .adverse : .neutral }

  /// The same as a sign, for those who see no colour.
  package var sign: String { stance > 0 ? "+" : stance < 0 ? "-" : " " }
}
