internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// What a speaker says for or against somebody: "called Iran a threat", "said that Iran undermines peace".
///
/// Valid for a clause that says of an actor, or of what an actor does, that it is good or bad, where
/// - it is what a verb of saying says, what a quotation holds, or what a verb of calling calls its object,
/// - it is asserted there, and asserted that somebody says so,
/// - the speaker is an actor with a name, and neither the judged one nor of the same side,
/// - no other relation of the judged one rests on its words.
struct JudgementRule: RelationRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let reader = JudgementReader(context)
    let told = Told(earlier.accepted)
    var found: [Proposal] = []
    for index in context.clauses.all.indices {
      try cancellation.check()
      guard let judgement = reader.judgement(in: index) else { continue }
      for speaker in speakers(of: judgement, in: context) {
        for judged in judgement.judged
        where speaker.actor != judged.actor && !told.areOfOneSide(speaker.actor, judged.actor)
          && !told.states(judgement.keywords, of: judged.actor)
        {
          found.append(proposal(judgement, speaker, judged, context))
        }
      }
    }
    return found
  }

  /// Who judges; empty where nobody with a name does.
  private func speakers(of judgement: Judgement, in context: RelationContext)
    -> [Participants.Participant]
  {
    let attributions = context.attributions
    return judgement.speakers.map { attributions.speakers(in: $0) }
      ?? attributions.speakers(of: judgement.clause)
  }

  private func proposal(
    _ judgement: Judgement, _ speaker: Participants.Participant,
    _ judged: Participants.Participant, _ context: RelationContext
  ) -> Proposal {
    let index = judgement.clause
    let syntax = context.syntax
    var speaker = speaker
    if syntax.sentence(of: speaker.tokens.lowerBound)
      != syntax.sentence(of: judged.tokens.lowerBound)
    {
      // The passage has no words for the speaker of a long quotation.
      speaker.tokens = judged.tokens
      speaker.directness *= 0.8
    }
    let saying = context.clauses.all[index].governor.flatMap {
      context.isDeclared(index) ? $0 : nil
    }
    var found = context.proposal(
      judgement.isPraise ? .support : .accuse, speaker, judged, clause: saying ?? index,
      trigger: judgement.words, modality: .asserted, by: .judgement, judgement.keywords)
    if found.attribution == speaker.actor { found.attribution = nil }
    found.score = 0.7
    found.anchor.item = index
    return found
  }
}

/// What the strata before have found of the judged.
private struct Told {
  /// Two of one side, the lower index first.
  private struct Side: Hashable {
    let one: Int
    let other: Int

    init(_ one: Int, _ other: Int) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  /// A word that states something of an actor.
  private struct Statement: Hashable {
    let word: Int
    let actor: Int
  }

  private static let affinities: Set<RelationKind> = [.office, .affiliation, .envoy, .kin, .member]

  private var sides: Set<Side> = []
  private var statements: Set<Statement> = []

  init(_ proposals: [Proposal]) {
    for proposal in proposals {
      let (source, target) = (proposal.source.actor, proposal.target.actor)
      if Self.affinities.contains(proposal.kind) { sides.insert(Side(source, target)) }
      for word in proposal.keywords {
        statements.insert(Statement(word: word, actor: source))
        statements.insert(Statement(word: word, actor: target))
      }
    }
  }

  /// Whether one holds an office of the other, or belongs to it.
  func areOfOneSide(_ one: Int, _ other: Int) -> Bool { sides.contains(Side(one, other)) }

  /// Whether one of some words states something of an actor already.
  func states(_ words: [Int], of actor: Int) -> Bool {
    words.contains { statements.contains(Statement(word: $0, actor: actor)) }
  }
}
