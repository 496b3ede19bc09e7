import Explorer
import Model
import Presentation
import Support
import Testing

@Suite struct ListingTests {
  private let listings = Listings(of: Fixture.dossier, glyphs: .ascii, columns: 78)

  private func actor(_ id: String) throws -> Actor { try #require(Fixture.dossier.actor(id)) }

  @Test(arguments: [
    ("turkey", ["turkey"]), ("Ankara", ["turkey"]), ("erdogan", ["erdogan"]),
    ("ERDOĞAN", ["erdogan"]),
    ("tayyip", ["erdogan"]), ("azerb", ["azerbaijan"]), ("eskisehir", ["eskisehir"]),
    (
      "r",
      [
        "turkey", "azerbaijan", "erdogan", "poroshenko", "ukraine", "pipeline", "eskisehir",
        "socar", "russia", "georgia", "greece",
      ]
    ),
    ("nobody", []), ("", []),
  ])
  func `an actor is found by any of its names, the best match first`(name: String, ids: [String]) {
    check(Set(Fixture.dossier.actors(named: name).map(\.id)), Set(ids), name)
  }

  @Test(arguments: [("irn", ["iran"]), ("Iran", ["iran"]), ("fra", ["macron"]), ("ira", ["iran"])])
  func `a code means the country first, and otherwise actors from there`(
    name: String, ids: [String]
  ) {
    let dossier = Dossier(
      run: Fixture.dossier.run, articles: [Fixture.article],
      actors: [
        Actor(id: "khamenei", name: "Ali Khamenei", kind: .person, code: "IRN"),
        Actor(id: "macron", name: "Emmanuel Macron", kind: .person, code: "FRA"),
        Actor(id: "iran", name: "Iran", kind: .country, code: "IRN"),
      ], mentions: [], relations: [])
    check(dossier.actors(named: name).map(\.id), ids, name)
  }

  @Test func `a path has one line a hop for programs`() throws {
    let listing = listings.paths(from: try actor("russia"), to: try actor("azerbaijan"))
    check(
      listing.lines,
      """
      1\ttanap:9\tRussia\tTRADE\tTurkey\tasserted\t\tRussia sells gas to Turkey\tRussia sells gas to Turkey
      1\ttanap:5\tTurkey\tTRADE\tAzerbaijan\tasserted\t\tTurkey buys six billion cubic metres of Azerbaijani gas\tTurkey buys six billion cubic metres of Azerbaijani gas

      """)
    #expect(
      listing.text(columns: 60).hasPrefix(
        "Paths from Russia to Azerbaijan\n\nRussia > Turkey > Azerb"))
  }

  @Test func `a missing path is reported`() throws {
    let listing = listings.paths(from: try actor("russia"), to: try actor("georgia"))
    check(listing.lines, "")
    check(
      listing.text(columns: 60), "Paths from Russia to Georgia\n\nNo connection found.\n")
  }

  @Test func `a network is listed by depth`() throws {
    let lines = listings.network(around: try actor("russia"), depth: 3, .both).lines
    check(
      lines.split(separator: "\n").map {
        $0.split(separator: "\t").prefix(4).joined(separator: " ")
      },
      [
        "1 Russia Turkey 1", "2 Turkey Azerbaijan 4",
        "3 Azerbaijan Trans-Anatolian pipeline 1",
      ])
  }

  @Test func `every bond is listed once`() {
    let lines = listings.bonds().lines.split(separator: "\n")
    check(lines.first.map(String.init), "Azerbaijan\tTurkey\t4\t+\tSUPPORT 3, TRADE 1")
    check(lines.count, 5)
  }

  @Test func `every mention on a card has its reason`() throws {
    let erdogan = try actor("erdogan")
    let lines = listings.card(of: erdogan).lines.split(separator: "\n")
    let mentions = lines.filter { $0.hasPrefix("mention\t") }
    check(mentions.count, Fixture.dossier.mentionIndices(of: "erdogan").count)
    #expect(mentions.contains { $0.contains("\tfull name\t") })
  }

  @Test func `a wrapped line stays within the width`() throws {
    for columns in [20, 33, 60] {
      let text = listings.evidence(of: try actor("azerbaijan")).text(columns: columns)
      for line in text.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test func `contradictory statements stand side by side`() throws {
    let relations = [RelationKind.support, .accuse].enumerated().map { index, kind in
      Relation(
        id: "r\(index)", source: "turkey", target: "russia", kind: kind, phrase: "",
        evidence: Relation.Evidence(
          article: "tanap", range: 0..<26, sentence: 0..<26, source: 0..<1, target: 2..<10,
          trigger: []))
    }
    let dossier = Dossier(
      run: Fixture.dossier.run, articles: [Fixture.article], actors: Fixture.dossier.actors,
      mentions: [], relations: relations)
    let listing = Listings(of: dossier, glyphs: .ascii, columns: 80).evidence(
      between: try actor("turkey"), and: try actor("russia"))
    let line = try #require(listing.entries.dropFirst().first?.lines.first?.text)
    #expect(line.hasPrefix("+ Turkey supports Russia ") && line.contains("| - Turkey criticises"))
  }
}
