/// A log-linear model: the weights of the rows that hold, added up for each outcome.
///
/// A `Weight` is what one row has: a number, or a vector with a lane for each outcome.
package struct LogLinearModel<Weight: ModelWeight>: Sendable {
  package let schema: FeatureSchema
  /// By the number of the row.
  let weights: [Weight]
  /// The numbers of the file's calibration.
  package let calibration: [Double]

  /// The model of a schema and its file; a row that the file lacks weighs nothing.
  package init(_ schema: FeatureSchema, _ file: ModelFile) {
    self.schema = schema
    calibration = file.calibration
    weights = schema.rows.map { file.weights[$0].flatMap { Weight(columns: $0) } ?? .zero }
  }
}

/// What one row of a model weighs.
package protocol ModelWeight: Sendable {
  static var zero: Self { get }
  /// Reads the weights of a row; nil where they are too many, too few or no numbers.
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
  /// The score of some rows, each of which holds; numbers of no row are passed over.
  package func score(ofRows rows: [Int]) -> Float {
    rows.reduce(0) { weights.indices.contains($1) ? $0 + weights[$1] : $0 }
  }
}

extension LogLinearModel<Double> {
  /// The score of a value for each row.
  package func score(of values: [Double]) -> Double {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension LogLinearModel<SIMD4<Float>> {
  /// The score of a value for each row, by the outcome.
  package func scores(of values: [Float]) -> SIMD4<Float> {
    var scores = SIMD4<Float>.zero
    for (value, weight) in zip(values, weights) where value != 0 { scores += value * weight }
    return scores
  }
}
