import Analysis
import Grammar
import Lexicon
import Model
import Parses
import Support
import Testing

@Suite struct AmountExpressionTests {
  /// A parse of words that carry their parts of speech: "ten/NUM ships/NOUN"; no space stands before an underscore.
  private static func parse(_ tagged: String) -> Parse {
    var parse = Parse(text: "")
    for word in tagged.split(separator: " ") {
      var parts = word.split(separator: "/").map(String.init)
      if parts[0].hasPrefix("_") {
        parts[0].removeFirst()
        parse.text.removeLast()
      }
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
    ("half/DET a/DET billion/NUM dollars/NOUN", 0.5e9, "USD"),
    ("-5/NUM million/NUM dollars/NOUN", -5e6, "USD"), ("-$5/NUM million/NUM", -5e6, "USD"),
    ("$/SYM _-5/NUM million/NUM", -5e6, "USD"), ("−5/NUM percent/NOUN", -5, "percent"),
    ("a/DET half/NOUN million/NUM pounds/NOUN", 0.5e6, "GBP"),
    ("three/NUM _-/PUNCT _quarters/NOUN of/ADP a/DET billion/NUM yen/NOUN", 0.75e9, "JPY"),
    ("a/DET quarter/NOUN of/ADP a/DET million/NUM euros/NOUN", 0.25e6, "EUR"),
    ("two/NUM and/CCONJ a/DET half/NOUN billion/NUM rand/NOUN", 2.5e9, "ZAR"),
    ("two/NUM hundred/NUM and/CCONJ fifty/NUM million/NUM baht/NOUN", 250e6, "THB"),
    ("one/NUM million/NUM two/NUM hundred/NUM thousand/NUM birr/NOUN", 1.2e6, "ETB"),
    ("twenty/NUM _-/PUNCT _five/NUM million/NUM naira/NOUN", 25e6, "NGN"),
    ("a/DET hundred/NUM thousand/NUM dirhams/NOUN", 100e3, "AED"),
    ("£/SYM 2½/NUM million/NUM", 2.5e6, "GBP"),
    ("one/NUM lakh/NOUN crore/NUM rupees/NOUN", 1e12, "INR"),
    ("2.07/NUM billion/NUM dollars/NOUN", 2.07e9, "USD"),
  ])
  func `number words, fractions and magnitudes make one value`(
    tagged: String, value: Double, unit: String
  ) {
    let found = Self.amounts(tagged)
    check(found.map(\.value), [value], tagged)
    check(found.map(\.unit), [unit], tagged)
  }

  @Test(arguments: [
    ("US$34.6m/NUM", 34.6e6, "USD"), ("USD34.6/PROPN million/NUM", 34.6e6, "USD"),
    ("VND4,927/PROPN billion/NUM", 4927e9, "VND"), ("$/SYM 2tn/NOUN", 2e12, "USD"),
    ("$/SYM 2/NUM trln/NOUN", 2e12, "USD"), ("$500-million/NUM", 5e8, "USD"),
    ("500/NUM _-/PUNCT _million/NUM _-/PUNCT _dollar/NOUN", 5e8, "USD"),
    ("NZ$10/PROPN _m./NOUN", 10e6, "NZD"),
    ("Rs500cr/NOUN", 5e9, "INR"), ("R10/PROPN billion/NUM", 1e10, "ZAR"),
    ("€/SYM 10,5/NUM million/NUM", 10.5e6, "EUR"), ("€/SYM 1.200.000/NUM", 1.2e6, "EUR"),
    ("1'200'000/NUM francs/NOUN", 1.2e6, "CHF"), ("₹/SYM 12,34,567/NUM", 1_234_567, "INR"),
    ("10/NUM 000/NUM euros/NOUN", 10_000, "EUR"), ("5/NUM million/NUM NOK/PROPN", 5e6, "NOK"),
    ("500€/NUM", 500, "EUR"), ("3/NUM billion/NUM CFA/PROPN francs/NOUN", 3e9, "XAF"),
    ("3/NUM million/NUM New/PROPN Zealand/PROPN dollars/NOUN", 3e6, "NZD"),
    ("COP/PROPN 5/NUM million/NUM", 5e6, "COP"),
  ])
  func `signs, codes and names of currencies stand before or behind, apart or in one word`(
    tagged: String, value: Double, unit: String
  ) {
    let found = Self.amounts(tagged)
    check(found.map(\.unit), [unit], tagged)
    check(found.map(\.value), [value], tagged)
  }

  @Test(arguments: [
    ("$/SYM 1.5/NUM to/PART $/SYM 2/NUM billion/NUM", 1.5e9, 2e9, "USD"),
    ("$1.5/NUM -/SYM 2/NUM billion/NUM", 1.5e9, 2e9, "USD"),
    ("$7bn-$8bn/NOUN", 7e9, 8e9, "USD"), ("7–8/NUM billion/NUM yuan/NOUN", 7e9, 8e9, "CNY"),
    ("between/ADP €/SYM 3m/NUM and/CCONJ €/SYM 4m/NUM", 3e6, 4e6, "EUR"),
    ("10/NUM to/PART 15/NUM percent/NOUN", 10, 15, "percent"),
    ("10%/NOUN to/PART 15%/NOUN", 10, 15, "percent"),
    ("three/NUM to/PART five/NUM ships/NOUN/ship", 3, 5, "ship"),
    ("from/ADP 2/NUM to/ADP 3/NUM million/NUM euros/NOUN", 2e6, 3e6, "EUR"),
  ])
  func `two bounds are a range`(tagged: String, lower: Double, upper: Double, unit: String) {
    let found = Self.amounts(tagged)
    check(found.map(\.value), [lower], tagged)
    check(found.map(\.upper), [upper], tagged)
    check(found.map(\.unit), [unit], tagged)
  }

  @Test(
    arguments: [
      ("raised/VERB/raise it/PRON from/ADP 10/NUM to/ADP 25/NUM percent/NOUN", [25]),
      (
        "cut/VERB/cut it/PRON from/ADP $/SYM 5/NUM million/NUM to/ADP $/SYM 3/NUM million/NUM",
        [3e6]
      ),
      ("fell/VERB/fall to/ADP 7/NUM percent/NOUN", [7]),
      ("fell/VERB/fall by/ADP up/ADP to/ADP 7/NUM percent/NOUN", [-7]),
      ("lost/VERB/lose -$5m/NUM", [-5e6]), ("-5/NUM million/NUM euros/NOUN", [-5e6]),
      ("cut/VERB/cut a/DET $/SYM 3/NUM million/NUM loan/NOUN", [3e6]),
      ("$/SYM 5/NUM million/NUM to/ADP 3/NUM million/NUM people/NOUN", [5e6, 3e6]),
      ("$/SYM 5/NUM million/NUM and/CCONJ $/SYM 6/NUM million/NUM", [5e6, 6e6]),
    ] as [(String, [Double])])
  func `a change leads to its last figure, a loss is negative, and two figures stay two`(
    tagged: String, values: [Double]
  ) {
    let found = Self.amounts(tagged)
    check(found.map(\.value), values, tagged)
    check(found.compactMap(\.upper), [], tagged)
  }

  @Test(arguments: [
    ("Norway/PROPN gave/VERB 75bn/NUM kroner/NOUN", "NOK"),
    ("Denmark/PROPN gave/VERB 75bn/NUM kroner/NOUN", "DKK"),
    ("75bn/NUM Danish/ADJ kroner/NOUN of/ADP Norway/PROPN", "DKK"),
    ("Nepal/PROPN lent/VERB Rs/PROPN 5/NUM crore/NOUN", "NPR"),
    ("India/PROPN lent/VERB Nepal/PROPN Rs/PROPN 5/NUM crore/NOUN", "INR"),
    ("China/PROPN lent/VERB ¥/SYM 5/NUM billion/NUM", "CNY"),
    ("Egypt/PROPN lent/VERB 5/NUM million/NUM pounds/NOUN", "GBP"),
    ("Egypt/PROPN lent/VERB 5/NUM million/NUM Egyptian/ADJ pounds/NOUN", "EGP"),
    ("Cuba/PROPN lent/VERB 5/NUM million/NUM pesos/NOUN", "CUP"),
  ])
  func `a name that several currencies have means that of the land beside it`(
    tagged: String, unit: String
  ) {
    check(Self.amounts(tagged).map(\.unit), [unit], tagged)
  }

  private static func amounts(_ tagged: String) -> [Relation.Amount] {
    let parse = parse(tagged)
    return AmountExpression.all(in: parse, of: parse.text, lexicon: .standard).map(\.amount)
  }

  @Test(arguments: [
    "in/ADP 2019/NUM", "two/NUM years/NOUN/year", "$/SYM tomorrow/NOUN", "one/NUM",
    "the/DET two/NUM countries/NOUN/country", "from/ADP two/NUM sides/NOUN/side",
    "at/ADP 5/NUM p.m./NOUN", "COP/PROPN 26/NUM", "SDG/PROPN 15/NUM", "F-16/PROPN jets/NOUN/jet",
    "3-0/NUM", "several/ADJ million/NUM dollars/NOUN", "In/ADP 2012/NUM won/VERB",
    "multi/ADJ _-/PUNCT _million/NUM dollar/NOUN deal/NOUN", "10:30/NUM a.m./NOUN",
  ])
  func `a bare number, a date or a lone sign is no figure`(tagged: String) {
    let parse = Self.parse(tagged)
    check(
      AmountExpression.all(in: parse, of: parse.text, lexicon: .standard).map(\.amount), [], tagged)
  }
}
