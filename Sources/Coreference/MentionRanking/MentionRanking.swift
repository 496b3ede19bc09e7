internal import Learning
import Model
import Parses

/// Ranks the candidates of the anaphors of one article by the network.
struct MentionRanking: Sendable {
  private let reader: AntecedentReader
  private let network: RankingNetwork
  private let encoding: RankingNetwork.Encoding
  private let floors: MentionRanker.Floors

  /// How long the vectors of words are for the network, next to features of 0 and 1.
  private static let scale: Float = 3

  /// How many phrases are encoded together: their rows take kilobytes each.
  private static let batch = 256

  /// Encodes the phrases of an article.
  init(_ discourse: Discourse, _ reader: AntecedentReader, _ ranker: MentionRanker) {
    self.reader = reader
    network = ranker.network
    floors = ranker.floors
    let features = MentionFeatures(discourse: discourse)
    let vectors = reader.vectors
    let count = discourse.phrases.count
    let width = MentionFeature.count + 2 * vectors.width
    var rows = FeatureRows(count: min(count, Self.batch), width: width)
    var encoding = network.encoding(of: [], count: 0)
    for start in stride(from: 0, to: count, by: Self.batch) {
      let indices = start..<min(start + Self.batch, count)
      rows.removeAll()
      for index in indices {
        features.add(index, to: &rows)
        vectors.add(index, length: Self.scale, to: &rows)
      }
      encoding.append(network.encoding(of: rows.values, count: indices.count))
    }
    self.encoding = encoding
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
    let scores =
      [encoding.none[index]]
      + network.scores(
        of: candidates.map(\.phrase), for: index, in: encoding,
        features: reader.features(of: candidates, for: index, in: discourse))
    let shares = Calibration.softmax(of: scores)
    let order = shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
    return order.map {
      Ranked(
        referent: $0 == 0 ? nil : candidates[$0 - 1].referent, confidence: Double(shares[$0]))
    }
  }
}
