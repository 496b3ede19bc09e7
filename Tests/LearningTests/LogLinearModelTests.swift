import Learning
import Support
import Testing

@Suite struct LogLinearModelTests {
  @Test(
    arguments: [([], 0), ([0], 1.5), ([0, 2], 1), ([1, 1], 4), ([0, 3, -1], 1.5)]
      as [([Int], Float)])
  func `the weights of active rows are added up`(rows: [Int], score: Float) {
    let schema = FeatureSchema([.init("a"), .init("role", crossing: [["subject", "object"]])])
    let file = ModelFile("a\t1.5\nrole: subject\t2\nrole: object\t-0.5\n")
    check(LogLinearModel<Float>(schema, file).score(ofRows: rows), score)
  }

  @Test(
    arguments: [([1, 0], 2), ([0.5, 2], 0), ([1], 2), ([1, 1, 9], 1.5)]
      as [([Double], Double)])
  func `numeric features are weighted`(values: [Double], score: Double) {
    let schema = FeatureSchema([.init("a"), .init("b")])
    let model = LogLinearModel<Double>(schema, ModelFile("b\t-0.5\na\t2\n"))
    check(model.score(of: values), score)
  }

  @Test func `each outcome has a score`() {
    let schema = FeatureSchema([.init("a"), .init("b")], outcomes: ["p", "q", "r", "s"])
    let file = ModelFile("@outcomes\tp\tq\tr\ts\na\t1\t0\t0\t-1\nb\t0\t2\t0\t0\n")
    check(
      LogLinearModel<SIMD4<Float>>(schema, file).scores(of: [2, 0.5]), SIMD4(2, 1, 0, -2))
  }

  @Test func `a row that is missing from the file has zero weight`() {
    let model = LogLinearModel<Double>(FeatureSchema([.init("a")]), ModelFile("b\t1\n"))
    check(model.score(of: [1]), 0)
  }
}
