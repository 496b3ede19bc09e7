package import Learning
package import Lexicon
import Model
import Parses

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

  /// A ranker with the weights that a lexicon has; nil if there are none or they are damaged.
  package init?(_ lexicon: LexicalTables) {
    self.init(NetworkFile(lexicon.weights(of: .mentionRanking)))
  }

  /// A ranker with the weights of a file; nil if they are damaged.
  package init?(_ file: NetworkFile) {
    let width = Self.vectorWidth(of: file)
    guard Self.faults(of: file).isEmpty,
      let network = RankingNetwork(
        file, mentions: MentionFeature.schema.rows, pairs: PairFeature.schema.rows, width: width)
    else { return nil }
    self.network = network
    vectorWidth = width
    func floor(_ name: Parameter) -> Double { file.parameters[name.name] ?? 1 }
    floors = Floors(
      pronoun: floor(.pronounFloor), actor: floor(.actorFloor), nominal: floor(.nominalFloor))
  }

  /// Returns what is wrong with a file of weights.
  package static func faults(of file: NetworkFile) -> [NetworkFault] {
    RankingNetwork.faults(
      of: file, mentions: MentionFeature.schema.rows, pairs: PairFeature.schema.rows,
      width: vectorWidth(of: file))
      + Parameter.allCases.filter { file.parameters[$0.name] == nil }
      .map { .missingParameter($0.name) }
  }

  private static func vectorWidth(of file: NetworkFile) -> Int {
    Int(max(0, min(file.parameters[Parameter.vectorWidth.name] ?? 0, 1000)))
  }
}
