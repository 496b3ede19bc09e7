import Model
import Store
import Support
import Testing

@Suite struct LibraryCorrectionTests {
  private func corrected(_ dossier: Dossier, name: String) -> Dossier {
    dossier.applying([.rename(.init(dossier.actors[0].identity), to: name)])
  }

  @Test func `a corrected document answers as corrected, and keeps its bare analysis`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let bare = examples()[0]
      _ = try library.add([try entry(bare)], at: 1)
      let content = try #require(try library.document(1)?.content)
      let changed = corrected(bare, name: "Quux")
      let new = try #require(
        Entry(
          changed, bare: bare, content: content, place: nil,
          compressor: Compressor(dictionaries: [])))
      check(try library.correct(1, adding: ["a", "b"], after: 0, as: new, at: 2), true)
      check(try library.journal(of: 1), ["a", "b"])
      check(try library.journal(of: nil), [])
      check(try library.dossier(of: 1).amendments, changed.amendments)
      check(try library.bareDossier(of: 1), bare)
      check(try library.find(SearchQuery("actor:Quux")).total, 1)
      check(try library.check(), [])
      // Another program has added a line meanwhile.
      check(try library.correct(1, adding: ["c"], after: 1, as: new, at: 2), false)
      check(try library.journal(of: 1), ["a", "b"])
      try library.remove([1])
      check(try library.journal(of: 1), [])
      check(try library.check(), [])
    }
  }

  @Test func `what takes the place of a document takes over its corrections`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      let bare = examples()[0]
      _ = try library.add([try entry(bare, path: "/x/a.txt", content: 1)], at: 1)
      let content = try #require(try library.document(1)?.content)
      let new = try #require(
        Entry(
          bare, bare: bare, content: content, place: nil,
          compressor: Compressor(dictionaries: [])))
      _ = try library.correct(1, adding: ["a"], after: 0, as: new, at: 2)
      _ = try library.add([try entry(examples()[1], path: "/x/a.txt", content: 2)], at: 3)
      check(try library.removeDisplaced(), [2])
      check(try library.journal(of: 2), ["a"])
      check(try library.count(), 1)
      check(try library.check(), [])
    }
  }

  @Test func `rules are kept apart from what is said of one document`() throws {
    try withFolder { folder in
      let library = try Library(creating: folder.library())
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      try library.append(rules: ["r"])
      check(try library.journal(of: nil), ["r"])
      let name = examples()[0].actors[0].name
      #expect(try library.documents(named: [name.uppercased()]).contains(1))
      check(try library.documents(named: ["nobody at all"]), [])
    }
  }
}
