import Learning
import Support
import Testing

@Suite struct FeatureSchemaTests {
  private let schema = FeatureSchema(
    [
      .init("length"), .init("role", crossing: [["same", "other"], ["subject", "object"]]),
      .init("gender", crossing: [["known", "unknown"]]),
    ], outcomes: ["person", "place"])

  @Test func `rows are numbered in the order of features and values`() {
    check(
      schema.rows,
      [
        "length", "role: same, subject", "role: same, object", "role: other, subject",
        "role: other, object", "gender: known", "gender: unknown",
      ])
    check(schema.bases, [0, 1, 5])
    check(schema.rows(of: 1), 1..<5)
  }

  @Test(
    arguments: [
      ("length", 0), ("role: other, object", 4), ("gender: unknown", 6), ("role", nil),
      ("height", nil),
    ] as [(String, Int?)])
  func `a row is found by its name`(name: String, number: Int?) {
    check(schema.number(ofRow: name), number)
  }

  @Test func `of features with the same name the first counts`() {
    check(FeatureSchema([.init("a"), .init("a")]).number(ofRow: "a"), 0)
  }
}
