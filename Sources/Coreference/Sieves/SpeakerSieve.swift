import Model
import Parses

/// "I" and "we" in a quotation: its speaker, or the side that the speaker acts for.
struct SpeakerSieve: Sieve {
  let offices: Offices

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 1, let passage = phrase.quotation,
      let speaker = discourse.referent(at: discourse.quotations.speakers[passage]),
      let actor = discourse.referents[speaker].actor
    else { return nil }
    if pronoun.number == .singular {
      guard discourse.referents[speaker].isHuman else { return nil }
      return Answer(referent: speaker, reason: .speaker, confidence: 0.85)
    }
    let side = discourse.referents[speaker].isHuman ? offices.sides[actor] : actor
    return side.map { Answer(referent: $0, reason: .speaker, confidence: 0.5) }
  }
}
