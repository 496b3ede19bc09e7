package import Learning
package import Lexicon
import Model

/// Ranks the candidates of a pronoun by a log-linear model of their cues.
package struct LogLinearRanker: AntecedentRanker {
  private let model: LogLinearModel<Float>

  /// A ranker with the weights of a file.
  package init(_ file: ModelFile) { model = LogLinearModel(Cue.schema, file) }

  /// A ranker with the weights that a lexicon has.
  package init(_ lexicon: LexicalTables) {
    self.init(ModelFile(lexicon.weights(of: .antecedents)))
  }

  /// The candidates by their probability; of equal ones no antecedent is first, then the nearest.
  package func ranking(of anaphor: Anaphor) -> [RankedAntecedent] {
    let scores =
      [model.score(ofRows: anaphor.none)]
      + anaphor.candidates.map { model.score(ofRows: $0.cues) }
    let shares = Calibration.softmax(of: scores)
    let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return order.map {
      RankedAntecedent(
        candidate: $0 == 0 ? nil : $0 - 1, reason: .pronoun, confidence: Double(shares[$0]))
    }
  }
}
