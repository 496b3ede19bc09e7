internal import Grammar
internal import Lexicon
import Model
import Parses

/// First-person pronouns in a quotation: the speaker, or for plurals the side that the speaker speaks for.
struct SpeakerSieve: Sieve {
  let offices: Offices

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 1, let passage = phrase.quotation
    else { return nil }
    let head = discourse.quotations.speakers[passage]
    let speaker = discourse.referent(at: head)
    if pronoun.number == .singular {
      guard let speaker, discourse.referents[speaker].isHuman else { return nil }
      return Resolution(referent: speaker, reason: .speaker, confidence: 0.85)
    }
    if let speaker, let actor = discourse.referents[speaker].actor {
      let side = discourse.referents[speaker].isHuman ? offices.affiliations[actor] : actor
      return side.map { Resolution(referent: $0, reason: .speaker, confidence: 0.5) }
    }
    return side(ofUnnamed: head, discourse).map {
      Resolution(referent: $0, reason: .speaker, confidence: 0.45)
    }
  }

  /// The state or body that a speaker without a name belongs to: "the Lebanese minister", "a spokesman for Huawei".
  private func side(ofUnnamed head: Int, _ discourse: Discourse) -> Int? {
    let syntax = discourse.syntax
    guard head >= 0, discourse.phraseOfHead[head] >= 0 else { return nil }
    let phrase = discourse.phrases[discourse.phraseOfHead[head]]
    guard let noun = phrase.noun, noun.isHuman, !syntax.lemma(of: head, is: .independentVoice)
    else { return nil }
    if let side = NounModification(of: phrase, discourse).side { return side }
    for child in syntax.children(of: head) {
      switch syntax.dependencies[child] {
      case .poss:
        if let owner = discourse.referent(at: child) { return discourse.referents[owner].actor }
      case .prep where offices.isAffiliation(child, of: head, in: syntax):
        if let object = syntax.child(of: child, .pobj), let actor = discourse.actor(named: object) {
          return actor
        }
      default: break
      }
    }
    return nil
  }
}
