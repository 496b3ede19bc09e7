import Model
import Store
import Support
import Testing

@Suite struct ScopeTests {
  /// Three articles that have a word in common, and some at random.
  private func filled(_ folder: String) throws -> Library {
    let library = try Library(creating: folder.library())
    var dice = Dice(state: 7)
    let more = (0..<6).map { index in
      dossier(
        "Chile met Peru, and the Ministry spoke. \(index)", id: "m\(index)",
        actors: [("Chile", .country), ("Peru", .country), ("Ministry", .organisation)],
        relations: dice.number(in: 0..<2) == 0 ? [] : [("Chile", .consult, "Peru")])
    }
    _ = try library.add(try (examples() + more).map { try entry($0) }, at: 1)
    return library
  }

  @Test func `the whole library is what every article meets`() throws {
    try withFolder { folder in
      let library = try filled(folder)
      let whole = try library.scope(nil, around: nil, most: (100, 100))
      let found = try library.scope(try SearchQuery("chile"), around: nil, most: (100, 100))
      check(found.documents, whole.documents)
      check(found.actors, whole.actors)
      check(found.relations, whole.relations)
      check(whole.actorCount, try library.actors().count)
      let names = try library.actors()
      for actor in whole.actors {
        let documents = try library.documents(with: actor.id).count
        check(actor.documents, documents)
        check(actor.name, names.first { $0.id == actor.id }?.name)
      }
    }
  }

  @Test(arguments: 1..<6)
  func `the most mentioned come first, and the ends of relations are there`(most: Int) throws {
    try withFolder { folder in
      let library = try filled(folder)
      let all = try library.scope(nil, around: nil, most: (0, 100)).actors
      let rows = try library.scope(nil, around: nil, most: (2, most))
      check(Array(rows.actors.prefix(most)).count, min(most, all.count))
      check(rows.actors.first, all.first)
      let ids = Set(rows.actors.map(\.id))
      for relation in rows.relations {
        #expect(ids.isSuperset(of: [relation.source, relation.target]))
      }
      check(all.map(\.documents), all.map(\.documents).sorted(by: >))
    }
  }
}
