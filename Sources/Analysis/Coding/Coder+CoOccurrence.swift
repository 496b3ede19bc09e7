internal import Language
internal import Model

/// Actors of one sentence of whom nothing is stated.
extension Coder {
  /// Each actor of a sentence with the next few that it stands in no stated relation to.
  func coOccurrences(beside stated: [Coding]) -> [Coding] {
    var related: Set<[Int]> = []
    for coding in stated {
      let sentence = syntax.sentence(of: coding.source.tokens.lowerBound)
      let (first, second) = (coding.source.actor, coding.target.actor)
      related.insert([sentence, min(first, second), max(first, second)])
    }
    var found: [Coding] = []
    var sentence = -1
    var recent: [Participant] = []
    for mention in participants.cast.mentions {
      let here = syntax.sentence(of: mention.head)
      if here != sentence {
        sentence = here
        recent = []
      }
      guard !recent.contains(where: { $0.actor == mention.actor }) else { continue }
      let participant = Participant(
        actor: mention.actor, tokens: mention.tokens, directness: mention.confidence)
      for earlier in recent.suffix(Self.reach) {
        let key = [
          here, min(earlier.actor, participant.actor), max(earlier.actor, participant.actor),
        ]
        guard related.insert(key).inserted else { continue }
        found.append(
          Coding(
            kind: .cooccur, source: earlier, target: participant, clause: nil, trigger: [],
            modality: .asserted, attribution: nil, confidence: 0.1))
      }
      recent.append(participant)
    }
    return found
  }

  /// How many actors back a co-occurrence reaches, so that long lists stay linear.
  private static let reach = 3
}
