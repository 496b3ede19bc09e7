internal import Grammar

/// Verbs in their own sense: "Iran accused Iraq".
///
/// Valid for verbs of which the codebook lists a row that asks for no object, unless
/// - a naming verb has a predicate noun ("called him brave"),
/// - the object gives the verb another sense ("meet a deadline").
struct VerbRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { construction == .verb }

  func proposals(for clause: Int, in context: RelationContext) -> [Proposal] {
    context.senses.verbs(of: clause).flatMap { sense in
      context.proposals(
        of: sense, reading: context.frames.reading(of: sense, beside: context.idioms.nouns))
    }
  }
}
