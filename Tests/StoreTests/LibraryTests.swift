import CSQLite
import Foundation
import Model
import Store
import Support
import Testing

@Suite struct LibraryTests {
  @Test func `what was added is there after opening again`() throws {
    try withFolder { folder in
      let all = examples()
      do {
        let library = try Library(creating: folder.library())
        let outcomes = try library.add(try all.map { try entry($0) }, at: 5)
        check(outcomes, [.added, .added, .added])
      }
      let library = try Library(reading: folder.library())
      check(try library.numbers(), [1, 2, 3])
      for (number, dossier) in zip([1, 2, 3], all) {
        #expect(try library.dossier(of: number) == dossier)
      }
      let documents = try library.documents()
      check(documents.map(\.name), ["flood", "claim", "talks"])
      check(documents.map(\.date), ["2019-05", "2020-06-02", nil])
      check(documents.map(\.actors), [2, 3, 2])
      check(documents.map(\.relations), [1, 1, 1])
      check(try library.check(), [])
    }
  }

  @Test func `the same content is kept once`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let example = examples()[0]
      check(
        try library.add(
          [try entry(example, path: "/a"), try entry(example, path: "/b"), try entry(example)],
          at: 1), [.added, .known, .known])
      check(try library.count(), 1)
      check(try library.document(1)?.paths, ["/a", "/b"])
      #expect(try library.document(2) == nil)
    }
  }

  @Test func `a changed file takes the place of what it held`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let all = examples()
      _ = try library.add([try entry(all[0], path: "/a"), try entry(all[2], path: "/c")], at: 1)
      check(try library.add([try entry(all[1], path: "/a")], at: 2), [.replaced])
      try library.removeDisplaced()
      check(try library.documents().map(\.name), ["talks", "claim"])
      check(try library.find(SearchQuery("flood")).total, 0)
      check(try library.check(), [])
      // A copy elsewhere keeps the article.
      _ = try library.add([try entry(all[2], path: "/d")], at: 3)
      check(try library.add([try entry(all[0], path: "/c")], at: 4), [.replaced])
      try library.removeDisplaced()
      check(try library.documents().map(\.name), ["talks", "claim", "flood"])
    }
  }

  @Test func `files that change places lose nothing`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let all = examples()
      _ = try library.add([try entry(all[0], path: "/a"), try entry(all[1], path: "/b")], at: 1)
      // One after the other: the second file has what the first had.
      _ = try library.add([try entry(all[1], path: "/a")], at: 2)
      _ = try library.add([try entry(all[0], path: "/b")], at: 2)
      // A file is renamed, and another is written under its old name.
      _ = try library.add([try entry(all[2], path: "/a")], at: 3)
      try library.change(
        adding: [(2, Place(path: "/c", size: 1, modified: 1))], forgetting: [])
      try library.removeDisplaced()
      check(try library.documents().map(\.name), ["flood", "claim", "talks"])
      check(try library.documents().map(\.paths), [["/b"], ["/c"], ["/a"]])
    }
  }

  @Test func `a dossier is renewed under the same number`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let all = examples()
      _ = try library.add(try all.map { try entry($0) }, at: 1)
      let old = all[0]
      let new = dossier(
        old.articles[0].text, id: "flood", actors: [("Chile", .country)], code: "0.2")
      check(try library.add([try entry(new)], renewing: true, at: 2), [.renewed])
      check(try library.documents().map(\.id), [1, 2, 3])
      check(try library.document(1)?.actors, 1)
      #expect(try library.dossier(of: 1) == new)
      check(try library.runs().map { "\($0.run.code) \($0.documents)" }, ["0.1 2", "0.2 1"])
      check(try library.runs(like: new.run).count, 1)
      check(try library.check(), [])
    }
  }

  @Test func `removing every article leaves nothing behind`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      var dice = Dice(state: 4)
      let randoms = (0..<20).map { _ in Dossier.random(&dice) }
        .filter { $0.articles.count == 1 }
      _ = try library.add(try (examples() + randoms).map { try entry($0) }, at: 1)
      check(try library.check(), [])
      let numbers = try library.numbers()
      try library.remove(Array(numbers.dropLast()))
      check(try library.check(), [])
      try library.remove(numbers.suffix(1))
      let summary = try library.summary()
      check([summary.documents, summary.actors, summary.relations, summary.places], [0, 0, 0, 0])
      check(try library.find(SearchQuery("the")).total, 0)
      try library.compact()
      check(try library.check(), [])
    }
  }

  @Test(arguments: 1..<Library.schema)
  func `a library of an earlier schema is brought up to date`(schema: Int) throws {
    try withFolder { folder in
      let path = folder.library()
      do {
        let library = try Library(creating: path, schema: schema)
        if schema > 1 { _ = try library.add(try examples().map { try entry($0) }, at: 1) }
      }
      let library = try Library(reading: path)
      check(try library.summary().schema, Library.schema)
      check(try library.find(SearchQuery("treaty")).total, schema > 1 ? 2 : 0)
      check(try library.searches().count, 0)
      check(try Library(changing: path).check(), [])
    }
  }

  @Test func `texts of before the index are indexed`() throws {
    try withFolder { folder in
      let path = folder.library()
      do {
        let library = try Library(creating: path)
        _ = try library.add(try examples().map { try entry($0) }, at: 1)
      }
      try sql(
        "DROP INDEX document_underived; DROP INDEX document_story; ALTER TABLE document DROP COLUMN story; DROP INDEX actor_entity; DROP TABLE pair; DROP TABLE verdict; DROP TABLE likeness; ALTER TABLE document DROP COLUMN derived; ALTER TABLE actor DROP COLUMN entity; ALTER TABLE actor DROP COLUMN named; ALTER TABLE actor DROP COLUMN documents; ALTER TABLE actor DROP COLUMN horizon; DROP VIEW text; DROP TABLE word; DROP TABLE search; DROP TABLE dictionary; DROP TABLE band; DROP TABLE correction; DROP TABLE bare; DROP INDEX document_copy; DROP INDEX document_unjoined; ALTER TABLE document DROP COLUMN origin; ALTER TABLE document DROP COLUMN signature; PRAGMA user_version = 1",
        path)
      check(try Library(changing: path).find(SearchQuery("\"treaty of trade\"")).total, 1)
    }
  }

  @Test func `a library of a later version is left alone`() throws {
    try withFolder { folder in
      let path = folder.library()
      _ = try Library(creating: path)
      try sql("PRAGMA user_version = 99", path)
      #expect(throws: StoreFault.newer(schema: 99)) { try Library(reading: path) }
      #expect(throws: StoreFault.newer(schema: 99)) { try Library(changing: path) }
      #expect(throws: StoreFault.newer(schema: 99)) { try Library(creating: path) }
    }
  }

  @Test(arguments: ["", "Not a library.", String(repeating: "x", count: 9000)])
  func `another file is no library`(content: String) throws {
    try withFolder { folder in
      try content.write(toFile: folder + "/a.entente-library", atomically: false, encoding: .utf8)
      #expect(throws: StoreFault.foreign) { try Library(reading: folder.library()) }
      #expect(throws: StoreFault.foreign) { try Library(changing: folder.library()) }
    }
  }

  @Test func `another database is no library`() throws {
    try withFolder { folder in
      try sql("CREATE TABLE a (b)", folder.library())
      #expect(throws: StoreFault.foreign) { try Library(creating: folder.library()) }
      #expect(throws: StoreFault.foreign) { try Library(reading: folder.library()) }
    }
  }

  @Test func `names of files have no meaning`() throws {
    try withFolder { folder in
      let path = Array("\(folder)/a?mode=memory#b %41 é".utf8) + [0xFF]
      _ = try Library(creating: path).add([try entry(examples()[0])], at: 1)
      check(try Library(reading: path).count(), 1)
      check(try FileManager.default.contentsOfDirectory(atPath: folder).count, 1)
    }
  }

  @Test func `a reader sees one state while another adds`() throws {
    try withFolder { folder in
      let writer = try Library(creating: folder.library())
      _ = try writer.add([try entry(examples()[0])], at: 1)
      let reader = try Library(reading: folder.library())
      check(try reader.count(), 1)
      _ = try writer.add([try entry(examples()[1])], at: 1)
      check(try reader.count(), 2)
      #expect(throws: StoreFault.self) { try reader.remove([1]) }
    }
  }

  @Test func `a dictionary is learnt from many dossiers, and those before can be read`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let reader = try Library(reading: folder.library())
      let all = (0..<200).map { number in
        dossier(
          "Chile sent \(number) ships to Peru, and Peru thanked Chile for \(number * 7) tons.",
          id: "ships-\(number)", actors: [("Chile", .country), ("Peru", .country)],
          relations: [("Chile", .aid, "Peru")])
      }
      _ = try library.add(try all.prefix(100).map { try entry($0) }, at: 1)
      try library.learnDictionary()
      let early = try library.stored(7)
      let before = try library.summary().dossiers
      _ = try library.add(try all[100..<150].map { try entry($0) }, at: 1)
      try library.learnDictionary()
      #expect(try library.summary().dossiers < before)
      _ = try library.add(
        try all[150...].map { try entry($0, by: library.compressor) }, at: 1)
      for (number, dossier) in zip(1..., all) {
        #expect(try library.dossier(of: number) == dossier)
        #expect(try reader.dossier(of: number) == dossier)
      }
      #expect(try early.dossier() == all[6])
      check(try library.check(), [])
      check(try reader.find(SearchQuery("\"149 ships\"")).findings.map(\.document.id), [150])
      check(try Library(reading: folder.library()).find(SearchQuery("ships")).total, 200)
    }
  }

  @Test func `searches are kept by name`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      try library.save(SearchQuery("treaty"), as: "b")
      try library.save(SearchQuery("actor:Chile"), as: "a")
      try library.save(SearchQuery("trade"), as: "b")
      check(try library.searches().map { "\($0.name) \($0.query)" }, ["a actor:Chile", "b trade"])
      check(try library.forgetSearch("b"), true)
      check(try library.forgetSearch("b"), false)
    }
  }
}

/// Runs statements on the file of a library, as another program would.
func sql(_ statements: String, _ path: [UInt8]) throws {
  var handle: OpaquePointer?
  defer { sqlite3_close_v2(handle) }
  let code = sqlite3_open_v2(
    String(decoding: path, as: UTF8.self), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
    nil)
  check(code, SQLITE_OK)
  check(sqlite3_exec(handle, statements, nil, nil, nil), SQLITE_OK)
}
