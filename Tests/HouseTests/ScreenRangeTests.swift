import Testing

/// What is drawn depends on sizes and counts from outside, so its ranges are made by initializers
/// that accept any numbers.
@Suite struct ScreenRangeTests {
  private static let targets = ["Dialogue", "Explorer", "Presentation", "Terminal"]

  @Test(arguments: targets)
  func `a range between computed places is made by an initializer that cannot trap`(
    target: String
  ) throws {
    let files = try SourceCode.files(of: target)
    #expect(!files.isEmpty)
    for file in files where file.name != "Range+Clamping.swift" {
      for line in file.lines where Self.hasComputedRange(line) {
        Issue.record("\(target)/\(file.path): \(line)")
      }
    }
  }

  @Test(
    arguments: [
      ("for row in 0..<rows - 2 {", true), ("first...last", true), ("(a + b)..<c", true),
      ("case 0..<0x300, 0x20...0x7E: 1", false), ("text[..<end]", false), ("text[start...]", false),
      ("0..<0", false), ("let marks = list[...]", false),
    ])
  func `a computed range has two bounds, of which one is no literal`(
    line: Substring, isComputed: Bool
  ) {
    #expect(Self.hasComputedRange(line) == isComputed)
  }

  private static func hasComputedRange(_ line: Substring) -> Bool {
    line.matches(of: #/([\w\)\]]+)\s?(?:\.\.<|\.\.\.)\s?([\w\(]+)/#).contains { match in
      [match.1, match.2].contains { $0.first?.isNumber != true }
    }
  }
}
