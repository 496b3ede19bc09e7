internal import Learning
internal import Synchronization

/// The phrases of an article as the network sees them, encoded some at a time when one of them is asked for.
///
/// Few are kept: an anaphor and its candidates are near each other, and encodings take a kilobyte each.
final class PhraseEncodings: Sendable {
  /// How many phrases are encoded together, and how many such batches are kept.
  private static let (batch, most) = (64, 16)
  /// How long the vectors of words are for the network, next to features of 0 and 1.
  private static let scale: Float = 3

  private let network: RankingNetwork
  private let vectors: PhraseVectors
  private let batches = Mutex<[Int: RankingNetwork.Encoding]>([:])

  init(_ network: RankingNetwork, _ vectors: PhraseVectors) {
    self.network = network
    self.vectors = vectors
  }

  /// The encodings of some phrases of an article, in order.
  func of(_ phrases: [Int], in discourse: Discourse) -> RankingNetwork.Encoding {
    batches.withLock { batches in
      var found = RankingNetwork.Encoding()
      for phrase in phrases {
        let number = phrase / Self.batch
        let batch = batches[number] ?? encoded(number, in: discourse)
        if batches[number] == nil {
          if batches.count == Self.most { batches = [:] }
          batches[number] = batch
        }
        found.append(phrase % Self.batch, of: batch)
      }
      return found
    }
  }

  private func encoded(_ number: Int, in discourse: Discourse) -> RankingNetwork.Encoding {
    let first = number * Self.batch
    let phrases = first..<max(first, min(first + Self.batch, discourse.phrases.count))
    let features = MentionFeatures(discourse: discourse)
    var rows = FeatureRows(
      count: phrases.count, width: MentionFeature.count + 2 * vectors.width)
    for phrase in phrases {
      features.add(phrase, to: &rows)
      vectors.add(phrase, length: Self.scale, to: &rows)
    }
    return network.encoding(of: rows.values, count: phrases.count)
  }
}
