/// From scores to confidences.
package enum Calibration {
  /// The share of each score's exponential among all (softmax): probabilities of outcomes that exclude each other.
  package static func shares(of scores: [Float]) -> [Float] {
    guard let most = scores.max() else { return [] }
    let powers = scores.map { exponential($0 - most) }
    let whole = powers.reduce(0, +)
    return powers.map { $0 / whole }
  }

  /// The probability of something with that score in log-odds: 1 / (1 + e^-x), to a thousandth.
  package static func logistic(_ score: Double) -> Double {
    // (1 + x/1024 + ...)^1024
    let small = -score / 1024
    var power = 1 + small + small * small / 2 + small * small * small / 6
    for _ in 0..<10 { power *= power }
    return (1000 / (1 + power)).rounded() / 1000
  }

  /// e to that power, for powers up to 0, within a thousandth of 1.
  private static func exponential(_ power: Float) -> Float {
    guard power > -16 else { return 0 }
    // (1 + x/1024)^1024
    var value = 1 + power / 1024
    for _ in 0..<10 { value *= value }
    return value
  }
}

/// The confidence in the best of several outcomes by how far its score is ahead of the next.
package struct MarginCalibration: Hashable, Sendable {
  /// The confidence without a lead.
  package let floor: Double
  /// What each unit of the lead adds.
  package let slope: Double
  /// The most confidence there is.
  package let ceiling: Double

  /// Floor, slope and ceiling; nil for another count of numbers.
  package init?(_ numbers: [Double]) {
    guard numbers.count == 3 else { return nil }
    floor = numbers[0]
    slope = numbers[1]
    ceiling = numbers[2]
  }

  /// The confidence for a lead of 0 or more.
  package func confidence(lead: Double) -> Double { min(ceiling, floor + slope * lead) }
}
