import Lexicon
import Support
import Testing

/// Endings and beginnings of words, as classes.
@Suite struct AffixTests {
  private static let lexicon = LexicalTables(classes: [
    "[ordinal-suffix]\nst nd th\n[demonym-suffix]\nn an ian\n[surname-prefix]\nMc Mac\n[event-noun]\nraid"
  ])

  @Test(
    arguments: [
      ("21st", .ordinalSuffix, "21"), ("st", .ordinalSuffix, ""),
      ("first", .ordinalSuffix, "fir"), ("Canadian", .demonymSuffix, "Canad"),
      ("Syrian", .demonymSuffix, "Syr"), ("Roman", .demonymSuffix, "Rom"),
      ("21", .ordinalSuffix, nil), ("", .ordinalSuffix, nil), ("ST", .ordinalSuffix, nil),
      ("airraid", .eventNoun, nil), ("Mc", .possessiveMarker, nil),
    ] as [(String, WordClass, String?)])
  func `the longest ending of a class is taken off a word`(
    word: String, wordClass: WordClass, stem: String?
  ) {
    check(Self.lexicon.stem(of: word, without: wordClass).map(String.init), stem, word)
    check(Self.lexicon.hasSuffix(word, wordClass), stem != nil, word)
  }

  @Test(arguments: [("McCain", true), ("Mac", true), ("Mb", false), ("", false), ("McC", true)])
  func `a word begins with a beginning of a class`(word: String, expected: Bool) {
    check(Self.lexicon.hasPrefix(word, .surnamePrefix), expected, word)
  }

  @Test(arguments: WordClass.allCases.filter(\.isAffix))
  func `every class of affixes has some in the standard tables`(wordClass: WordClass) {
    #expect(!LexicalTables.standard.words(under: wordClass.heading).isEmpty)
  }
}
