/// A model whose weights stand in `Sources/Lexicon/en/weights`, under these names.
package enum LearnedModel: String, Hashable, Sendable, CaseIterable {
  /// Tells what two actors of a sentence have to do with each other.
  case actorPairs
  /// Chooses the antecedent of a pronoun.
  case antecedents
  /// Ranks the antecedents of pronouns and nominals.
  case mentionRanking
  /// Decides what a name names.
  case nameLabels
  /// Tells how likely an open triple is right.
  case openTriples

  /// Whether it is a network, whose weights are a table of numbers.
  package var isNetwork: Bool { self == .actorPairs || self == .mentionRanking }
}
