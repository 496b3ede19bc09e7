internal import Grammar
internal import Knowledge
internal import Learning
package import Lexicon
import Parses

extension NameChart {
  /// Gives every name one label throughout the article, by all the evidence for it.
  ///
  /// - What the gazetteer knows beyond doubt is settled beforehand, and so are peoples.
  /// - A label of the same sort is kept as it is: the finer difference between a building and a region stays.
  mutating func decideLabels<Check: Checkpoint>(
    _ syntax: Syntax, by model: LabelModel, unless cancellation: Check
  ) throws(Check.Failure) {
    let evidence = try LabelEvidence(self, syntax: syntax, unless: cancellation)
    for name in evidence.openNames() {
      try cancellation.check()
      let features = evidence.features(of: name.words, at: name.places)
      guard let decision = model.decision(features) else { continue }
      let usual = usualLabel(decision.sort, at: name.places)
      for place in name.places where LabelSort(place.label) != decision.sort {
        relabel(at: place.tokens.lowerBound, usual, confidence: decision.confidence)
      }
    }
  }

  /// The label of that sort which most of a name's places have; the plainest where none has one.
  private func usualLabel(_ sort: LabelSort, at places: [Span]) -> NameLabel {
    places.first { LabelSort($0.label) == sort }?.label ?? sort.plainest
  }
}

/// Labels by what the evidence can tell apart.
enum LabelSort: Int, CaseIterable, Sendable {
  case person, place, organisation, other

  init(_ label: NameLabel) {
    switch label {
    case .person: self = .person
    case .country, .location, .facility: self = .place
    case .organisation: self = .organisation
    case .people, .product, .event, .work, .law: self = .other
    }
  }

  /// The label that says no more than the sort.
  var plainest: NameLabel {
    switch self {
    case .person: .person
    case .place: .country
    case .organisation: .organisation
    case .other: .work
    }
  }
}

/// The log-linear model that tells the sort of a name by the evidence for it.
package struct LabelModel: Sendable {
  private let model: LogLinearModel<SIMD4<Float>>
  private let calibration: MarginCalibration?

  /// The model with the weights that a lexicon has.
  package init(_ lexicon: LexicalTables) {
    model = LogLinearModel(LabelFeatures.schema, ModelFile(lexicon.weights(of: .nameLabels)))
    calibration = MarginCalibration(model.calibration)
  }

  /// The likeliest sort and how likely it is; nil where nothing speaks for any.
  func decision(_ features: LabelFeatures) -> (sort: LabelSort, confidence: Double)? {
    let scores = model.scores(of: features.values)
    let best = scores.max()
    guard let sort = LabelSort.allCases.first(where: { scores[$0.rawValue] == best }), best > 0
    else { return nil }
    let second = LabelSort.allCases.filter { $0 != sort }.map { scores[$0.rawValue] }.max() ?? 0
    return (sort, calibration?.confidence(lead: Double(best - second)) ?? 0)
  }
}
