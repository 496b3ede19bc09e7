import Model
import Store
import Support
import Testing

/// Which actors of several articles are one.
@Suite struct JoiningTests {
  /// An article that names persons of countries together with an organisation.
  static func article(
    _ id: String, _ people: [(name: String, code: String?)], with body: String = "Sund Bank"
  ) -> Dossier {
    let names = people.map(\.name) + [body]
    let text = "\(id): " + names.joined(separator: ", ") + "."
    var article = Article(id: id, title: "About \(id)", text: text)
    article.blocks = [Block(.paragraph, range: 0..<text.utf8.count, line: 1)]
    func place(_ index: Int) -> Range<Int> {
      let start = id.utf8.count + 2 + names.prefix(index).reduce(0) { $0 + $1.utf8.count + 2 }
      return start..<start + names[index].utf8.count
    }
    let last = people.count
    return Dossier(
      run: .init(model: .init(name: "m", version: "1"), code: "0.1"), articles: [article],
      actors: people.enumerated().map {
        Actor(id: "\($0)", name: $1.name, kind: .person, code: $1.code)
      } + [Actor(id: "\(last)", name: body, kind: .organisation)],
      mentions: names.indices.map {
        Mention(
          article: id, range: place($0), kind: .name, label: "PERSON", actor: "\($0)",
          reason: .fullName)
      },
      relations: people.indices.map {
        Relation(
          id: "r\($0 + 1)", source: "\($0)", target: "\(last)", kind: .affiliation,
          phrase: "of", modality: .asserted,
          evidence: .init(
            article: id, range: 0..<text.utf8.count, sentence: 0..<text.utf8.count,
            source: place($0), target: place(last), trigger: []))
      })
  }

  private static let articles = [
    article("a", [("Anna Berg", "NOR"), ("Otto Lund", "SWE")]),
    article("b", [("Anna Bérg", nil)]),
    article("c", [("Berg", "NOR")]),
    article("d", [("Berg", nil)], with: "Port of Holm"),
    article("e", [("Anna Maria Berg", "NOR")]),
    article("f", [("Otto Lund", nil)], with: "Port of Holm"),
    article("g", [("Otto Lund", "USA")], with: "Port of Holm"),
    article("h", [("Lund", "SWE"), ("Nina Lund", "SWE")]),
    article("i", [("Mohammed Holm", "BLR")]), article("j", [("Mohammad Holm", "BLR")]),
    article("k", [("Anna Berg", "NOR"), ("Anna Berg", "NOR")], with: "Union of Northern Ports"),
    article("l", [("Nina Holm", nil)], with: "UNP"),
  ]

  /// The names of the forms of each actor of several forms.
  private func joined(_ library: Library) throws -> [[String]] {
    try library.actors().filter { $0.forms.count > 1 }.map { actor in
      actor.forms.map { "\($0.name) \($0.code ?? "-") \($0.documents)" }.sorted()
    }.sorted { $0[0] < $1[0] }
  }

  @Test func `names, countries and company make one actor of several`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try Self.articles.map { try entry($0) }, at: 1)
      check(
        try joined(library),
        [
          ["Anna Berg NOR 2", "Anna Bérg - 1", "Anna Maria Berg NOR 1", "Berg NOR 1"],
          ["Lund SWE 1", "Otto Lund SWE 1"],
          ["Mohammad Holm BLR 1", "Mohammed Holm BLR 1"],
          ["Otto Lund - 1", "Otto Lund USA 1"],
        ])
      check(try library.check(), [])
    }
  }

  @Test(arguments: 0..<12)
  func `the order in which articles come and go does not matter`(seed: UInt64) throws {
    try withFolder { folder in
      var dice = Dice(state: seed)
      let all = try Library(creating: folder.library("all"))
      _ = try all.add(try Self.articles.map { try entry($0) }, at: 1)
      let expected = (try joined(all), try queue(all))
      var shuffled = Self.articles
      shuffled.shuffle(using: &dice)
      let library = try Library(creating: folder.library())
      // Each in a transaction of its own; some come, go and come again.
      for article in shuffled { _ = try library.add([try entry(article)], at: 1) }
      let number = dice.number(in: 1..<shuffled.count + 1)
      try library.remove([number])
      _ = try library.add([try entry(shuffled[number - 1])], at: 2)
      check(try joined(library), expected.0)
      check(try queue(library), expected.1)
      check(try library.check(), [])
    }
  }

  @Test func `nobody is meant by a surname that very many have`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let letters = Array("abcdefghijklmnopqrstuvwxyz")
      let many = (0..<45).map { number in
        Self.article(
          "m\(number)", [("N\(letters[number % 26])o\(letters[number / 26])a Berg", "SWE")])
      }
      let few = [Self.articles[0], Self.articles[2]]
      _ = try library.add(try few.map { try entry($0) }, at: 1)
      let alone = try joined(library)
      check(alone, [["Anna Berg NOR 1", "Berg NOR 1"]])
      for part in [many.prefix(30), many[30..<39], many[39..<41], many.suffix(4)] {
        _ = try library.add(try part.map { try entry($0) }, at: 1)
      }
      #expect(try !joined(library).contains { $0.contains("Berg NOR 1") })
      let together = try Library(creating: folder.library("b"))
      _ = try together.add(try (many + few).map { try entry($0) }, at: 1)
      check(try joined(together), try joined(library))
      for number in 3...47 { try library.remove([number]) }
      check(try joined(library), alone)
      check(try library.check(), [])
    }
  }

  /// The names of the doubtful pairs.
  private func queue(_ library: Library) throws -> [String] {
    try library.pairs().map { pair in
      [pair.one, pair.other].map { "\($0.name) \($0.code ?? "-")" }.sorted()
        .joined(separator: " ~ ") + " \(pair.score)"
    }.sorted()
  }

  @Test func `what a person decides beats what was computed, and can be taken back`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try Self.articles.map { try entry($0) }, at: 1)
      let before = try joined(library)
      let forms = Dictionary(
        try library.actors().flatMap(\.forms).map { ("\($0.name) \($0.code ?? "-")", $0.id) },
        uniquingKeysWith: { one, _ in one })
      let anna = try #require(forms["Anna Berg NOR"])
      let maria = try #require(forms["Anna Maria Berg NOR"])
      let otto = try #require(forms["Otto Lund SWE"])
      let nina = try #require(forms["Nina Lund SWE"])
      try library.decide(anna, maria, .different, at: 5)
      #expect(
        try !joined(library).contains {
          $0.contains("Anna Maria Berg NOR 1") && $0.contains("Anna Berg NOR 2")
        })
      try library.decide(otto, nina, .same, at: 6)
      #expect(try joined(library).contains(["Nina Lund SWE 1", "Otto Lund SWE 1"]))
      // A decision outlasts the articles.
      let numbers = try library.numbers()
      try library.remove(numbers)
      _ = try library.add(try Self.articles.reversed().map { try entry($0) }, at: 7)
      #expect(try joined(library).contains(["Nina Lund SWE 1", "Otto Lund SWE 1"]))
      #expect(try library.undoDecision().isDone)
      #expect(try library.undoDecision().isDone)
      #expect(try !library.undoDecision().isDone)
      check(try joined(library), before)
      check(try library.check(), [])
    }
  }

  @Test func `rows that a killed program has not derived are derived when the library is opened`()
    throws
  {
    try withFolder { folder in
      var before: [[String]] = []
      do {
        let library = try Library(creating: folder.library())
        _ = try library.add(try Self.articles.map { try entry($0) }, at: 1)
        before = try joined(library)
      }
      try sql(
        "DELETE FROM relation; DELETE FROM membership; DELETE FROM name; DELETE FROM actor;"
          + "DELETE FROM pair; DELETE FROM likeness; UPDATE document SET derived = NULL",
        folder.library())
      check(try joined(Library(reading: folder.library())), before)
      check(try Library(changing: folder.library()).check(), [])
    }
  }

  @Test(arguments: 1..<6)
  func `the actors of an earlier schema are joined`(schema: Int) throws {
    try withFolder { folder in
      let new = try Library(creating: folder.library("new"))
      _ = try new.add(try Self.articles.map { try entry($0) }, at: 1)
      do {
        let old = try Library(creating: folder.library(), schema: schema)
        _ = schema > 1 ? try old.add(try Self.articles.map { try entry($0) }, at: 1) : []
      }
      check(
        try joined(Library(changing: folder.library())), schema > 1 ? try joined(new) : [])
    }
  }
}
