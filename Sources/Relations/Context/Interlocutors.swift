internal import Grammar
internal import Model
internal import Parses

/// With whom each actor last had to do.
struct Interlocutors {
  typealias Participant = Participants.Participant

  let context: RelationContext
  private var latest: [Int: (partner: Participant, sentence: Int)] = [:]
  /// The two countries that last had to do with each other.
  private var pair: (ends: FrameReader.Ends, sentence: Int)?

  init(context: RelationContext) { self.context = context }

  private func sentence(of participant: Participant) -> Int {
    context.syntax.sentence(of: participant.tokens.lowerBound)
  }

  /// Takes in who had to do with whom, if both are of one kind.
  mutating func remember(_ proposal: Proposal) {
    let (source, target) = (proposal.source, proposal.target)
    guard context.participants.kind(of: source) == context.participants.kind(of: target) else {
      return
    }
    let sentence = sentence(of: source)
    latest[source.actor] = (target, sentence)
    latest[target.actor] = (source, sentence)
    if context.participants.kind(of: source) == .country { pair = ((source, target), sentence) }
  }

  /// The two countries that last had to do with each other, if they did in the last sentences, as the other words for them.
  mutating func pair(at tokens: Range<Int>, within sentences: Int) -> FrameReader.Ends? {
    let here = context.syntax.sentence(of: tokens.lowerBound)
    guard let found = pair, here - found.sentence <= sentences else { return nil }
    pair = (found.ends, here)
    var (source, target) = found.ends
    (source.tokens, target.tokens) = (tokens, tokens)
    (source.directness, target.directness) = (0.8, 0.8)
    return (source, target)
  }

  /// The last partner of an actor, if it was one in the last sentences; it is one here as well.
  mutating func partner(of source: Participant, within sentences: Int) -> Participant? {
    let here = sentence(of: source)
    guard var found = latest[source.actor], here - found.sentence <= sentences else { return nil }
    latest[source.actor] = (found.partner, here)
    latest[found.partner.actor] = (source, here)
    // The passage has no words for the other side: its evidence is the act alone.
    found.partner.tokens = source.tokens
    found.partner.directness = 0.5
    return found.partner
  }
}
