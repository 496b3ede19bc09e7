internal import Grammar

/// Adjectives: "data unacceptable to Iran".
///
/// Valid for adjectives that the codebook lists.
struct AdjectiveRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { construction == .adjective }

  func proposals(for clause: Int, in context: RelationContext) -> [Proposal] {
    context.senses.nominals(of: clause).flatMap { sense in
      context.proposals(
        of: sense, reading: context.frames.reading(of: sense, beside: context.idioms.nouns))
    }
  }
}
