internal import Grammar
import Model
import Parses

/// A referent that an anaphor may have, with what the cues of pronouns say of it.
struct RankedCandidate {
  var referent: Int
  /// The phrase by which it is compared.
  var phrase: Int
  /// Its probability by the cues; 0 where they say nothing.
  var share: Double = 0
  /// Whether that is the greatest of all.
  var isForemost = false
  /// How much likelier it is than no antecedent, in log-odds from -1 to 1.
  var odds: Float = 0
}

/// Collects the referents that the network ranks for an anaphor.
struct RankedCandidates {
  /// How many phrases back it looks, how many referents it keeps, and how far into the phrase it looks.
  private static let reach = (phrases: 120, referents: 32, tokens: 64)

  let discourse: Discourse
  let ranker: any AntecedentRanker

  /// The candidates for a phrase, the nearest first; nil for one that refers to nothing mentioned before.
  func of(_ index: Int) -> [RankedCandidate]? {
    let phrase = discourse.phrases[index]
    switch phrase.kind {
    case .name, .several: return nil
    case .pronoun: return discourse.anaphor(index).map(ranked)
    case .nominal:
      guard phrase.determiner != .indefinite,
        phrase.determiner != .quantified || phrase.number == .plural,
        ![.appositive, .modifier].contains(phrase.role)
      else { return nil }
      return before(index)
    case .pairAnaphor: return before(index)
    }
  }

  /// The candidates of a pronoun, with what its cues say of them.
  private func ranked(_ anaphor: Anaphor) -> [RankedCandidate] {
    let ranking = ranker.ranking(of: anaphor)
    let none = ranking.first { $0.candidate == nil }?.confidence ?? 0
    var found = anaphor.candidates.map { RankedCandidate(referent: $0.referent, phrase: $0.phrase) }
    for (place, one) in ranking.enumerated() {
      guard let candidate = one.candidate, found.indices.contains(candidate) else { continue }
      found[candidate].share = one.confidence
      found[candidate].isForemost = place == 0
      let whole = one.confidence + none
      found[candidate].odds = whole > 0 ? Float((one.confidence - none) / whole) : 0
    }
    return found
  }

  /// The referents mentioned before a noun phrase that do not overlap with it.
  private func before(_ index: Int) -> [RankedCandidate] {
    let phrase = discourse.phrases[index]
    let extent = discourse.syntax.extent(of: phrase.head).prefix(Self.reach.tokens)
    var found: [RankedCandidate] = []
    // What stands within the phrase is not what it refers to.
    var seen: Set<Int> = []
    for token in extent {
      let inner = discourse.phraseOfHead[token]
      guard inner >= 0, inner != index else { continue }
      if let actor = discourse.phrases[inner].actor { seen.insert(actor) }
      if discourse.referentOfPhrase[inner] >= 0 { seen.insert(discourse.referentOfPhrase[inner]) }
    }
    var current = index - 1
    while current >= 0, index - current < Self.reach.phrases, found.count < Self.reach.referents {
      defer { current -= 1 }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0, seen.insert(referent).inserted else { continue }
      let other = discourse.phrases[current]
      if other.sentence == phrase.sentence,
        discourse.syntax.extent(of: other.head).contains(phrase.head)
      {
        continue
      }
      found.append(RankedCandidate(referent: referent, phrase: current))
    }
    return found
  }
}
