import Model
import Store
import Support
import Testing

/// Articles of one event.
@Suite struct StoryTests {
  /// An article of a day that names persons, each with a relation to Sund.
  private static func article(_ id: String, day: Int?, _ names: [String]) -> Dossier {
    // Texts that have nothing else in common are no copies.
    let rest = CopyTests.text(UInt64(id.utf8.first ?? 0), sentences: 6).joined(separator: " ")
    return dossier(
      "\(id): " + names.joined(separator: " saw ") + " in Sund. \(rest)", id: id,
      date: day.map { PartialDate(year: 2021, month: 5, day: $0) },
      actors: names.map { ($0, .person) } + [("Sund", .place)],
      relations: names.map { ($0, .consult, "Sund") })
  }

  private static let articles = [
    article("a", day: 3, ["Anna Berg", "Otto Lund"]),
    article("b", day: 5, ["Anna Berg", "Otto Lund"]),
    article("c", day: 8, ["Anna Berg", "Otto Lund", "Nina Holm"]),
    article("d", day: 20, ["Anna Berg", "Otto Lund"]),
    article("e", day: nil, ["Anna Berg", "Otto Lund"]),
    article("f", day: 4, ["Anna Berg", "Yuri Holm"]),
    article("g", day: 4, ["Anna Berg", "Otto Lund"]),
  ]

  /// The names of the documents of each story of several.
  private func stories(_ library: Library) throws -> [[String]] {
    Dictionary(grouping: try library.documents(), by: \.story).values.map {
      $0.map(\.name).sorted()
    }.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  @Test(arguments: 0..<8)
  func `articles with the same actors within days are one story, in whatever order they come`(
    seed: UInt64
  ) throws {
    try withFolder { folder in
      var dice = Dice(state: seed)
      var articles = Self.articles
      articles.shuffle(using: &dice)
      let library = try Library(creating: folder.library())
      for article in articles { _ = try library.add([try entry(article)], at: 1) }
      check(try stories(library), [["a", "b", "c", "g"]])
      let answer = try library.find(SearchQuery("actor:\"Anna Berg\""), by: .story)
      check([answer.total, answer.stories], [7, 4])
      check(answer.findings.count, 4)
      // Without what joins them, they are two.
      let b = try #require(try library.documents().first { $0.name == "b" })
      try library.remove([b.id])
      check(try stories(library), [["a", "g"]])
      _ = try library.add([try entry(Self.articles[1])], at: 1)
      check(try stories(library), [["a", "b", "c", "g"]])
      check(try library.check(), [])
    }
  }

  @Test func `copies are of one story, and state a relation once`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let text = CopyTests.text(3).joined(separator: " ")
      let all = (1...3).map { copy in
        dossier(
          "Chile aids Peru. \(text) Copy \(copy).", id: "\(copy)",
          actors: [("Chile", .country), ("Peru", .country)],
          relations: [("Chile", .aid, "Peru")])
      }
      _ = try library.add(
        try (all + [Self.articles[0]]).map { try entry($0) }, at: 1)
      check(try stories(library), [["1", "2", "3"]])
      let first = try library.dossier(of: 1)
      let actors = try library.actors(of: first)
      let relation = try #require(first.relations.first)
      for (unit, count) in [(CountingUnit.article, 3), (.origin, 1), (.story, 1)] {
        check(
          try library.statementCounts(by: unit).count(
            relation, from: actors[relation.source] ?? 0, to: actors[relation.target] ?? 0), count)
        check(try library.numbers(by: unit).count, count + 1)
      }
    }
  }
}
