import Learning
import Support
import Testing

@Suite struct CalibrationTests {
  @Test(arguments: [[0, 0], [1, -1, 3], [5], [-20, 20, 0.5]] as [[Float]])
  func `a softmax sums to one and keeps the order of the scores`(scores: [Float]) {
    let shares = Calibration.softmax(of: scores)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-5)
    check(
      shares.indices.max { shares[$0] < shares[$1] },
      scores.indices.max { scores[$0] < scores[$1] })
  }

  @Test func `the softmax of no scores is empty`() { check(Calibration.softmax(of: []), []) }

  @Test(arguments: [(0, 0.5), (2, 0.881), (-2, 0.119), (12, 1)] as [(Double, Double)])
  func `log-odds are converted to a probability`(score: Double, probability: Double) {
    check(Calibration.logistic(score), probability)
  }

  @Test(arguments: [(0, 0.5), (1, 0.75), (9, 0.9)] as [(Double, Double)])
  func `confidence grows with the lead up to a limit`(lead: Double, confidence: Double) {
    check(MarginCalibration([0.5, 0.25, 0.9])?.confidence(lead: lead), confidence)
  }

  @Test func `a margin calibration needs three numbers`() {
    check(MarginCalibration([0.5, 0.25]), nil)
  }
}
