import Names
import Parses

/// Reads the candidates of the anaphors of an article, with their features.
struct AntecedentReader: Sendable {
  private let offices: Offices
  private let words: ActorWords
  private let ranker: any AntecedentRanker
  let vectors: PhraseVectors

  init(
    _ discourse: Discourse, _ offices: Offices, _ ranker: any AntecedentRanker,
    _ vectors: (any WordVectors)?, width: Int
  ) {
    self.offices = offices
    self.ranker = ranker
    words = ActorWords(discourse.cast)
    self.vectors = PhraseVectors(discourse, vectors, width: width)
  }

  /// The candidates of a phrase, the nearest first; nil where there are none.
  func candidates(of index: Int, in discourse: Discourse) -> [RankedCandidate]? {
    guard
      let found = RankedCandidates(discourse: discourse, ranker: ranker).of(index), !found.isEmpty
    else { return nil }
    return found
  }

  /// The features of candidates, row after row.
  func features(of candidates: [RankedCandidate], for index: Int, in discourse: Discourse)
    -> [[Float]]
  {
    let pairs = PairFeatures(discourse, index, offices, words, vectors)
    return candidates.enumerated().map { pairs.of($1, rank: $0) }
  }
}
