import Support
import Tables
import Testing

@Suite struct TextTableTests {
  @Test(
    arguments: [
      ("#! columns code name?\nA\nB\tb\n", nil),
      ("\u{FEFF}# A table.\r\n\r\n#! words\r\na b\r\n c\r\n", nil),
      ("#! columns code name\n\nA\n", (3, .missing(column: "name"))),
      ("#! columns code name\n\tb\n", (2, .missing(column: "code"))),
      ("#! columns code\nA\tb\tc\n", (2, .columns(most: 1))),
      ("#! ordered\n", (1, .directive("ordered"))),
      ("#! sorted\nb\t1\na\nb\t2\n", (4, .repeated("b"))),
      ("#! words\nb a\nc b\n", (3, .repeated("b"))),
    ] as [(String, (Int, TableError.Problem)?)])
  func `a text is parsed as a table, or its first invalid line is reported`(
    text: String, fault: (line: Int, problem: TableError.Problem)?
  ) {
    func compile() throws { _ = try TextTable("a", path: "a.tsv", content: Array(text.utf8)) }
    if let fault {
      #expect(throws: TableError.line("a.tsv", fault.line, fault.problem)) { try compile() }
    } else {
      #expect(throws: Never.self) { try compile() }
    }
  }

  @Test func `invalid UTF-8 is reported`() {
    #expect(throws: TableError.line("a.tsv", 2, .encoding)) {
      try TextTable("a", path: "a.tsv", content: [0x61, 0x0A, 0xFF, 0x0A])
    }
  }

  @Test func `two tables with the same name are reported`() throws {
    let table = try TextTable("a", path: "a.tsv", content: [])
    #expect(throws: TableError.twice("a")) { try PackCompiler.compile([table, table]) }
  }

  @Test func `the project's own tables compile`() throws {
    let pack = try World.pack()
    #expect(pack.names.contains("world/countries"))
    check(try pack.table("world/countries").lines.count, 197)
  }
}
