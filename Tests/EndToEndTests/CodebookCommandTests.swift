import Foundation
import Support
import Testing

/// `entente codebook`, and the examples of a person's own rows.
@Suite struct CodebookCommandTests {
  @Test func `the codebook has six fields a row and all types that words can state`() throws {
    let rows = try Program.run(["codebook"]).lines.map { $0.split(separator: "\t") }
    check(Set(rows.map(\.count)), [6])
    check(Set(rows.compactMap(\.first)).count, 27)
  }

  @Test func `rows are found by word and type`() throws {
    let rows = try Program.run(["codebook", "call", "off", "--type", "concede"]).lines
    check(rows.count, 1)
    #expect(rows.first?.hasPrefix("CONCEDE\t") == true)
  }

  @Test func `a sentence is explained by the row that matches`() throws {
    let run = try Program.run(["codebook", "--explain", "Iran accused Iraq of aggression."])
    let first = run.lines.first?.split(separator: "\t").map(String.init) ?? []
    check([first.first, first.last], ["accused", "states ACCUSE Iran > Iraq"])
  }

  @Test func `a wrong example in a person's codebook is reported with its line`() throws {
    try withFolder { folder in
      let row = "AID : verb : shower+gift : S>on\n"
      let example = "  + Norway showered gifts on Malawi. => AID Norway > Malawi\n"
      let path = try folder.file("entente/coding.tsv", row + example)
      let environment = ["XDG_CONFIG_HOME": folder.path]
      let fine = try Program.run(["config", "--check"], environment: environment)
      check(fine.code, 0)
      try Data((row + example.replacing("gifts", with: "flowers")).utf8)
        .write(to: URL(filePath: path))
      let wrong = try Program.run(["config", "--check"], environment: environment)
      check(wrong.code, 78)
      #expect(wrong.error.hasPrefix("entente: coding.tsv, line 2: the example states"))
    }
  }
}
