import Dialogue
import Explorer
import Foundation
import Model
import Presentation
import Support
import Testing

@Suite struct ConversationTests {
  /// Returns the answer to the last of the given lines.
  private func answer(_ lines: String..., columns: Int = 72) -> String {
    var talk = Conversation(about: [Fixture.article], columns: columns) { _ in Fixture.dossier }
    var answer = talk.opening()
    for line in lines { answer = talk.answer(line) }
    return answer
  }

  @Test func `the first page is an overview`() {
    check(
      answer(),
      """
      A pipeline across Anatolia
      2018-06-12
      8 paragraphs, 13 actors, 8 stated relations.
      Type read, actors, relations, search WORDS, help or quit.

      """)
  }

  @Test func `reading continues with the next paragraph, whose actors can be chosen`() {
    let first = answer("paragraph 3")
    #expect(first.hasPrefix("Paragraph 3 of 8:\nRecep Tayyip Erdoğan opened"))
    #expect(first.contains("\nActors: 1. Recep Tayyip Erdoğan; 2. Trans-Anatolian pipeline;\n"))
    #expect(answer("paragraph 3", "").hasPrefix("Paragraph 4 of 8, heading:"))
    #expect(answer("p 3", "1").hasPrefix("Recep Tayyip Erdoğan: person, 4 mentions."))
    check(answer("p 8", ""), "That was the last paragraph.\n")
    check(answer("p 1", "previous"), "That was the first paragraph.\n")
    #expect(answer("p 3", "previous").hasPrefix("Paragraph 2 of 8:\nDate: 12 June"))
  }

  @Test func `reading resumes where it stopped, and back returns to the page before it`() {
    #expect(answer("p 3", "", "", "1", "read").hasPrefix("Paragraph 5 of 8:"))
    #expect(answer("actors", "p 3", "", "", "back").hasPrefix("13 actors:"))
    #expect(answer("p 3", "again").hasSuffix("Back: the beginning.\n"))
    #expect(!answer("p 3", "").contains("Back:"))
  }

  @Test func `an actor leads to a relation, its evidence and the other end, and back returns`() {
    let russia = answer("actor moscow")
    #expect(russia.contains("1. trades with Turkey\n"))
    let evidence = answer("actor moscow", "1")
    #expect(evidence.hasPrefix("Russia trades with Turkey.\n\"Russia sells gas to Turkey\"\n"))
    #expect(evidence.hasSuffix("\nBack: Russia, country, 2 mentions.\n"))
    #expect(answer("actor moscow", "1", "2").hasPrefix("Turkey: country,"))
    check(answer("actor moscow", "1", "2", "back"), evidence)
    check(answer("actor moscow", "1", "2", "back", "back"), russia)
    #expect(answer("actor moscow", "1", "3").hasPrefix("Paragraph 5 of 8"))
  }

  @Test func `pairs of actors and what an actor says can be asked for`() {
    #expect(answer("actor moscow", "between turkey").hasPrefix("Russia and Turkey: 1 statement."))
    #expect(answer("matrix").hasPrefix("5 pairs of actors with a stated relation.\n1. "))
    #expect(answer("matrix", "1").hasPrefix("Azerbaijan and Turkey: 4 statements."))
    check(answer("between"), "Between the actor and whom? Type between NAME.\n")
    #expect(answer("actor moscow", "says").hasPrefix("Said by Russia: 0 statements."))
  }

  @Test func `a whole conversation matches the golden file`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../Golden/conversation.txt")
      .standardized
    var talk = Conversation(about: [Fixture.article], columns: 72) { _ in Fixture.dossier }
    var told = talk.opening()
    for line in [
      "help", "read", "", "", "3", "1", "3", "", "back", "back", "actors type:country", "2", "1",
      "evidence", "mentions", "5", "back", "network", "timeline", "paths greece", "paths russia",
      "1",
      "/baku", "search", "relations stance:good", "paragraph 9", "77", "frob", "again", "articles",
      "q",
    ] {
      told += "\n> \(line)\n" + talk.answer(line)
    }
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try told.write(to: file, atomically: true, encoding: .utf8)
    }
    check(told, try String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: [
    ("relations stance:good", "4 relations."), ("/eskisehir", "2 matches for eskisehir."),
    ("search re:(", "re:(: missing closing parenthesis."), ("paths russia", "1 path from"),
    ("actors type:person", "3 actors:"), ("actors zzz", "0 actors."),
    ("search type:zzz", "type:zzz: no such type of actor."), ("mentions", "mentions."),
    ("network", "connected to"), ("card", "Azerbaijan: country"),
    ("card moscow", "Russia: country"),
    ("card nobody", "No actor is named nobody."), ("statements", "statements."),
    ("statements stance:good", "statements."), ("paths turkey to russia", "from Turkey to Russia"),
    ("paths nobody to russia", "No other actor is named nobody to russia."),
    ("between moscow and turkey", "Russia and Turkey: 1 statement."),
    ("between turkey and", "No other actor is named turkey and."), ("between  and ", "named and."),
    ("timeline", "0 dated relations."), ("evidence", "statements."), ("frob", "no command frob"),
    ("99", "There is nothing to choose here."), ("actor nobody", "No actor is named nobody."),
    ("help", "quit: leave"), ("actor ", "Which actor?"), ("paths", "Paths to whom?"),
    ("search ", "Search for what?"), ("/", "Search for what?"),
    ("paragraph 9", "numbered from 1 to 8"), ("paragraph x", "numbered from 1 to 8"),
    ("/moscow", "1. Paragraph 5: ... under the Black Sea, and nobody from Moscow"),
    ("articles", "1. A pipeline across Anatolia, 2018-06-12"),
    ("back", "Nothing to go back"), ("actor e", "is ambiguous"), ("again", "A pipeline"),
  ])
  func `a command prints its answer`(line: String, expected: String) {
    let words = answer(line)
    #expect(words.contains(expected), "\(words)")
  }

  @Test func `a long list is printed in parts`() {
    let dossier = Fixture.dossier
    let many = Dossier(
      run: dossier.run, articles: dossier.articles,
      actors: (1...45).map { Actor(id: "\($0)", name: "Actor \($0)", kind: .group) },
      mentions: [], relations: [])
    var talk = Conversation(about: [Fixture.article], columns: 72) { _ in many }
    _ = talk.opening()
    let first = talk.answer("actors")
    check(first.split(separator: "\n").count, 23)
    #expect(first.hasSuffix("1 to 20 of 45; an empty line continues.\nBack: the beginning.\n"))
    #expect(talk.answer("").hasSuffix("\n21 to 40 of 45.\n"))
    check(talk.answer("").split(separator: "\n").count, 6)
    check(talk.answer("99"), "There is no number 99; choose 1 to 45.\n")
    _ = talk.answer("42")
    let again = talk.answer("back")
    #expect(again.hasPrefix("45 actors:\n41. Actor 41"))
    #expect(talk.answer("45").hasPrefix("Actor 45"))
  }

  @Test(arguments: [20, 40, 72])
  func `no line exceeds the width or contains boxes or control characters`(columns: Int) {
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

  @Test func `quit ends the conversation`() {
    var talk = Conversation(about: [Fixture.article], columns: 72) { _ in Fixture.dossier }
    _ = talk.opening()
    check(talk.answer("q"), "")
    check(talk.isOver, true)
  }
}
