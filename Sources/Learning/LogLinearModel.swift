/// A log-linear model: a score is the sum of the weights of the active rows.
///
/// A `Weight` is a number, or a vector with a lane for each outcome.
package struct LogLinearModel<Weight: ModelWeight>: Sendable {
  package let schema: FeatureSchema
  /// The weights by row number.
  let weights: [Weight]
  /// The parameters of the calibration.
  package let calibration: [Double]

  /// Creates a model from its file; rows that the file lacks have zero weight.
  package init(_ schema: FeatureSchema, _ file: ModelFile) {
    self.schema = schema
    calibration = file.calibration
    weights = schema.rows.map { file.weights[$0].flatMap { Weight(columns: $0) } ?? .zero }
  }
}

/// The weight of a row.
package protocol ModelWeight: Sendable {
  static var zero: Self { get }
  /// Parses the weights of a row, or returns nil if their number is wrong or one is not a number.
  init?(columns: [Substring])
}

extension Float: ModelWeight {
  package init?(columns: [Substring]) {
    guard columns.count == 1, let value = Float(columns[0]) else { return nil }
    self = value
  }
}

extension Double: ModelWeight {
  package init?(columns: [Substring]) {
    guard columns.count == 1, let value = Double(columns[0]) else { return nil }
    self = value
  }
}

extension SIMD4<Float>: ModelWeight {
  package init?(columns: [Substring]) {
    let values = columns.compactMap { Float($0) }
    guard columns.count == 4, values.count == 4 else { return nil }
    self.init(values)
  }
}

extension LogLinearModel<Float> {
  /// Returns the score of active rows, ignoring invalid row numbers.
  package func score(ofRows rows: [Int]) -> Float {
    rows.reduce(0) { weights.indices.contains($1) ? $0 + weights[$1] : $0 }
  }
}

extension LogLinearModel<Double> {
  /// Returns the dot product of the weights and a value for each row.
  package func score(of values: [Double]) -> Double {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension LogLinearModel<SIMD4<Float>> {
  /// Returns the score of each outcome for a value for each row.
  package func scores(of values: [Float]) -> SIMD4<Float> {
    var scores = SIMD4<Float>.zero
    for (value, weight) in zip(values, weights) where value != 0 { scores += value * weight }
    return scores
  }
}
