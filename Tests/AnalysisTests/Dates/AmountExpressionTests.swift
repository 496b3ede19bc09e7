import Analysis
import Grammar
import Lexicon
import Model
import Parses
import Support
import Testing

@Suite struct AmountExpressionTests {
  /// A parse of words that carry their parts of speech: "ten/NUM ships/NOUN".
  private static func parse(_ tagged: String) -> Parse {
    var parse = Parse(text: "")
    for word in tagged.split(separator: " ") {
      let parts = word.split(separator: "/").map(String.init)
      let start = parse.text.utf8.count
      parse.text += parts[0] + " "
      parse.tokens.append(
        Token(
          range: start..<start + parts[0].utf8.count, form: parts[0],
          lemma: parts.count > 2 ? parts[2] : parts[0],
          pos: PartOfSpeech(rawValue: parts[1]) ?? .other,
          head: 0))
    }
    return parse
  }

  @Test(arguments: [
    ("$/SYM 922/NUM million/NUM", "$ 922 million", 922e6, "USD"),
    ("US$/SYM 10bn/NUM", "US$ 10bn", 10e9, "USD"), ("€/SYM 1,200/NUM", "€ 1,200", 1200, "EUR"),
    ("almost/ADV 23/NUM percent/NOUN", "23 percent", 23, "percent"),
    ("4.5/NUM %/NOUN", "4.5 %", 4.5, "percent"),
    ("three/NUM million/NUM euros/NOUN", "three million euros", 3e6, "EUR"),
    (
      "500/NUM million/NUM Australian/ADJ dollars/NOUN", "500 million Australian dollars", 5e8,
      "AUD"
    ),
    ("500/NUM Turkish/ADJ soldiers/NOUN/soldier", "500 Turkish soldiers", 500, "soldier"),
    ("fell/VERB/fall by/ADP 7/NUM percent/NOUN", "7 percent", -7, "percent"),
    ("-5/NUM million/NUM euros/NOUN", "-5 million euros", -5e6, "EUR"),
    ("\u{2212}5/NOUN million/NUM euros/NOUN", "\u{2212}5 million euros", -5e6, "EUR"),
    ("$/SYM -5/PUNCT million/NUM", "$ -5 million", -5e6, "USD"),
    ("-$5/NUM million/NUM", "-$5 million", -5e6, "USD"),
    ("\u{2212}€5bn/ADV", "\u{2212}€5bn", -5e9, "EUR"),
    ("(/PUNCT -4.5/INTJ percent/NOUN", "-4.5 percent", -4.5, "percent"),
    ("fell/VERB/fall by/ADP -7/NUM percent/NOUN", "-7 percent", -7, "percent"),
    ("3/NUM -5/NUM percent/NOUN", "-5 percent", 5, "percent"),
    ("rose/VERB/rise by/ADP 7/NUM percent/NOUN", "7 percent", 7, "percent"),
  ])
  func `a figure has a value and a unit`(tagged: String, text: String, value: Double, unit: String)
  {
    let parse = Self.parse(tagged)
    check(
      AmountExpression.all(in: parse, of: parse.text, lexicon: .standard).map(\.amount),
      [Relation.Amount(text: text, value: value, unit: unit)], tagged)
  }

  @Test(arguments: [
    "in/ADP 2019/NUM", "two/NUM years/NOUN/year", "$/SYM tomorrow/NOUN", "one/NUM",
    "-/PUNCT million/NOUN", "-a/NOUN euros/NOUN", "-$/SYM", "\u{2212}/SYM euros/NOUN",
    "the/DET two/NUM countries/NOUN/country", "from/ADP two/NUM sides/NOUN/side",
  ])
  func `a bare number, a date or a lone sign is no figure`(tagged: String) {
    let parse = Self.parse(tagged)
    check(
      AmountExpression.all(in: parse, of: parse.text, lexicon: .standard).map(\.amount), [], tagged)
  }
}
