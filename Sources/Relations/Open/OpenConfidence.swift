internal import Grammar
package import Learning
internal import Lexicon

/// How likely an open triple is to be a right reading of its sentence: a log-linear model of a few features.
package struct OpenConfidence {
  /// The tokens of the subject.
  var subject: Int
  /// The tokens of the predicate.
  var predicate: Int
  /// The tokens of each argument after it.
  var arguments: [Int]
  /// The tokens of the sentence.
  var sentence: Int
  /// Whether a pronoun is the subject.
  var isPronoun = false
  /// Whether the predicate opens with a form of the copula.
  var isCopular = false
  /// Whether it is a verb of saying.
  var isQuotative = false
  /// What states it.
  var construction: Clause.Construction

  /// The probability by a model, 0 to 1.
  func value(by model: LogLinearModel<Double>) -> Double {
    Calibration.logistic(model.score(of: features))
  }

  /// The features, named and ordered as in the file of weights.
  private enum Feature: Int, CaseIterable {
    case intercept, apposition, nominal
    case subjectLength, predicateLength, argumentLength, sentenceLength
    case noArgument, secondArgument, thirdArgument
    case pronounSubject, copular, quotative
  }

  /// The value of each feature: counts of tokens up to a limit, and 1 for what holds.
  private var features: [Double] {
    Feature.allCases.map { feature in
      switch feature {
      case .intercept: 1
      case .apposition: construction == .apposition ? 1 : 0
      case .nominal: construction == .nominal ? 1 : 0
      case .subjectLength: Double(min(subject, 30))
      case .predicateLength: Double(min(predicate, 15))
      case .argumentLength: Double(min(arguments.reduce(0, +), 40))
      case .sentenceLength: Double(min(sentence, 60))
      case .noArgument: arguments.reduce(0, +) == 0 ? 1 : 0
      case .secondArgument: arguments.count > 1 ? 1 : 0
      case .thirdArgument: arguments.count > 2 ? 1 : 0
      case .pronounSubject: isPronoun ? 1 : 0
      case .copular: isCopular ? 1 : 0
      case .quotative: isQuotative ? 1 : 0
      }
    }
  }

  /// The model with the weights that a lexicon has.
  static func model(_ lexicon: LexicalTables) -> LogLinearModel<Double> {
    LogLinearModel(schema, ModelFile(lexicon.weights(of: .openTriples)))
  }

  /// The features, as the file of weights has them.
  package static let schema = FeatureSchema(
    Feature.allCases.map { FeatureSchema.Feature("\($0)") })
}
