import Export
import Model
import Support
import Testing

@Suite struct TableTests {
  /// The rows of a table as RFC 4180 reads it.
  private func rows(of table: ExportFormat.Table) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in String(decoding: sample.exported(as: .csv(table)), as: UTF8.self) {
      let (row, column) = (rows.count - 1, rows[rows.count - 1].count - 1)
      switch character {
      case "\"":
        // Two quotation marks in a field stand for one.
        if !isQuoted, !rows[row][column].isEmpty { rows[row][column].append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted: rows[row].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[row][column].append(character)
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: [(ExportFormat.Table.relations, 4), (.mentions, 5), (.actors, 5)])
  func `each row has the columns of the heading`(table: ExportFormat.Table, count: Int) {
    let rows = rows(of: table)
    check(rows.count, count)
    check(Set(rows.map(\.count)).count, 1)
  }

  @Test func `fields with commas, quotation marks and line breaks keep them`() {
    check(rows(of: .actors)[2].dropLast().last, "a \"president\", he")
    check(rows(of: .relations)[1].dropLast(2).last, "Erdoğan 🕊 \"met\" Aliyev")
    check(rows(of: .relations)[2][11...13], ["$1.5 billion", "1500000000", "USD"])
  }

  @Test func `what a person has said is marked`() {
    let corrected = sample.applying([
      .rename(.init(sample.actors[0].identity), to: "Erdoğan"),
      .note("seen", about: .actor(sample.actors[0].identity)),
    ])
    let lines = exported(corrected, as: .csv(.actors)).split(separator: "\n")
    check(lines.count { $0.contains("renamed: Recep Tayyip Erdoğan") }, 1)
    let json = exported(corrected, as: .json)
    #expect(json.contains(#""corrected":[{"change":"renamed","detail":"Recep Tayyip Erdoğan"}]"#))
    #expect(json.contains(#""notes":["seen"]"#))
    #expect(!exported(sample, as: .json).contains("corrected"))
    #expect(exported(corrected, as: .dot).contains("class=corrected"))
  }

  private func exported(_ dossier: Dossier, as format: ExportFormat) -> String {
    var bytes: [UInt8] = []
    dossier.write(as: format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

@Suite struct FormulaTests {
  private func row(_ field: String, isRaw: Bool = false) -> String {
    var bytes: [UInt8] = []
    var csv = CSVWriter(isRaw: isRaw) { bytes += $0 }
    csv.row([field])
    csv.finish()
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-Foo Group", "'-Foo Group"), ("@SUM(A1)", "'@SUM(A1)"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("-", "'-"), ("-1+1", "'-1+1"),
    ])
  func `a field that a spreadsheet would calculate gets an apostrophe, unless it is raw`(
    field: String, written: String
  ) {
    check(row(field), written)
    check(row(field, isRaw: true), written.replacing("'", with: "", maxReplacements: 1))
  }

  @Test(arguments: ["", "Iraq", "-1", "+5", "-2.5", "1=1", "a@b", "'=1", " =1"])
  func `other fields stay as they are`(field: String) { check(row(field), field) }
}

@Suite struct DOTTests {
  @Test func `the network has a node an actor and an edge a type`() {
    let lines = String(decoding: sample.exported(as: .dot), as: UTF8.self).split(separator: "\n")
    check(lines.first, "digraph entente {")
    check(lines.last, "}")
    check(lines.count { $0.contains("shape=") }, 4)
    let edges = lines.filter { $0.contains(" -> ") }
    check(edges.count, 3)
    #expect(edges[0].contains("label=\"CONSULT\""))
    #expect(edges[2].contains("style=dashed") && edges[2].contains("dir=none"))
    #expect(lines.contains { $0.contains(#"tooltip="a \"president\", he""#) })
  }
}
