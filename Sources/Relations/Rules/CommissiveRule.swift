internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Promises and threats: "said it will help", "said it will attack".
///
/// Valid for a planned event that
/// - is said by who will do it, by one of their office holders or by nobody named, or stands below an adjective of commitment,
/// - is good or bad for the other side, or is threatened "unless" something happens.
struct CommissiveRule: RelationRule {
  private struct Office: Hashable {
    var holder: Int
    var body: Int
  }

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let offices = Set(
      earlier.accepted.lazy.filter { $0.kind == .office }.map {
        Office(holder: $0.source.actor, body: $0.target.actor)
      })
    return earlier.accepted.compactMap { act in
      guard act.kind.isEvent, act.modality == .planned, let index = act.clause,
        isCommitted(index, act.source.actor, offices, context)
      else { return nil }
      let isConditional = context.links.circumstances[index].contains {
        context.clauses.all[$0].mark.map { context.lexicon.has($0, .exceptiveConjunction) } ?? false
      }
      let kind: RelationKind? =
        act.kind.stance < 0 || isConditional ? .threaten : act.kind.stance > 0 ? .agree : nil
      guard let kind, kind != act.kind else { return nil }
      return Proposal(
        kind: kind, source: act.source, target: act.target, clause: index, trigger: act.trigger,
        modality: .asserted, score: act.score, rule: .commissive, keywords: act.keywords)
    }
  }

  /// Whether an act to come is declared by who will do it, by their office holders or by nobody named.
  private func isCommitted(
    _ index: Int, _ actor: Int, _ offices: Set<Office>, _ context: RelationContext
  ) -> Bool {
    let clause = context.clauses.all[index]
    guard let governor = clause.governor else { return false }
    let above = context.clauses.all[governor]
    if clause.link == .complement, above.construction == .adjective,
      context.syntax.lemma(of: above.head, is: .commitmentAdjective)
    {
      return true
    }
    guard context.isDeclared(index) else { return false }
    guard let sayer = context.arguments.actors(in: .subject, of: governor).first?.actor else {
      return true
    }
    return sayer == actor || offices.contains(Office(holder: sayer, body: actor))
  }
}
