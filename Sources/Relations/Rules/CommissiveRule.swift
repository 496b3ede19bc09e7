internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Promises, threats and refusals: "said it will help", "said it will attack", "said it will not help".
///
/// Valid for an event that is planned, or good for the other side and denied with "will", and that
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
      guard act.kind.isEvent, let index = act.clause,
        let kind = kind(of: act, in: context.clauses.all[index], index, context), kind != act.kind,
        isAddressable(context.participants.kind(of: act.target)),
        isCommitted(index, act.source.actor, offices, context)
      else { return nil }
      return Proposal(
        kind: kind, source: act.source, target: act.target, clause: index, trigger: act.trigger,
        modality: .asserted, score: act.score, rule: .commissive, keywords: act.keywords)
    }
  }

  /// Whether something can be promised to such an actor, or those who live there.
  private func isAddressable(_ target: Actor.Kind) -> Bool {
    switch target {
    case .country, .organisation, .group, .person, .place: true
    case .event, .agreement, .project, .product: false
    }
  }

  /// What it is to say that one will do something, or will not; nil where it is neither.
  private func kind(
    of act: Proposal, in clause: Clause, _ index: Int, _ context: RelationContext
  ) -> RelationKind? {
    switch act.modality {
    case .planned:
      let isConditional = context.links.circumstances[index].contains {
        context.clauses.all[$0].mark.map { context.lexicon.has($0, .exceptiveConjunction) } ?? false
      }
      return act.kind.stance < 0 || isConditional ? .threaten : act.kind.stance > 0 ? .agree : nil
    case .negated where act.kind.stance > 0 && clause.isNegated:
      let isRefused = clause.modals.contains {
        context.lexicon.has($0, .futureModal) || context.factuality.isBackshifted($0, in: clause)
      }
      return isRefused ? .reject : nil
    default: return nil
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
      || offices.contains(Office(holder: actor, body: sayer))
  }
}
