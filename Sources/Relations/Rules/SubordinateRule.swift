internal import Parses
internal import Model

/// Those who speak for or serve somebody in office: "the president's spokesman".
///
/// Valid for somebody with an office at a person who has one at a state or body: that is where both have theirs.
struct SubordinateRule: RelationRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    guard !earlier.personalOffices.isEmpty else { return [] }
    var bodies: [Int: Participants.Participant] = [:]
    for proposal in earlier.accepted
    where proposal.kind == .office && bodies[proposal.source.actor] == nil {
      bodies[proposal.source.actor] = proposal.target
    }
    return earlier.personalOffices.compactMap { office in
      guard var body = bodies[office.target.actor], body.actor != office.source.actor else {
        return nil
      }
      // The words here name the superior alone.
      body.tokens = office.target.tokens
      body.directness = 0.7
      return context.proposal(
        .office, office.source, body, clause: office.clause, trigger: office.trigger,
        modality: .asserted, by: .subordinate, office.keywords)
    }
  }
}
