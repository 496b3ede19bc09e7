internal import Grammar

/// Nouns for acts and ties: "Turkey's support for Azerbaijan", "Iran's ambassador to Iraq".
///
/// Valid for nouns that the codebook lists, and for nouns without a sense of their own behind one that it lists ("a
/// mediation effort"), unless an idiom has taken up the noun.
struct NominalisationRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { construction == .nominal }

  func proposals(for clause: Int, in context: RelationContext) -> [Proposal] {
    let nouns = context.idioms.nouns
    guard !nouns.contain(context.clauses.all[clause].head, before: nil) else { return [] }
    return context.senses.nominals(of: clause).flatMap { sense in
      context.proposals(of: sense, reading: context.frames.reading(of: sense, beside: nouns))
    }
  }
}
