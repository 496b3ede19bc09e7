import Explorer
import Model
import Support
import Testing

@Suite struct ConversationTests {
  /// The last answer to lines that were typed.
  private func answer(_ lines: String..., columns: Int = 72) -> String {
    var talk = Conversation(about: [Fixture.article], columns: columns) { _ in Fixture.dossier }
    var answer = talk.opening()
    for line in lines { answer = talk.answer(line) }
    return answer
  }

  @Test func `it opens with what there is`() {
    check(
      answer(),
      """
      A pipeline across Anatolia
      2018-06-12
      8 paragraphs, 13 actors, 8 stated relations.
      Type read, actors, relations, search WORDS, help or quit.

      """)
  }

  @Test func `paragraphs are read one after the other, and their actors can be chosen`() {
    let first = answer("paragraph 3")
    #expect(first.hasPrefix("Paragraph 3 of 8, line 5:\nRecep Tayyip Erdoğan opened"))
    #expect(first.contains("\n1. Recep Tayyip Erdoğan, person, 4 mentions\n"))
    #expect(answer("paragraph 3", "").hasPrefix("Paragraph 4 of 8, heading, line 7:"))
    #expect(answer("p 3", "1").hasPrefix("Recep Tayyip Erdoğan: person, 4 mentions."))
    check(answer("p 8", ""), "That was the last paragraph.\n")
  }

  @Test func `from an actor to a relation, its evidence, the other end, and back`() {
    let russia = answer("actor moscow")
    #expect(russia.contains("1. trades with Turkey\n"))
    let evidence = answer("actor moscow", "1")
    #expect(evidence.hasPrefix("Russia trades with Turkey.\n\"Russia sells gas to Turkey\"\n"))
    #expect(answer("actor moscow", "1", "2").hasPrefix("Turkey: country,"))
    check(answer("actor moscow", "1", "2", "back"), evidence)
    check(answer("actor moscow", "1", "2", "back", "back"), russia)
    #expect(answer("actor moscow", "1", "3").hasPrefix("Paragraph 5 of 8"))
  }

  @Test(arguments: [
    ("relations stance:good", "4 relations."), ("/eskisehir", "2 finds of eskisehir."),
    ("search re:(", "re:(: missing closing parenthesis."), ("ways russia", "1 way from"),
    ("actors type:person", "3 actors:"), ("mentions", "mentions."), ("network", "bound to"),
    ("timeline", "0 dated relations."), ("evidence", "statements."), ("frob", "no command frob"),
    ("99", "no number 99"), ("actor nobody", "No actor is named nobody."), ("help", "quit: leave"),
    ("actor ", "No actor"), ("articles", "1. A pipeline across Anatolia, 2018-06-12"),
    ("back", "where you began"), ("actor e", "may be one of"), ("again", "A pipeline"),
  ])
  func `a word asks for something`(line: String, expected: String) {
    let words = answer(line)
    #expect(words.contains(expected), "\(words)")
  }

  @Test func `long lists are told in parts`() {
    let dossier = Fixture.dossier
    let many = Dossier(
      model: dossier.model, articles: dossier.articles,
      actors: (1...45).map { Actor(id: "\($0)", name: "Actor \($0)", kind: .group) },
      mentions: [], relations: [])
    var talk = Conversation(about: [Fixture.article], columns: 72) { _ in many }
    _ = talk.opening()
    let first = talk.answer("actors")
    check(first.split(separator: "\n").count, 22)
    #expect(first.hasSuffix("20 of 45; an empty line goes on.\n"))
    _ = talk.answer("")
    check(talk.answer("").split(separator: "\n").count, 5)
    #expect(talk.answer("45").hasPrefix("Actor 45"))
  }

  @Test(arguments: [20, 40, 72])
  func `no line is longer than the width, none holds a box or a colour`(columns: Int) {
    for line in ["read", "actors", "relations", "evidence", "mentions", "network", "/e"] {
      for part in answer(line, columns: columns).split(separator: "\n") {
        #expect(part.count <= columns || !part.contains(" "), "\(part)")
        #expect(
          part.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !(0x2500..<0x2600).contains($0.value)
          })
      }
    }
  }

  @Test func `quit ends it`() {
    var talk = Conversation(about: [Fixture.article], columns: 72) { _ in Fixture.dossier }
    _ = talk.opening()
    check(talk.answer("q"), "")
    check(talk.isOver, true)
  }
}
