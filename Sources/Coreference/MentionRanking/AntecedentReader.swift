import Parses

/// Reads the candidates of the anaphors of an article, with their features.
struct AntecedentReader: Sendable {
  private let offices: Offices
  private let words: WordNumbers
  private let ranker: any AntecedentRanker
  let vectors: PhraseVectors

  init(
    _ discourse: Discourse, _ offices: Offices, _ ranker: any AntecedentRanker,
    _ vectors: (any WordVectors)?, width: Int
  ) {
    self.offices = offices
    self.ranker = ranker
    words = WordNumbers(discourse)
    self.vectors = PhraseVectors(discourse, vectors, width: width)
  }

  /// The candidates of a phrase, the nearest first; nil where there are none.
  func candidates(of index: Int, in discourse: Discourse) -> [RankedCandidate]? {
    guard
      let found = RankedCandidates(discourse: discourse, ranker: ranker).of(index), !found.isEmpty
    else { return nil }
    return found
  }

  /// The features of candidates in the order of ``PairFeature/schema``, row after row.
  func features(of candidates: [RankedCandidate], for index: Int, in discourse: Discourse)
    -> [Float]
  {
    let pairs = PairFeatures(discourse, index, offices, words, vectors)
    var rows = FeatureRows(count: candidates.count, width: PairFeature.count)
    for (rank, candidate) in candidates.enumerated() { pairs.add(candidate, rank: rank, to: &rows) }
    return rows.values
  }
}
