internal import Model
internal import Grammar
internal import Parses
internal import Lexicon

/// Demands: "said Iran must leave".
///
/// Valid for an active clause with a modal or verb of obligation that a verb of declaring says: who says it asks it of
/// the clause's subject. In a quotation, valid for a sentence whose subject is named as well.
struct DirectiveRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { true }

  func proposals(for index: Int, in context: RelationContext) -> [Proposal] {
    let clause = context.clauses.all[index]
    guard isRequired(clause, context) else { return [] }
    guard clause.link == .complement, context.isDeclared(index), let governor = clause.governor
    else { return quotedDemands(clause, index, context) }
    guard let source = context.arguments.actors(in: .subject, of: governor).first else { return [] }
    return context.participants.meant(by: clause.surfaceSubjects)
      .filter { $0.actor != source.actor }
      .map { target in
        context.proposal(
          .request, source, target, clause: governor,
          trigger: context.clauses.all[governor].words + clause.words, by: .directive,
          [context.clauses.all[governor].head])
      }
  }

  /// "Iran must leave", in a sentence of a quotation that has no verb of declaring.
  private func quotedDemands(_ clause: Clause, _ index: Int, _ context: RelationContext)
    -> [Proposal]
  {
    guard clause.link == .none, context.factuality[index] == .asked,
      var source = context.attributions.speakers(quotedAt: clause.head).first
    else { return [] }
    return clause.surfaceSubjects.flatMap { context.participants.named(by: $0) }
      .filter {
        $0.actor != source.actor && context.participants.kind(of: $0) != .place
          && !context.participants.isInterlocutor($0)
      }
      .map { target in
        // The passage has no words for the speaker.
        source.tokens = target.tokens
        var found = context.proposal(
          .request, source, target, clause: index, trigger: clause.words, modality: .asserted,
          by: .directive, clause.words.filter { context.syntax.dependencies[$0] == .aux })
        if found.attribution == source.actor { found.attribution = nil }
        found.score = 0.7
        return found
      }
  }

  /// Whether a clause says what somebody must do.
  private func isRequired(_ clause: Clause, _ context: RelationContext) -> Bool {
    guard !clause.isPassive else { return false }
    if clause.modals.contains(where: { context.lexicon.has($0, .obligationModal) }) { return true }
    return clause.construction == .verb
      && context.syntax.lemma(of: clause.head, is: .obligationVerb)
      && context.syntax.children(of: clause.head).contains {
        context.syntax.dependencies[$0] == .xcomp
      }
  }
}
