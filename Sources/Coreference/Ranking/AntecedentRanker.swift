package import Model

/// Ranks those whom a pronoun may stand for.
///
/// A ranker sees the candidates with their cues and their places among the article's tokens; what else it knows, such as
/// vectors of the tokens, it is given when it is made.
package protocol AntecedentRanker: Sendable {
  /// Every candidate of an anaphor, and that it has no antecedent, the likeliest first.
  func ranking(of anaphor: Anaphor) -> [RankedAntecedent]
}

/// A pronoun with those whom it may stand for.
package struct Anaphor: Hashable, Sendable {
  /// The pronoun's phrase: an index of the article's phrases.
  package var phrase: Int
  /// Its tokens.
  package var tokens: Range<Int>
  /// The nearest first, those ahead in its sentence last.
  package var candidates: [Candidate]
  /// The rows of the cues that speak for no antecedent: see ``Coreference/cueRows``.
  package var none: [Int]

  /// A pronoun with its candidates.
  package init(phrase: Int, tokens: Range<Int>, candidates: [Candidate], none: [Int]) {
    self.phrase = phrase
    self.tokens = tokens
    self.candidates = candidates
    self.none = none
  }
}

/// Someone a pronoun may stand for, by one phrase that refers to them.
package struct Candidate: Hashable, Sendable {
  /// The referent's number in the article.
  package var referent: Int
  /// The last phrase before the pronoun or the foremost in the last sentence, or the first after it: an index of the
  /// article's phrases.
  package var phrase: Int
  /// The tokens of that phrase.
  package var tokens: Range<Int>
  /// The rows of its cues: see ``Coreference/cueRows``.
  package var cues: [Int]

  /// A candidate.
  package init(referent: Int, phrase: Int, tokens: Range<Int>, cues: [Int] = []) {
    self.referent = referent
    self.phrase = phrase
    self.tokens = tokens
    self.cues = cues
  }
}

/// A place in a ranking.
package struct RankedAntecedent: Hashable, Sendable {
  /// An index of the anaphor's candidates; nil for no antecedent.
  package var candidate: Int?
  /// What a mention that follows from it says for itself.
  package var reason: Mention.Reason
  /// The probability among all, 0 to 1.
  package var confidence: Double

  /// A place in a ranking.
  package init(candidate: Int?, reason: Mention.Reason, confidence: Double) {
    self.candidate = candidate
    self.reason = reason
    self.confidence = confidence
  }
}
