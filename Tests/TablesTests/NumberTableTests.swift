import Support
import Testing

@testable import Tables

@Suite struct NumberTableTests {
  // Halves: 1 is 3c00, 2 is 4000, -1 is bc00, 2^-24 is 0001.
  private static let text =
    "@floor\t0.5\n# a comment\nwide\tone\t3c004000\nnarrow\tone\t0001\nwide\ttwo\tbc000000\n"

  @Test func `groups and parameters are read`() throws {
    let table = try NumberTable(text: Self.text)
    check(table.parameters, ["floor": 0.5])
    check(table.groups.keys.sorted(), ["narrow", "wide"])
    check(table.groups["wide"]?.values ?? [], [1, 2, -1, 0])
    check(table.groups["wide"]?.rowKeys ?? [], [KeyHash("one"), KeyHash("two")])
    check(table.groups["narrow"]?.values ?? [], [1 / 16_777_216])
    check(table.groups["narrow"]?.columns, 1)
  }

  @Test func `rows are found by their keys`() throws {
    let names = (0..<1000).map { "row \($0)" }
    let rows = names.enumerated().map { number, name in
      "group\t\(name)\t\(String(0x4000 + number, radix: 16))\n"
    }
    let table = try NumberTable(text: rows.joined())
    let group = try #require(table.groups["group"])
    func numbers(_ key: String) -> [Float]? {
      var found: [Float]?
      group.withRow(of: KeyHash(key)) { found = Array($0) }
      return found
    }
    check(names.map { numbers($0) }, group.values.map { [$0] })
    check(numbers("row 1000"), nil)
  }

  @Test func `a name in pieces has the key of the whole`() {
    var key = KeyHash("word")
    key.add(" ")
    key.add("visit")
    check(key, KeyHash("word visit"))
    #expect(key != KeyHash("word visits"))
  }

  @Test(
    arguments: [
      ("a\tb\tzzzz\n", .numbers), ("a\tb\t3c0\n", .numbers), ("a\tb\t7c00\n", .numbers),
      ("a\tb\t3C00\n", .numbers), ("a\tb\t\n", .numbers), ("a\tb\n", .numbers),
      ("a\tb\t3c00\na\tc\t3c003c00\n", .numbers), ("@floor\tmuch\n", .numbers),
      ("@floor\n", .numbers), ("a\tb\t3c00\na\tb\t3c00\n", .repeated("b")),
      ("@floor\t1\n@floor\t1\n", .repeated("@floor")),
    ] as [(String, TableError.Problem)])
  func `a malformed row is reported`(text: String, problem: TableError.Problem) {
    let line = text.split(separator: "\n").count + 1
    #expect(throws: TableError.line("", line, problem)) { try NumberTable(text: text) }
  }

  /// Packs are checked as a whole, but one may be made by another program.
  @Test func `no damage to a section leads beyond it`() throws {
    let table = try TextTable("a", path: "", content: Array(("#! numbers\n" + Self.text).utf8))
    for place in table.rows.indices {
      for value in [0x00, 0x01, 0x7F, 0xFF] as [UInt8] {
        var bytes = table.rows
        bytes[place] = value
        let storage = PackStorage(bytes)
        for count in [bytes.count, place] {
          for group in (NumberTable(storage, 0..<count) ?? NumberTable()).groups.values {
            check(group.values.count, group.rows * group.columns)
            for key in group.rowKeys + [KeyHash("one"), KeyHash("three")] {
              group.withRow(of: key) { check($0.count, group.columns) }
            }
          }
        }
      }
    }
  }

  @Test func `a table of text has no numbers, and one of numbers no text`() throws {
    let pack = try Pack(
      try PackCompiler.compile([
        try TextTable("en/a/text", path: "", content: Array("one\n".utf8)),
        try TextTable("en/a/numbers", path: "", content: Array(("#! numbers\n" + Self.text).utf8)),
      ]))
    check(pack.texts(in: "a").map(\.name), ["text"])
    check(try pack.numbers("en/a/numbers").parameters, ["floor": 0.5])
    #expect(throws: PackError.sectionMissing("en/a/text")) { try pack.numbers("en/a/text") }
    #expect(throws: PackError.sectionMissing("en/a/numbers")) { try pack.table("en/a/numbers") }
  }
}
