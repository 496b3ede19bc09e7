package import Learning
import Model
import Parses
package import Tables

/// The learned weights that rank the antecedents of mentions.
package struct MentionRanker: Sendable {
  let network: RankingNetwork
  /// The number of floats in a vector of a word.
  let vectorWidth: Int

  /// How likely an antecedent must be to stand.
  let floors: Floors

  /// How likely an antecedent must be to stand: that of a pronoun, an actor for a nominal, or another nominal for one.
  struct Floors: Hashable, Sendable {
    var pronoun: Double
    var actor: Double
    var nominal: Double
  }

  /// The names of the parameters in the file of weights.
  private enum Parameter: CaseIterable {
    case vectorWidth, pronounFloor, actorFloor, nominalFloor

    var name: String { "\(self)" }
  }

  /// A ranker with learned weights; nil if they are damaged.
  package init?(_ weights: NumberTable) {
    let width = Self.vectorWidth(of: weights)
    guard Self.faults(of: weights).isEmpty,
      let network = RankingNetwork(
        weights, mentions: MentionFeature.schema.rows, pairs: PairFeature.schema.rows, width: width)
    else { return nil }
    self.network = network
    vectorWidth = width
    func floor(_ name: Parameter) -> Double { weights.parameters[name.name] ?? 1 }
    floors = Floors(
      pronoun: floor(.pronounFloor), actor: floor(.actorFloor), nominal: floor(.nominalFloor))
  }

  /// Returns what is wrong with weights.
  package static func faults(of weights: NumberTable) -> [NetworkFault] {
    RankingNetwork.faults(
      of: weights, mentions: MentionFeature.schema.rows, pairs: PairFeature.schema.rows,
      width: vectorWidth(of: weights))
      + Parameter.allCases.filter { weights.parameters[$0.name] == nil }
      .map { .missingParameter($0.name) }
  }

  private static func vectorWidth(of weights: NumberTable) -> Int {
    Int(max(0, min(weights.parameters[Parameter.vectorWidth.name] ?? 0, 1000)))
  }
}
