import Model
import Store
import Support
import Testing

/// Bodies whose names many have.
@Suite struct CommonNameTests {
  private func isCommon(_ name: String) -> Bool { name == "Senate" }

  private func entry(_ id: String, _ text: String, code: String? = nil) throws -> Entry {
    let plain = dossier(
      text, id: id, actors: [("Senate", .organisation), ("Chile", .country)],
      relations: [("Senate", .support, "Chile")])
    let coded = Dossier(
      run: plain.run, articles: plain.articles,
      actors: plain.actors.map { actor in
        var actor = actor
        if actor.name == "Senate" { actor.code = code }
        return actor
      }, mentions: plain.mentions, relations: plain.relations)
    return try #require(
      Entry(
        coded, content: coded.articles[0].identity, place: nil,
        compressor: Compressor(dictionaries: []), isCommon: isCommon))
  }

  private func senates(_ library: Library) throws -> [Int] {
    try library.actors(named: "Senate").map(\.documents).sorted()
  }

  @Test func `one without a country is another in each article`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(
        [
          try entry("a", "The Senate backs Chile."), try entry("b", "Chile thanks the Senate."),
          try entry("c", "The Senate and Chile agree."),
        ], at: 1)
      check(try senates(library), [1, 1, 1])
      check(try library.pairs(limit: 10).count, 0)
      check(try library.find(SearchQuery("actor:senate")).total, 3)
      let dossier = try library.dossier(of: 1)
      check(try library.actors(of: dossier).count, 2)
      try library.remove([1, 2])
      check(try senates(library), [1])
      check(try library.check(), [])
    }
  }

  @Test func `those of one country are one`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(
        [
          try entry("a", "The Senate backs Chile.", code: "CHL"),
          try entry("b", "Chile thanks the Senate.", code: "CHL"),
          try entry("c", "The Senate of Peru and Chile agree.", code: "PER"),
          try entry("d", "Chile and a Senate agree."),
        ], at: 1)
      check(try senates(library), [1, 1, 2])
    }
  }
}
