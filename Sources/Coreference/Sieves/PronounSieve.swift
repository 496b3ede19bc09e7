import Model
import Parses

/// "He", "its", "they": the likeliest of those who agree in number and gender.
struct PronounSieve: Sieve {
  let ranker = Ranker(weights: .learned)

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    guard let decision = Self.decision(index, in: discourse),
      let choice = ranker.choice(among: decision.candidates, orNone: decision.none)
    else { return nil }
    return Answer(
      referent: choice.candidate.referent, reason: .pronoun,
      confidence: Double(choice.probability))
  }

  /// The candidates for a pronoun with their cues; nil where the phrase is none that stands for
  /// anybody.
  static func decision(_ index: Int, in discourse: Discourse) -> Decision? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 3 else { return nil }
    if pronoun.series == .it, Expletive.holds(phrase.head, in: discourse.syntax) { return nil }
    let reader = Cues(discourse, index)
    var candidates = Candidates(discourse: discourse).of(index)
    for (place, cues) in reader.of(candidates).enumerated() { candidates[place].cues = cues }
    return Decision(phrase: index, candidates: candidates, none: reader.ofNone)
  }
}

/// The choice that a pronoun leaves.
struct Decision: Sendable {
  var phrase: Int
  var candidates: [Candidate]
  /// The numbers of the values that speak for no antecedent.
  var none: [Int]
}
