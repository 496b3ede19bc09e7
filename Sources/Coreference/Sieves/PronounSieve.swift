import Model
import Parses

/// Third-person pronouns: the best-ranked candidate that agrees in number and gender.
struct PronounSieve: Sieve {
  let ranker: any AntecedentRanker

  /// How likely an actor must be, though "nobody" is likelier.
  private static let floor = 0.2

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    guard let anaphor = discourse.anaphor(index) else { return nil }
    let ranking = ranker.ranking(of: anaphor)
    let phrase = discourse.phrases[index]
    // Who acts is somebody, however often an "it" is nobody.
    let mustAct =
      phrase.pronoun?.series == .it && Expletive.acts(phrase.head, in: discourse.syntax)
    let chosen =
      mustAct
      ? ranking.first { place in
        place.confidence > Self.floor
          && place.candidate.map {
            anaphor.candidates.indices.contains($0)
              && Cues.sort(of: discourse.referents[anaphor.candidates[$0].referent]) == .actor
          } ?? false
      } : ranking.first
    guard let best = chosen, let candidate = best.candidate,
      anaphor.candidates.indices.contains(candidate)
    else { return nil }
    return Resolution(
      referent: anaphor.candidates[candidate].referent, reason: best.reason,
      confidence: best.confidence)
  }
}

extension Discourse {
  /// A pronoun with its candidates and their cues; nil for other phrases and for expletives.
  func anaphor(_ index: Int) -> Anaphor? {
    let phrase = phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 3 else { return nil }
    if pronoun.series == .it, Expletive.isExpletive(phrase.head, in: syntax) { return nil }
    let cues = Cues(self, index)
    var candidates = Candidates(discourse: self).of(index)
    for (place, rows) in cues.of(candidates).enumerated() { candidates[place].cues = rows }
    return Anaphor(
      phrase: index, tokens: phrase.tokens, candidates: candidates, none: cues.ofNone)
  }
}
