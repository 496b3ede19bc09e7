import Coreference
import Lexicon
import Model
import Support
import Testing

/// What the lexicon says to coreference.
@Suite struct CoreferenceWordsTests {
  private let lexicon = LexicalTables.standard

  @Test(
    arguments: [
      ("minister", .person), ("queen", .woman), ("king", .man), ("family", .people),
      ("police", .organisation),
      ("kingdom", .country), ("river", .place), ("company", .organisation), ("movement", .group),
      ("summit", .event),
      ("treaty", .agreement), ("pipeline", .project), ("missile", .product), ("tribe", .group),
      ("diaspora", .group), ("geologist", .person), ("statement", .thing), ("", .thing),
    ] as [(String, NounClass)])
  func `a noun has the class that its pronouns follow`(noun: String, expected: NounClass) {
    check(NounClass(of: noun, in: lexicon), expected, noun)
  }

  @Test func `no noun has two classes`() {
    let words = NounClass.wordClasses.flatMap { lexicon.words(of: $0.words) }
    check(words.count, Set(words).count)
    #expect(words.count > 800)
  }

  @Test(arguments: [WordMap.pronouns, .countryEpithets, .groupKinds, .officeExpansions])
  func `a table of coreference has rows`(map: WordMap) {
    #expect(!lexicon.values(in: map).isEmpty)
  }

  @Test func `each pronoun of the lexicon is understood`() {
    check(Coreference.pronouns(of: lexicon), lexicon.values(in: .pronouns).keys.sorted())
  }

  @Test func `the kinds of a group are kinds of actor`() {
    for (noun, kinds) in lexicon.values(in: .groupKinds) {
      for kind in kinds.split(separator: " ") {
        #expect(Actor.Kind(rawValue: String(kind)) != nil, "\(noun)")
      }
    }
  }
}
