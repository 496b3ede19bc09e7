internal import Names
internal import Grammar
internal import Parses
internal import Model

/// Proposes relations of one kind of construction.
///
/// Rules are stratified: a rule sees what the strata before its own have found, never what its neighbours propose.
/// It decides nothing; see ``Arbiter``. A learned proposer conforms like any other, with scores below 1.
protocol RelationRule: Sendable {
  /// What the rule finds in an article, in the order of the text as far as the rule can tell.
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal]
}

/// What the strata before have found.
struct Findings {
  /// What was accepted, in order.
  var accepted: [Proposal] = []
  /// What was refused because nobody has an office at a person, in order.
  var personalOffices: [Proposal] = []
}

/// A rule that reads one clause at a time and needs nothing else.
protocol ClauseRule: RelationRule {
  /// Whether clauses of that construction may state something by the rule.
  func reads(_ construction: Clause.Construction) -> Bool

  /// What a clause states: an index of ``Clauses/all``.
  func proposals(for clause: Int, in context: RelationContext) -> [Proposal]
}

extension ClauseRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var found: [Proposal] = []
    for index in context.clauses.all.indices
    where reads(context.clauses.all[index].construction) {
      try cancellation.check()
      for var proposal in proposals(for: index, in: context) {
        proposal.anchor.item = index
        found.append(proposal)
      }
    }
    return found
  }
}

/// A rule that reads one name at a time and needs nothing else.
protocol NameRule: RelationRule {
  /// What a name states of its bearer.
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal]
}

extension NameRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var found: [Proposal] = []
    for (number, mention) in context.participants.cast.mentions.enumerated()
    where mention.kind == .name {
      try cancellation.check()
      let bearer = Participants.Participant(
        actor: mention.actor, tokens: mention.tokens, directness: mention.confidence)
      for var proposal in proposals(for: mention, of: bearer, in: context) {
        proposal.anchor.item = number
        found.append(proposal)
      }
    }
    return found
  }
}
