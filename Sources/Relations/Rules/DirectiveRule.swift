internal import Model
internal import Grammar
internal import Parses
internal import Lexicon

/// Demands: "said Iran must leave".
///
/// Valid for an active clause with a modal or verb of obligation that a verb of declaring says: who says it asks it of
/// the clause's subject.
struct DirectiveRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { true }

  func proposals(for index: Int, in context: RelationContext) -> [Proposal] {
    guard context.clauses.all[index].link == .complement else { return [] }
    let clause = context.clauses.all[index]
    guard isRequired(clause, context), context.isDeclared(index), let governor = clause.governor,
      let source = context.arguments.actors(in: .subject, of: governor).first
    else { return [] }
    return context.participants.meant(by: clause.surfaceSubjects)
      .filter { $0.actor != source.actor }
      .map { target in
        context.proposal(
          .request, source, target, clause: governor,
          trigger: context.clauses.all[governor].words + clause.words, by: .directive,
          [context.clauses.all[governor].head])
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
