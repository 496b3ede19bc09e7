internal import Grammar
internal import Parses

/// Verbs in the sense that their object gives them: "cut ties", "send troops".
///
/// Valid for verbs of which the codebook lists a row with a noun that is
/// - the head of an object or predicate noun, or what such a noun contains ("a series of talks"),
/// - behind a preposition, for a verb without object or one of putting ("put its army on alert"),
/// - the subject, for a verb without object.
struct IdiomRule: RelationRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var found: [Proposal] = []
    for (sense, reading) in context.idioms.readings {
      try cancellation.check()
      for var proposal in context.proposals(of: sense, reading: reading) {
        proposal.anchor.item = sense.clause
        found.append(proposal)
      }
    }
    return found
  }
}
