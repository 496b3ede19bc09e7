import Model
import Store
import Support
import Testing

/// Documents in order, some at a time.
@Suite struct ListingTests {
  private func names(
    _ filter: String = "", by order: DocumentOrder = .date, isReversed: Bool = false
  ) throws -> [String] {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      let numbers = try library.numbers(
        by: order, isReversed: isReversed, passing: try DocumentFilter(filter))
      return try library.documents(numbered: numbers).map(\.name)
    }
  }

  @Test(
    arguments: [
      (.date, false, ["claim", "flood", "talks"]), (.date, true, ["flood", "claim", "talks"]),
      (.title, false, ["claim", "flood", "talks"]), (.title, true, ["talks", "flood", "claim"]),
    ] as [(DocumentOrder, Bool, [String])])
  func `documents are in order, those without a value last`(
    order: DocumentOrder, isReversed: Bool, expected: [String]
  ) throws {
    check(try names(by: order, isReversed: isReversed), expected)
  }

  @Test(arguments: DocumentOrder.allCases)
  func `every order is one of all documents, and its opposite`(order: DocumentOrder) throws {
    check(try names(by: order).sorted(), ["claim", "flood", "talks"])
    check(try names(by: order, isReversed: true).sorted(), ["claim", "flood", "talks"])
  }

  @Test(arguments: [
    ("about", ["claim", "flood", "talks"]), ("FLOOD", ["flood"]), ("!flood", ["claim", "talks"]),
    ("-flood about", ["claim", "talks"]), ("actor:norway", ["talks"]),
    ("stance:bad", ["claim", "talks"]), ("!actor:peru", ["talks"]),
    ("claim actor:peru", ["claim"]), ("flood actor:norway", []),
    ("actor:\"per\" fl", ["flood"]), ("andean", ["claim", "flood"]), ("2020", ["claim"]),
    (
      "!!",
      [
        "claim", "flood", "talks",
      ]
    ),
  ])
  func `a filter is of what is shown, and of actors and relations`(
    words: String, expected: [String]
  ) throws {
    check(try names(words), expected, words)
  }

  @Test(arguments: [("a foo:b", 2), ("flood stance:", 6), ("!mod:maybe", 5)])
  func `a condition that cannot be understood is a fault at its place`(words: String, place: Int) {
    #expect {
      _ = try DocumentFilter(words)
    } throws: {
      ($0 as? SearchFault)?.place == place
    }
  }

  @Test func `a document without a headline is found by its words`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      var untitled = try #require(examples().first)
      var article = untitled.articles[0]
      article.title = ""
      untitled = Dossier(
        run: untitled.run, articles: [article], actors: untitled.actors,
        mentions: untitled.mentions, relations: untitled.relations)
      _ = try library.add([try entry(untitled)], at: 1)
      let word = article.text.split(separator: " ").last?.prefix(4) ?? ""
      let numbers = try library.numbers(
        by: .added, passing: try DocumentFilter(String(word)))
      check(numbers.count, 1, "\(word)")
    }
  }

  @Test func `the latest document comes first, and gone ones are left out`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      check(try library.latest(), nil)
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      let latest = try #require(try library.latest())
      check(try library.documents(numbered: [99, latest]).map(\.name), ["claim"])
    }
  }
}
