import Configuration
import Support
import Testing

@Suite struct TOMLTests {
  @Test(arguments: [
    ("a = 'b'", TOML.Value.text("b")), ("a=\"b\\t\\u00e9\\\"\" # more", .text("b\té\"")),
    ("a = 'b\\t'", .text("b\\t")), ("a = -1_000", .number(-1000)), ("a = true", .flag(true)),
    ("a = []", .list([])), ("a = ['b', \"c\",]", .list([.text("b"), .text("c")])),
    ("a = [ # first\n  'b',\n\n  7\n]", .list([.text("b"), .number(7)])),
    ("\u{FEFF}\"a\" = '#'\r\n", .text("#")),
  ])
  func `a value reads as written`(text: String, value: TOML.Value) {
    let file = TOML(text)
    check(file.faults, [], text)
    check(file.entries, [TOML.Entry(table: "", name: "a", value: value, line: 1)], text)
  }

  @Test func `tables, keys and lines are distinguished`() {
    let file = TOML("one = 1\n\n# nothing\n[ first . second ]\ntwo.three = 2\n[other]\n'a b' = 3")
    check(
      file.entries,
      [
        TOML.Entry(table: "", name: "one", value: .number(1), line: 1),
        TOML.Entry(table: "first.second", name: "two.three", value: .number(2), line: 5),
        TOML.Entry(table: "other", name: "a b", value: .number(3), line: 7),
      ])
    check(file.tables.map(\.line), [4, 6])
    check(file.faults, [])
  }

  @Test(
    arguments: [
      ("wrap", .noValue("wrap")), ("wrap =", .noValue("")), ("wrap = red", .noValue("red")),
      ("wrap = 'x", .unclosed("'")), ("wrap = 1 2", .unexpected("2")), ("[a", .unclosed("[")),
      ("= 1", .unexpected("=")), ("wrap = [1", .unclosed("[")), ("wrap = [[1]]", .unexpected("[")),
      ("wrap = [1 2]", .unexpected("2]")), ("wrap = \"\\q\"", .unexpected("\\q")),
      ("wrap = {a = 1}", .noValue("{a")), ("\"wrap\\", .unclosed("\"")),
      ("wrap = 1.5", .unexpected(".5")),
    ] as [(String, Fault.Problem)])
  func `a malformed line is reported and the others count`(
    text: String, problem: Fault.Problem
  ) {
    let file = TOML("first = 1\n\(text)\nlast = 2")
    check(file.faults, [Fault(line: 2, problem: problem)], text)
    check(file.entries.first?.name, "first", text)
    check(file.entries.last?.name, "last", text)
  }

  @Test func `a key counts once in its table`() {
    let file = TOML("a = 1\na = 2\n[t]\na = 3")
    check(file.faults, [Fault(line: 2, problem: .repeated("a"))])
    check(file.entries.map(\.value), [.number(1), .number(3)])
  }

  @Test func `any text is parsed or reported line by line`() {
    let marks = Array("ab=[]\"'\\#,.\n\r\t 1-\u{0}é")
    var state: UInt64 = 1
    for _ in 0..<2000 {
      let text = String(
        (0..<30).map { _ -> Character in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return marks[Int(state >> 33) % marks.count]
        })
      let file = TOML(text)
      let lines = 1...max(1, text.unicodeScalars.count { $0 == "\n" } + 1)
      #expect(file.faults.allSatisfy { lines.contains($0.line) }, "\(text.debugDescription)")
      #expect(file.entries.allSatisfy { lines.contains($0.line) }, "\(text.debugDescription)")
    }
  }
}
