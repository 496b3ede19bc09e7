import Model
import Store
import Support
import Testing

@Suite struct SearchTests {
  @Test(
    arguments: [
      ("flood", ["flood"]), ("FLOOD", ["flood"]), ("treaty", ["claim", "talks"]),
      ("treaty trade", ["claim", "talks"]), ("\"treaty of trade\"", ["claim"]),
      ("treaty -failed", ["claim"]), ("-treaty", ["flood"]), ("-\"sent aid\"", ["claim", "talks"]),
      ("trea*", ["claim", "talks"]), ("\"treaty of\"*", ["claim"]), ("peru", ["claim", "flood"]),
      ("near/2(treaty trade)", ["claim"]), ("near/5(treaty trade)", ["claim", "talks"]),
      ("near/1(\"sent aid\" peru)", ["flood"]), ("NEAR/9(trea* fail*)", ["talks"]),
      ("actor:norway", ["talks"]), ("actor:Chile", ["claim", "flood", "talks"]),
      ("-actor:peru", ["talks"]), ("actor:\"per\"", ["claim", "flood"]),
      ("actor:Atlantis", []), ("with:peru", ["claim", "flood"]),
      ("actor:chile with:peru", ["claim", "flood"]), ("actor:norway with:peru", []),
      ("rel:aid", ["flood"]), ("rel:AID,reject", ["claim", "flood"]),
      ("-rel:aid", ["claim", "talks"]),
      ("stance:bad", ["claim", "talks"]), ("stance:good", ["flood"]),
      ("mod:possible", ["talks"]), ("-mod:asserted", ["talks"]), ("says:ministry", ["claim"]),
      ("rel:reject says:Chile", []), ("-says:ministry with:chile", ["flood", "talks"]),
      ("type:organisation", ["claim"]), ("-type:org", ["flood", "talks"]),
      ("from:2020", ["claim"]), ("to:2019", ["flood"]), ("from:2019-05 to:2020-06-01", ["flood"]),
      ("with:chile from:2019-04 to:2019-04-30", ["flood"]), ("rel:reject from:2020-06-02", []),
      ("source:andean treaty", ["claim"]), ("-source:Andean", ["talks"]),
      ("from:2019 rel:aid,reject to:2019", ["flood"]),
    ] as [(String, [String])])
  func `a question finds articles, latest first`(words: String, names: [String]) throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      let answer = try library.find(SearchQuery(words))
      check(answer.findings.map(\.document.name), names)
      check(answer.total, names.count)
    }
  }

  @Test func `the places of the words and the relations are given`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      let answer = try library.find(SearchQuery("rel:reject \"treaty of\" per*"), limit: 1)
      let finding = try #require(answer.findings.first)
      check(finding.words.map { String(finding.article.text(in: $0)) }, ["Perú", "treaty of"])
      check(finding.relations.map(\.kind), [.reject])
      check(finding.names[finding.relations[0].source], "Perú")
    }
  }

  @Test func `at most so many articles are given`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      let answer = try library.find(SearchQuery("chile"), limit: 2)
      check(answer.findings.map(\.document.name), ["claim", "flood"])
      check(answer.total, 3)
    }
  }

  @Test(arguments: ["trade", "trade treaty", "trade -treaty", "treaty from:2015", "-treaty"])
  func `of many articles, the same are found as by going through all`(words: String) throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      var dice = Dice(state: 9)
      let long = String(
        repeating: "Talks on goods, ships and grain went on at the port. ", count: 9)
      let entries = try (0..<1_300).map { index in
        // Some texts are copies of one another.
        let topic = index % 3 == 0 ? "treaty" : "visit"
        let text = index % 10 == 0 ? "Trade. \(long) A treaty." : "Trade and a \(topic) \(index)."
        let date = index % 7 == 0 ? nil : PartialDate(year: dice.number(in: 2010..<2020))
        return try entry(
          dossier(text, id: "\(index)", date: date), content: UInt64(index + 1))
      }
      _ = try library.add(entries, at: 1)
      let query = try SearchQuery(words)
      let all = try library.find(query).findings.map(\.document)
      let ordered = all.sorted { ($1.date ?? "", $1.id) < ($0.date ?? "", $0.id) }
      check(all.map(\.id), ordered.map(\.id))
      for unit in CountingUnit.allCases {
        let part = try library.find(query, after: 3, limit: 9, by: unit)
        let groups = Dictionary(grouping: all) { document in
          switch unit {
          case .article: document.id
          case .origin: document.origin
          case .story: document.story
          }
        }
        let firsts = Set(groups.values.compactMap { $0.map(\.id).min() })
        let expected = ordered.map(\.id).filter(firsts.contains)
        check(part.findings.map(\.document.id), Array(expected.dropFirst(3).prefix(9)))
        check(
          [part.total, part.origins, part.stories],
          [all.count, Set(all.map(\.origin)).count, Set(all.map(\.story)).count])
      }
    }
  }

  @Test func `a name that no actor has is told`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      check(try library.find(SearchQuery("actor:Atlantis with:Chile")).strangers, ["Atlantis"])
    }
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("  ", .empty, 0), ("a \"b", .unclosed("\""), 2), ("a - b", .noWord, 2),
      ("a !!", .noWord, 2), ("\"\"", .noWord, 1), ("a near/0(b c)", .near, 2),
      ("near/5(a)", .near, 0), ("near/5(a b", .unclosed("("), 6), ("near(a b)", .near, 0),
      ("a foo:b", .unknownKey("foo"), 2), ("-foo:b", .unknownKey("foo"), 1),
      ("actor:", .noValue("actor"), 0), ("actor:\"a", .unclosed("\""), 6),
      ("from:20", .noDate("20"), 5), ("a to:2019-13", .noDate("2019-13"), 5),
      ("to:2019-02-30", .noDate("2019-02-30"), 3), ("to:2019-2-3-4", .noDate("2019-2-3-4"), 3),
      ("é mod:maybe", .unknownValue(key: "mod", value: "maybe", choices: []), 6),
      ("rel:aid,luv", .unknownValue(key: "rel", value: "luv", choices: []), 8),
    ] as [(String, SearchFault.Problem, Int)])
  func `a fault points at its character`(
    words: String, problem: SearchFault.Problem, place: Int
  ) {
    do throws(SearchFault) {
      _ = try SearchQuery(words)
      Issue.record("\(words) is understood")
    } catch {
      check(error.place, place)
      switch (error.problem, problem) {
      case (.unknownValue(let key, let value, let choices), .unknownValue(let other, let word, _)):
        check([key, value], [other, word])
        #expect(!choices.isEmpty)
      default: check(error.problem, problem)
      }
    }
  }

  @Test(arguments: 0..<300)
  func `no question does harm`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let parts = [
      "a", " ", "\"", "-", "*", "(", ")", "near/3(", "actor:", "'", "from:", "2019", "rel:aid",
      "\0", "é", "AND", "OR", "NOT", "^", ":", "{", "+", ";", "--", "\u{301}", "says:",
    ]
    let words = (0..<dice.number(in: 1..<12)).map { _ in dice.one(of: parts) ?? "" }.joined()
    guard let query = try? SearchQuery(words) else { return }
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add([try entry(examples()[0])], at: 1)
      _ = try library.find(query)
    }
  }
}
