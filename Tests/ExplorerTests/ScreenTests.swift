import Configuration
import Explorer
import Foundation
import Keys
import Presentation
import Support
import Terminal
import Testing

/// Screens compared with the golden ones in Tests/Golden/screens: text, roles, and looks with and
/// without colours.
///
/// Set ENTENTE_RECORD=1 to update them.
@Suite struct ScreenTests {
  private static let folder = URL(filePath: #filePath).appending(
    path: "../../Golden/screens"
  ).standardized

  /// The name of each screen and the keys that lead to it.
  static let scripts: [(name: String, keys: String)] = [
    ("start", ""), ("mention", "llll"), ("search", "/turk"), ("actors", "2j"),
    ("evidence", "2/^turkey<CR>3j<CR>"), ("relations", "3j"), ("help", "?"), ("card", "lK"),
    ("letters", "gw"), ("narrowed", "2/!country<CR>"), ("maximised", "O"),
    ("network", "oe+"), ("paths", "op'russia<CR>"), ("timeline", "ot"), ("matrix", "ox"),
    ("excerpts", "&"), ("choices", "2/^turkey<CR>3F"), ("typing", "/"),
    ("options", "oo"), ("statements", "orii"), ("cell", "oxjl"), ("whole-timeline", "oT"),
    // Corrections: a list to choose from, a line to type in, what has changed, and what was said.
    ("merging", "2/^georgia<CR>cm"), ("types", "2ct"), ("renaming", "2cr"),
    ("merged", "2/^georgia<CR><Esc>cmgreece<CR>"), ("corrected-card", "2ct<CR>lcaElsewhere<CR>oa"),
    ("notes", "2crTurkiye<CR>ccwatch<Space>this<CR>on"), ("relating", "2/^georgia<CR><Esc>ce<CR>"),
    // A count, and what the help says about counts.
    ("count", "24"), ("help-counts", "?/count<CR>"),
  ]

  /// The same for a library.
  static let libraryScripts: [(name: String, keys: String)] = [
    ("documents", "odjj"), ("documents-filter", "od/299"), ("found", "ospipeline<CR>jj"),
    ("scope", "S"), ("scope-relations", "S2/^turkey<CR>3j"), ("scope-card", "Soa"),
    ("scope-selection", "osgas<CR><Esc>SSor"), ("pairs", "Som"), ("pairs-decided", "Somxnuj"),
    ("search-fault", "osgas<Space>with:"),
    ("saved-searches", "os"),
  ]

  private static let sizes = [(80, 24), (120, 40), (40, 12), (20, 5)]

  @Test(arguments: scripts.map(\.name), sizes.map { "\($0.0)x\($0.1)" })
  func `the screen matches the golden one`(name: String, size: String) throws {
    let keys = Self.scripts.first { $0.name == name }?.keys ?? ""
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let state = Fixture.state(keys, columns: sides[0], rows: sides[1])
    try compare(view(state), with: "\(name)-\(size)")
  }

  @Test(arguments: libraryScripts.map(\.name), sizes.map { "\($0.0)x\($0.1)" })
  func `the screen of a library matches the golden one`(name: String, size: String) throws {
    let keys = Self.libraryScripts.first { $0.name == name }?.keys ?? ""
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let state = FakeLibrary.state(keys, columns: sides[0], rows: sides[1])
    try compare(view(state), with: "\(name)-\(size)")
  }

  @Test(arguments: [("wide", "", 160, 50), ("wide-relations", "3jj", 200, 60)])
  func `a very wide screen has three columns`(
    name: String, keys: String, columns: Int, rows: Int
  ) throws {
    let state = Fixture.state(keys, columns: columns, rows: rows)
    try compare(view(state), with: "\(name)-\(columns)x\(rows)")
  }

  @Test func `the ASCII screen matches the golden one`() throws {
    let frame = view(Fixture.state("2/^turkey<CR>3<CR>", glyphs: .ascii))
    try compare(frame, with: "ascii-80x24")
  }

  @Test func `the screen before the analysis matches the golden one`() throws {
    try compare(view(Fixture.state("l", analysed: false)), with: "reading-80x24")
  }

  private func compare(_ frame: Canvas, with name: String) throws {
    let rule = "\u{2500}\u{2500}"
    let shown =
      Transcript.text(of: frame) + "\(rule) roles\n" + Transcript.roles(of: frame)
      + "\(rule) looks, in 256 colours and in none\n"
      + Transcript.looks(of: frame, in: [Theme(.standard, .many), Theme(.standard, .mono)])
    let file = Self.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    check(shown, try String(contentsOf: file, encoding: .utf8), name)
  }
}
