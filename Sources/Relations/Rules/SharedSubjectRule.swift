internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Acts that a noun tells of the subject above it: "after talks with Chile, Peru opened", "wrote in support of Kenya".
///
/// Valid for a noun that the codebook lists with a subject, that names its other side and no doer, and from which no other
/// rule has read anything; behind a preposition of circumstance or as the object of a verb, for what both sides do only,
/// because "after the attack on Chad" says nothing of who attacked. Valid as well for a noun that a preposition turns round
/// ("at the invitation of"), which names its doer and means the subject.
struct SharedSubjectRule: RelationRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let told = Set(earlier.accepted.compactMap(\.clause))
    let shared = SharedSubjects(clauses: context.clauses, participants: context.participants)
    var found: [Proposal] = []
    for index in context.clauses.all.indices
    where context.clauses.all[index].construction == .nominal && !told.contains(index) {
      try cancellation.check()
      let clause = context.clauses.all[index]
      guard !context.idioms.nouns.contain(clause.head, before: nil),
        context.participants.named(by: clause.head).isEmpty
      else { continue }
      let senses = context.senses.nominals(of: index)
      guard !senses.isEmpty else { continue }
      if let ends = shared.converse(of: clause) {
        found += converses(ends, senses, at: index, in: context)
        continue
      }
      guard let (owners, attachment) = shared.owners(of: clause) else { continue }
      for sense in senses where states(sense, by: attachment, in: context) {
        let ends = context.frames.ends(of: sense, sharing: owners)
        guard !ends.isEmpty else { continue }
        let score = attachment == .manner ? 0.9 : 0.75
        found += ends.map {
          var proposal = proposal(of: sense, $0, score, in: context)
          // "Worked in partnership with": a tie lived in deed.
          if sense.entry.kind == .ally { proposal.kind = .cooperate }
          return proposal
        }
        break
      }
    }
    return found
  }

  private func proposal(
    of sense: Sense, _ ends: FrameReader.Ends, _ score: Double, in context: RelationContext
  ) -> Proposal {
    var proposal = context.proposal(
      sense.entry.kind, ends.source, ends.target, clause: sense.clause, trigger: sense.trigger,
      by: .sharedSubject, sense.keywords)
    proposal.score = score
    proposal.anchor.item = sense.clause
    return proposal
  }

  /// "At the invitation of Norway, Sweden", "with Kenya's support, Chad": what one does to the subject, in the likeliest sense.
  private func converses(
    _ ends: (agents: [Proposal.Participant], undergoers: [Proposal.Participant]),
    _ senses: [Sense], at index: Int, in context: RelationContext
  ) -> [Proposal] {
    guard
      let sense = senses.first(where: {
        $0.entry.kind.isEvent && $0.entry.frames.contains { $0.sources.contains(.subject) }
      })
    else { return [] }
    let frames = context.frames
    return frames.pairs(
      of: frames.distinct(ends.agents), with: frames.distinct(ends.undergoers)
    )
    .filter {
      $0.source.actor != $0.target.actor
        && frames.constraints.allow(sense, from: $0.source, to: $0.target)
    }
    .map { proposal(of: sense, $0, 0.85, in: context) }
  }

  /// Whether a type goes with how the noun hangs on its subject.
  private func states(
    _ sense: Sense, by attachment: SharedSubjects.Attachment, in context: RelationContext
  ) -> Bool {
    switch attachment {
    case .manner:
      // "In response to" answers nobody.
      (sense.entry.kind.isEvent || sense.entry.kind == .ally) && sense.entry.kind != .assault
        && sense.entry.kind != .consult
    case .circumstance:
      sense.entry.kind.isMutualEvent
        && !context.syntax.lemma(of: context.clauses.all[sense.clause].head, is: .interviewNoun)
    case .object: sense.entry.kind.isMutualEvent || sense.entry.kind == .trade
    }
  }
}
