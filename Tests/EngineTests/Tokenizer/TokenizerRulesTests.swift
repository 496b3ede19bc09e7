import Engine
import Expressions
import Support
import Testing

/// How chunks are cut, on expressions small enough to see why.
@Suite struct TokenizerRulesTests {
  @Test(
    arguments: [
      ("(ab)", ["(", "ab", ")"]),
      ("((ab))", ["(", "(", "ab", ")", ")"]),
      ("ab-cd-ef", ["ab", "-", "cd", "-", "ef"]),
      ("-ab", ["-ab"]),
      ("()", ["(", ")"]),
      ("(", ["("]),
      ("x://a-b)", ["x://a-b", ")"]),
      ("#a-b#", ["#a-b#"]),
      ("5km", ["5", "km"]),
      ("é-é", ["é", "-", "é"]),
      (" ab  cd\n", [" ", "ab", " ", "cd", "\n"]),
    ])
  func `prefixes, suffixes and infixes are cut off, whole tokens and addresses are kept`(
    text: String, expected: [String]
  ) throws {
    let affixes = TokenizerRules.Affixes(
      prefix: try Expression(#"^\("#), suffix: try Expression(#"\)$|(?<=[0-9])km$"#),
      infix: try Expression(#"(?<=\w)-"#), token: try Expression("#.*#$", options: .anchored),
      url: try Expression(#"\w+://"#, options: .anchored))
    var tokenizer = Tokenizer(TokenizerRules(affixes), Vocabulary())
    let pieces = tokenizer.tokenize(text).pieces
    check(pieces.map { tokenizer.lexicon[$0.lexeme].form }, expected)
  }

  @Test func `without expressions only white space parts`() {
    var tokenizer = Tokenizer(TokenizerRules(.init()), Vocabulary())
    check(tokenizer.tokenize("(a-b) c").pieces.map(\.range), [0..<5, 6..<7])
  }
}
