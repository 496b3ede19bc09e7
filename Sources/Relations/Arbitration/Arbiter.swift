internal import Lexicon
internal import Names
internal import Grammar
internal import Knowledge
internal import Parses
internal import Model

/// Decides what becomes of what the rules propose.
///
/// Strata are admitted one after the other: of the senses of one word those that go together are kept, what a type
/// forbids is refused, and ends are put in order. When all are in, journeys home and repetitions go. The scores are
/// made comparable last; see ``confidence(of:)``.
struct Arbiter {
  let context: RelationContext
  /// What has been admitted.
  private(set) var findings = Findings()

  init(_ context: RelationContext) { self.context = context }

  /// Takes in what the rules of one stratum propose, in the order of the rules.
  mutating func admit(_ proposals: [Proposal]) {
    let ordered = proposals.enumerated()
      .sorted { ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset) }.map(\.element)
    var selection = SenseSelection()
    for proposal in ordered {
      if isPersonalOffice(proposal) {
        findings.personalOffices.append(proposal)
      } else if selection.keeps(proposal, of: context.clauses), let settled = settled(proposal) {
        findings.accepted.append(settled)
      }
    }
  }

  /// What is left when all has been admitted, in the order of admission; the findings are used up.
  mutating func decided() -> [Proposal] {
    let accepted = findings.accepted
    findings = Findings()
    return withoutRepetitions(withoutHomecomings(withoutSeats(accepted)))
  }

  /// Nobody has an office at a person.
  private func isPersonalOffice(_ proposal: Proposal) -> Bool {
    proposal.kind.constraints.contains(.personalOffice)
      && context.participants.kind(of: proposal.target) == .person
  }

  /// A proposal with its ends in order; nil for one that cannot be.
  private func settled(_ proposal: Proposal) -> Proposal? {
    guard proposal.source.actor != proposal.target.actor else { return nil }
    var proposal = proposal
    proposal.kind = type(of: proposal)
    if proposal.kind.constraints.contains(.strangers), areStrangers(proposal) { return nil }
    if proposal.kind.isSymmetric || proposal.isMutual,
      proposal.target.tokens.lowerBound < proposal.source.tokens.lowerBound
    {
      swap(&proposal.source, &proposal.target)
    }
    return proposal
  }

  /// Whether two are countries that are known to have no border.
  private func areStrangers(_ proposal: Proposal) -> Bool {
    let actors = context.participants.cast.actors
    let codes = [proposal.source, proposal.target].map { actors[$0.actor] }
      .filter { $0.kind == .country }.compactMap(\.code)
    return codes.count == 2 && !context.borders.join(codes[0], codes[1])
  }

  /// "The mission in Libya": who represents somebody there is no part of the country.
  private func withoutSeats(_ proposals: [Proposal]) -> [Proposal] {
    let posts = Set(
      proposals.lazy.filter { $0.kind == .envoy }.map {
        Home(traveller: $0.source.actor, place: $0.target.actor)
      })
    return proposals.filter {
      $0.kind != .part || !posts.contains(Home(traveller: $0.source.actor, place: $0.target.actor))
    }
  }

  private func withoutHomecomings(_ proposals: [Proposal]) -> [Proposal] {
    let homes = Set(
      proposals.lazy.filter { [.office, .affiliation, .part, .member].contains($0.kind) }.map {
        Home(traveller: $0.source.actor, place: $0.target.actor)
      })
    return proposals.filter {
      !$0.kind.constraints.contains(.homecoming) || !isTravel($0)
        || !homes.contains(Home(traveller: $0.source.actor, place: $0.target.actor))
    }
  }

  private struct Home: Hashable {
    var traveller: Int
    var place: Int
  }

  private func isTravel(_ proposal: Proposal) -> Bool {
    guard let index = proposal.clause,
      [.country, .place].contains(context.participants.kind(of: proposal.target))
    else { return false }
    return context.syntax.lemma(of: context.clauses.all[index].head, is: .journeyWord)
  }

  /// The first of those that say the same of the same actors in overlapping words.
  private func withoutRepetitions(_ proposals: [Proposal]) -> [Proposal] {
    var seen: [Repetition: Range<Int>] = [:]
    return proposals.filter { proposal in
      let tokens = proposal.tokens
      let repetition = Repetition(proposal)
      if let earlier = seen[repetition], earlier.overlaps(tokens) { return false }
      seen[repetition] = tokens
      return true
    }
  }

  /// What makes two proposals say the same.
  private struct Repetition: Hashable {
    var kind: RelationKind
    var source: Int
    var target: Int
    var isAsserted: Bool

    init(_ proposal: Proposal) {
      let isUndirected = proposal.kind.isSymmetric || proposal.kind.isMutualEvent
      let (first, second) = (proposal.source.actor, proposal.target.actor)
      kind = proposal.kind
      source = isUndirected ? min(first, second) : first
      target = isUndirected ? max(first, second) : second
      isAsserted = proposal.modality == .asserted
    }
  }
}
