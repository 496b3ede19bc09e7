internal import Grammar
internal import Lexicon
import Model
import Parses

/// Third-person pronouns and nominals that no other sieve resolves: the antecedent that the network ranks first.
struct MentionRankingSieve: Sieve {
  let ranking: MentionRanking

  /// How likely an actor must be as what acts, though "nobody" is likelier.
  private static let actingFloor = 0.2

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard phrase.noun == nil || mayTakeUp(phrase, discourse) else { return nil }
    let ranked = ranking.ranking(of: index, in: discourse)
    if phrase.pronoun?.series == .it, Expletive.acts(phrase.head, in: discourse.syntax) {
      // Who acts is somebody, however often an "it" is nobody.
      let acting = ranked.first { place in
        place.confidence > Self.actingFloor
          && place.referent.map { Cues.sort(of: discourse.referents[$0]) == .actor } ?? false
      }
      return acting.flatMap { resolution($0, phrase) }
    }
    guard let best = ranked.first, let referent = best.referent else { return nil }
    let isNamed = !discourse.actors(of: referent).isEmpty
    guard best.confidence >= ranking.floor(of: phrase, isNamed: isNamed) else { return nil }
    if isNamed, let noun = phrase.noun {
      guard agrees(phrase, noun, with: discourse.referents[referent]) else { return nil }
    }
    return resolution(best, phrase)
  }

  /// Whether a nominal may take up what was mentioned: a definite one that nothing narrows, and no predicate.
  ///
  /// Bodies of a state and its officials are left to the sieves that tell whose they are.
  private func mayTakeUp(_ phrase: Phrase, _ discourse: Discourse) -> Bool {
    guard phrase.determiner == .definite || phrase.determiner == .demonstrative,
      phrase.role != .attribute,
      !discourse.syntax.foldedLemma(of: phrase.head, is: .stateMetonym),
      !discourse.syntax.foldedLemma(of: phrase.head, is: .generalOfficialNoun)
    else { return false }
    return !NounModification(of: phrase, discourse).isRestricted
  }

  /// Whether a nominal agrees with an actor, or several, in number and kind.
  private func agrees(_ phrase: Phrase, _ noun: NounClass, with known: Referent) -> Bool {
    guard phrase.number == known.number, noun != .place || known.kind != .country else {
      return false
    }
    guard let kind = known.kind else { return true }
    return noun.mayName(kind)
  }

  private func resolution(_ ranked: MentionRanking.Ranked, _ phrase: Phrase) -> Resolution? {
    ranked.referent.map {
      Resolution(
        referent: $0, reason: phrase.pronoun == nil ? .ranking : .pronoun,
        confidence: ranked.confidence)
    }
  }
}
