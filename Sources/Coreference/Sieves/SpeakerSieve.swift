import Model
import Parses

/// First-person pronouns in a quotation: the speaker, or for plurals the speaker's affiliation.
struct SpeakerSieve: Sieve {
  let offices: Offices

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 1, let passage = phrase.quotation,
      let speaker = discourse.referent(at: discourse.quotations.speakers[passage]),
      let actor = discourse.referents[speaker].actor
    else { return nil }
    if pronoun.number == .singular {
      guard discourse.referents[speaker].isHuman else { return nil }
      return Resolution(referent: speaker, reason: .speaker, confidence: 0.85)
    }
    let side = discourse.referents[speaker].isHuman ? offices.affiliations[actor] : actor
    return side.map { Resolution(referent: $0, reason: .speaker, confidence: 0.5) }
  }
}
