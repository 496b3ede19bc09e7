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
    if isNamed, let noun = phrase.noun, !mayTakeUp(phrase, noun, referent, discourse) { return nil }
    return resolution(best, phrase)
  }

  /// Whether a nominal may take up an actor: a definite one of the same number, that nothing narrows, and no predicate.
  ///
  /// Bodies of a state and its officials are left to the sieves that tell whose they are.
  private func mayTakeUp(
    _ phrase: Phrase, _ noun: NounClass, _ referent: Int, _ discourse: Discourse
  ) -> Bool {
    let known = discourse.referents[referent]
    guard !discourse.syntax.foldedLemma(of: phrase.head, is: .stateMetonym),
      !discourse.syntax.foldedLemma(of: phrase.head, is: .generalOfficialNoun),
      !NounModification(of: phrase, discourse).isRestricted,
      noun != .place || known.kind != .country
    else { return false }
    return phrase.number == known.number && phrase.role != .attribute
      && (phrase.determiner == .definite || phrase.determiner == .demonstrative)
      && known.kind.map { noun.mayName($0) } ?? true
  }

  private func resolution(_ ranked: MentionRanking.Ranked, _ phrase: Phrase) -> Resolution? {
    ranked.referent.map {
      Resolution(
        referent: $0, reason: phrase.pronoun == nil ? .ranking : .pronoun,
        confidence: ranked.confidence)
    }
  }
}
