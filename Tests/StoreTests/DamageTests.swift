import Foundation
import Model
import Store
import Support
import Testing

/// Files that were changed by accident.
@Suite struct DamageTests {
  @Test(arguments: 0..<150)
  func `a damaged file is answered or refused`(seed: UInt64) throws {
    try withFolder { folder in
      let path = folder.library()
      do {
        let library = try Library(creating: path)
        _ = try library.add(try examples().map { try entry($0) }, at: 1)
        try library.settle()
      }
      let url = URL(filePath: folder + "/a.entente-library")
      var bytes = try Data(contentsOf: url)
      var dice = Dice(state: seed)
      for _ in 0..<8 {
        bytes[dice.number(in: 0..<bytes.count)] = UInt8(dice.number(in: 0..<256))
      }
      if dice.isOne(in: 5) { bytes = bytes.prefix(dice.number(in: 0..<bytes.count)) }
      try bytes.write(to: url)
      do throws(StoreFault) {
        let library = try Library(changing: path)
        _ = try library.check()
        for number in (try? library.numbers()) ?? [] {
          do throws(StoreFault) { _ = try library.dossier(of: number) } catch {}
        }
        _ = try library.find(Self.query)
      } catch {
        if case .refused(let words) = error { #expect(!words.isEmpty) }
      }
    }
  }

  private static let query: SearchQuery = {
    guard let query = try? SearchQuery("treaty actor:Chile rel:reject") else {
      preconditionFailure("the question is sound")
    }
    return query
  }()

  @Test func `a damaged dossier is named, and can be removed`() throws {
    try withFolder { folder in
      let path = folder.library()
      let library = try Library(creating: path)
      _ = try library.add(try examples().map { try entry($0) }, at: 1)
      try sql(
        "UPDATE dossier SET columns = CAST(substr(columns, 1, 40) AS BLOB) WHERE document = 2",
        path)
      let damages = try library.check()
      #expect(damages.contains(.dossier(document: 2, name: "claim", .compression)))
      #expect(throws: StoreFault.dossier(document: 2, .compression)) {
        try library.dossier(of: 2)
      }
      #expect(try library.dossier(of: 3) == examples()[2])
      try library.remove([2])
      check(try library.check(), [])
      check(try library.find(SearchQuery("treaty")).findings.map(\.document.name), ["talks"])
    }
  }
}
