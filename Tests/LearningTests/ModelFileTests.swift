import Learning
import Support
import Testing

private let schema = FeatureSchema(
  [.init("length"), .init("role", crossing: [["subject", "object"]])])

@Suite struct ModelFileTests {
  @Test(
    arguments: [
      ("# a comment\nlength\t1\nrole: subject\t0.5\nrole: object\t0\n", []),
      ("length\t1\r\nrole: subject\t-2\r\nrole: object\t1e-3\r\n", []),
      ("length\t1\nrole: subject\t1\n", [.missingRow("role: object")]),
      (
        "length\t1\nrole: subject\t1\nrole: object\t1\nheight\t1\n",
        [.unknownRow("height")]
      ),
      (
        "length\t1\nlength\t1\nrole: subject\t1\nrole: object\t1\n",
        [.repeatedRow("length")]
      ),
      ("length\t1\t2\nrole: subject\t1\nrole: object\t1\n", [.wrongCount("length")]),
      ("length\t1\nrole: subject\t0\nrole: object\t0.00\n", [.weightless("role")]),
      (
        "length\tmuch\nrole: subject\t1\nrole: object\t1\n",
        [.unreadable("length\tmuch"), .missingRow("length"), .weightless("length")]
      ),
      (
        "@outcomes\ta\tb\nlength\t1\nrole: subject\t1\nrole: object\t1\n",
        [.wrongOutcomes(["a", "b"])]
      ),
      (
        "@sort\ta\nlength\t1\nrole: subject\t1\nrole: object\t1\n",
        [.unreadable("@sort\ta")]
      ),
    ] as [(String, [ModelFault])])
  func `the faults of a file of weights are reported`(text: String, faults: [ModelFault]) {
    check(ModelFile(text).faults(against: schema), faults, text)
  }

  @Test func `an empty file lacks every row`() {
    check(
      ModelFile("").faults(against: FeatureSchema([.init("length")])),
      [.missingRow("length"), .weightless("length")])
  }

  @Test func `the calibration is read`() {
    check(ModelFile("@calibration\t0.6\t0.12\t0.98\n").calibration, [0.6, 0.12, 0.98])
  }
}
