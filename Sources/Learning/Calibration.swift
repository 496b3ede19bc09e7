/// Conversion of scores to confidences.
package enum Calibration {
  /// Returns the softmax of scores: the probabilities of mutually exclusive outcomes.
  package static func softmax(of scores: [Float]) -> [Float] {
    guard let most = scores.max() else { return [] }
    let powers = scores.map { exponential($0 - most) }
    let whole = powers.reduce(0, +)
    return powers.map { $0 / whole }
  }

  /// Returns the probability for a score in log-odds, 1 / (1 + e^-x), rounded to a thousandth.
  package static func logistic(_ score: Double) -> Double {
    // (1 + x/1024 + ...)^1024
    let small = -score / 1024
    var power = 1 + small + small * small / 2 + small * small * small / 6
    for _ in 0..<10 { power *= power }
    return (1000 / (1 + power)).rounded() / 1000
  }

  /// Approximates the exponential of a number up to 0, with an error below a thousandth.
  private static func exponential(_ power: Float) -> Float {
    guard power > -16 else { return 0 }
    // (1 + x/1024)^1024
    var value = 1 + power / 1024
    for _ in 0..<10 { value *= value }
    return value
  }
}

/// The confidence in the best of several outcomes, as a function of its lead over the second best.
package struct MarginCalibration: Hashable, Sendable {
  /// The confidence without a lead.
  package let floor: Double
  /// The increase in confidence for each unit of the lead.
  package let slope: Double
  /// The greatest confidence.
  package let ceiling: Double

  /// Creates a calibration from floor, slope and ceiling; nil for another number of values.
  package init?(_ numbers: [Double]) {
    guard numbers.count == 3 else { return nil }
    floor = numbers[0]
    slope = numbers[1]
    ceiling = numbers[2]
  }

  /// Returns the confidence for a lead, which is 0 or more.
  package func confidence(lead: Double) -> Double { min(ceiling, floor + slope * lead) }
}
