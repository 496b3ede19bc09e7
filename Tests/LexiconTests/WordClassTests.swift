import Lexicon
import Support
import Testing

/// Whether the tables of classes and the classes that code asks for agree.
@Suite struct WordClassTests {
  @Test(arguments: WordClass.allCases)
  func `a class has its words in one place`(wordClass: WordClass) {
    let headings = TableText.headings.filter { $0.name == wordClass.heading }
    #expect(headings.count == 1, "\(headings.map(\.file))")
    #expect(!TableText.lexicon.words(of: wordClass).isEmpty)
  }

  @Test func `a heading is asked for by code, by the codebook or by a table of values`() {
    let asked = Set(WordClass.allCases.map(\.heading)).union(TableText.namedInTables)
    let idle = TableText.headings.filter { !asked.contains($0.name) }
    #expect(idle.isEmpty, "\(idle.map { "\($0.name) in \($0.file)" })")
  }

  @Test func `the tables that readers use have the classes that they say`() throws {
    let tables = LexicalTables(readersOf: try World.pack())
    let present = WordClass.allCases.filter { !tables.words(under: $0.heading).isEmpty }
    check(Set(present), Set(WordClass.ofReaders))
    for wordClass in present {
      let words = tables.words(under: wordClass.heading)
      #expect(words.allSatisfy { tables.has($0, wordClass) }, "\(wordClass)")
    }
  }

  @Test func `a class that is taken in has words`() {
    for heading in TableText.headings {
      for name in heading.included {
        #expect(!TableText.lexicon.words(under: name).isEmpty, "&\(name) in \(heading.name)")
      }
    }
  }

  /// Classes that hold the same words in English and need not in another language.
  private static let alike: [(classes: Set<String>, reason: String)] = [
    (
      ["counterpart-preposition", "opponent-preposition"],
      "the other party of a noun, for a friend as well; whom a fight is with"
    ),
    (
      ["compound-exemplifier", "essive-preposition"],
      "\"as\" behind \"such\"; the role in which somebody acts"
    ),
    (["decade-suffix", "plural-suffix"], "the end of \"1990s\"; the end of a plural noun"),
  ]

  @Test func `no two classes hold the same words`() {
    var classes: [Set<String>: Set<String>] = [:]
    for heading in TableText.headings {
      classes[TableText.lexicon.words(under: heading.name), default: []].insert(heading.name)
    }
    var included: [String: Set<String>] = [:]
    for heading in TableText.headings { included[heading.name] = heading.included }
    let found = Set(
      classes.values.filter { names in
        // One that takes in another and has no words of its own yet may get some.
        let own = names.filter { included[$0, default: []].isDisjoint(with: names) }
        return own.count > 1
      })
    #expect(found == Set(Self.alike.map(\.classes)))
    #expect(Self.alike.count <= 5)
  }

  @Test(
    arguments: [
      ("[a]\none\n[b]\n&a two\n&c-d", [[], ["a", "c-d"]]), ("# [a]\n", []), ("one\n[a]", [[]]),
      ("[a]\n& R&D\n", [[]]),
    ] as [(String, [Set<String>])])
  func `the headings of a table are read`(text: String, included: [Set<String>]) {
    check(TableText.headings(of: text, in: "").map(\.included), included, text)
  }
}
