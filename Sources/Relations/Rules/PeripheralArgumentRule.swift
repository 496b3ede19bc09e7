internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// The other side of an act, where it stands in another place than the frames of its word ask for: "imposed a curfew in Chad",
/// "gave ten million to promote trade in Mali".
///
/// Valid for a verb that
/// - the codebook lists with its object for a one-sided act by its subject, and from which nothing has been read,
/// - has a party as its subject,
/// where the sentence says nothing else of the two. Each place is asked in turn: what the verb's object belongs to, what
/// stands behind prepositions, and whom its purpose concerns; behind a preposition of place, only lands are meant, and only by
/// acts that go on in a land.
struct PeripheralArgumentRule: RelationRule {
  typealias Participant = Participants.Participant

  /// Acts that go on in a land and change what happens there.
  private static let territorial: Set<RelationKind> = [
    .aid, .assault, .coerce, .concede, .mobilize, .protest, .retreat, .sanction,
  ]
  private static let kinds = territorial.union([.accuse, .reject, .support, .threaten])

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let told = Told(earlier.accepted, in: context)
    let places = PeripheralArguments(context)
    var found: [Proposal] = []
    for index in context.clauses.all.indices
    where context.clauses.all[index].construction == .verb && !told.clauses.contains(index) {
      try cancellation.check()
      guard let sense = sense(of: index, in: context) else { continue }
      let sources = context.frames.distinct(context.arguments.actors(in: .subject, of: index))
        .filter { isParty($0, in: context) }
      guard !sources.isEmpty else { continue }
      let targets = places.targets(of: sense, in: Self.territorial.contains(sense.entry.kind))
      let ends = context.frames.pairs(of: sources, with: context.frames.distinct(targets))
        .filter {
          $0.source.actor != $0.target.actor && !told.joins($0.source.actor, $0.target.actor)
            && context.frames.constraints.allow(sense, from: $0.source, to: $0.target)
        }
      for (source, target) in ends {
        var proposal = context.proposal(
          sense.entry.kind, source, target, clause: index, trigger: sense.trigger,
          by: sense.rule, sense.keywords)
        proposal.score = 0.6
        proposal.anchor.item = index
        found.append(proposal)
      }
    }
    return found
  }

  /// The likeliest sense of a verb, if it is an act by the subject that concerns somebody.
  private func sense(of index: Int, in context: RelationContext) -> Sense? {
    guard
      let first = context.senses.idioms(of: index).first(where: {
        $0.entry.kind.isEvent && !$0.objects.isEmpty
      }),
      Self.kinds.contains(first.entry.kind), context.frames.constraints.allow(first),
      first.entry.frames.contains(where: {
        $0.sources.contains(.subject) && !$0.targets.isEmpty
      })
    else { return nil }
    return first
  }

  private func isParty(_ participant: Participant, in context: RelationContext) -> Bool {
    switch context.participants.kind(of: participant) {
    case .country, .person, .group, .organisation:
      context.frames.constraints.metonymy.isActing(participant)
    default: false
    }
  }
}

/// What has been read already.
private struct Told {
  /// The clauses that state something.
  private(set) var clauses: Set<Int> = []
  private var pairs: Set<Pair> = []

  private struct Pair: Hashable {
    let one: Int
    let other: Int

    init(_ one: Int, _ other: Int) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  init(_ accepted: [Proposal], in context: RelationContext) {
    for proposal in accepted {
      if let clause = proposal.clause { clauses.insert(clause) }
      if proposal.kind.isEvent {
        pairs.insert(Pair(proposal.source.actor, proposal.target.actor))
      }
    }
  }

  /// Whether an act of one to the other has been read.
  func joins(_ one: Int, _ other: Int) -> Bool { pairs.contains(Pair(one, other)) }
}
