import Expressions
import Support
import Testing

@Suite struct ExpressionTests {
  @Test(
    arguments: [
      ("a+", "baaab", [1..<4]),
      ("é", "aéé", [1..<3, 3..<5]),
      ("(?<=[0-9])km", "5km km 7km", [1..<3, 8..<10]),
      ("x*", "axb", [0..<0, 1..<2, 2..<2, 3..<3]),
      ("$", "ab", [2..<2]),
      ("b", "", []),
      ("\\w+", "Nîmes, Đà Nẵng", [0..<6, 8..<12, 13..<19]),
      ("\0", "a\0b", [1..<2]),
    ])
  func `matches are found from left to right`(
    pattern: String, text: String, expected: [Range<Int>]
  ) throws {
    let matcher = Matcher(try Expression(pattern))
    check(matcher.matches(in: text), expected, pattern)
  }

  @Test(
    arguments: [
      (#"[\u00e9\U0001F600-\U0001F64F]"#, "aé😀", [1..<3, 3..<7]),
      (#"(?u)^\w\d\s"#, "é٣\u{1f}", [0..<5]),
      (#"[^\d\s]+"#, "1 ab٣c", [2..<4, 6..<7]),
      (#"\S+"#, "a\u{85}b\u{2003}c", [0..<1, 3..<4, 7..<8]),
      (#"[[(]a{,2}"#, "(aaa[b", [0..<3, 4..<5]),
      (#"b\Z"#, "b\n", []),
      (#"\v"#, "a\nb\u{b}", [3..<4]),
      (#"[]x]"#, "]x", [0..<1, 1..<2]),
      (#"(?i)ß|straße"#, "STRAßE", [0..<7]),
      (#"\."#, "a.", [1..<2]),
    ])
  func `Python patterns match as in Python`(
    pattern: String, text: String, expected: [Range<Int>]
  ) throws {
    let matcher = Matcher(try Expression(pattern, dialect: .python))
    check(matcher.matches(in: text), expected, pattern)
  }

  @Test(arguments: ["(", "[a", "a\\", "\\uZZZZ", "(?a)\\w", "*"])
  func `a malformed pattern is rejected`(pattern: String) {
    #expect(throws: ExpressionError.self) { try Expression(pattern, dialect: .python) }
  }

  @Test func `options are applied`() throws {
    let text = "Baku, baku (b.ku)"
    check(
      Matcher(try Expression("baku", options: .ignoresCase)).matches(in: text), [0..<4, 6..<10])
    check(Matcher(try Expression("b.ku", options: .literal)).matches(in: text), [12..<16])
    check(Matcher(try Expression("baku", options: .anchored)).matches(in: text), [])
  }

  @Test func `a search with catastrophic backtracking ends without a match`() throws {
    let matcher = Matcher(try Expression("(a|aa)+$"))
    check(matcher.matches(in: String(repeating: "a", count: 60) + "b"), [])
  }
}
