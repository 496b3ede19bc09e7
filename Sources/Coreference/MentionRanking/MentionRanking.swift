internal import Learning
import Model
import Parses

/// Ranks the candidates of the anaphors of one article by the network.
struct MentionRanking: Sendable {
  private let reader: AntecedentReader
  private let network: RankingNetwork
  private let encodings: PhraseEncodings
  private let floors: MentionRanker.Floors

  init(_ reader: AntecedentReader, _ ranker: MentionRanker) {
    self.reader = reader
    network = ranker.network
    encodings = PhraseEncodings(ranker.network, reader.vectors)
    floors = ranker.floors
  }

  /// How likely an antecedent must be to stand.
  func floor(of phrase: Phrase, isNamed: Bool) -> Double {
    phrase.pronoun != nil ? floors.pronoun : isNamed ? floors.actor : floors.nominal
  }

  /// A candidate with its probability.
  struct Ranked: Hashable, Sendable {
    /// The referent; nil for no antecedent.
    var referent: Int?
    var confidence: Double
  }

  /// Every candidate of a phrase, and that it has no antecedent, the likeliest first; empty for a phrase without candidates.
  func ranking(of index: Int, in discourse: Discourse) -> [Ranked] {
    guard let candidates = reader.candidates(of: index, in: discourse) else { return [] }
    let encoding = encodings.of([index] + candidates.map(\.phrase), in: discourse)
    let scores =
      encoding.none.prefix(1)
      + network.scores(
        of: Array(1..<candidates.count + 1), for: 0, in: encoding,
        features: reader.features(of: candidates, for: index, in: discourse))
    let shares = Calibration.softmax(of: Array(scores))
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    return order.map {
      Ranked(
        referent: $0 == 0 ? nil : candidates[$0 - 1].referent, confidence: Double(shares[$0]))
    }
  }
}
