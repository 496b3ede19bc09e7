import Analysis
import Knowledge
import Lexicon
import Model
import Relations
import Support
import Tables
import Testing

/// The tables of the codebook, and the examples under their rows.
@Suite struct CodebookTests {
  private static let tables = (try? World.pack().texts(in: "codebook")) ?? []
  private static let examples = Codebook.examples(in: tables, lexicon: .standard)
  private static let rows = Codebook(tables: tables, lexicon: .standard).rows

  @Test func `every line of the project's own tables is sound`() {
    #expect(Self.tables.count > 20)
    check(Codebook.faults(in: Self.tables, lexicon: .standard), [])
  }

  @Test func `every type that words can state has a table, and every row an example`() {
    let kinds = Set(Self.rows.map(\.kind))
    check(kinds, Set(RelationKind.allCases).subtracting([.cooccur]))
    let bare = Set(Self.rows).subtracting(Self.examples.map(\.row))
    check(bare.map { "\($0.file):\($0.line)" }.sorted(), [])
  }

  @Test func `every example states what it says, by the row above it or not`() async throws {
    let analyst = try Read.analyst()
    let faults = await withTaskGroup(of: [String].self) { group in
      for part in [0, 1] {
        group.addTask {
          Self.examples.enumerated().filter { $0.offset % 2 == part }.compactMap {
            fault(of: $0.element, by: analyst)
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    check(faults.sorted(), [])
  }

  @Test func `no two rows of equal priority compete for the same words`() {
    var seen: [String: [Codebook.Row]] = [:]
    var rivals: [String] = []
    for row in Self.rows {
      for word in Set(row.words) {
        let key = "\(row.wordClass.rawValue) \(word) \(row.priority)"
        for other in seen[key] ?? [] where compete(row, other) {
          rivals.append("\(word): \(other.file):\(other.line), \(row.file):\(row.line)")
        }
        seen[key, default: []].append(row)
      }
    }
    check(rivals, [])
  }

  @Test(
    arguments: [
      ("type CONSULT\npriority 10\nverb : meet : S>O\n  + A met B. => CONSULT A > B", []),
      ("type CONSULT\npriority 10\nverb : meet,\n  greet : S>O : !-2", []),
      ("type CONSULT\npriority 10\nverb : &talks : S>O", []),
      ("type TALK\npriority 10", [.unknownType("TALK")]),
      ("priority 10\nverb : meet : S>O", [.missing("type")]),
      ("type CONSULT\nverb : meet : S>O", [.missing("priority")]),
      ("type CONSULT\npriority high", [.wrongPriority("high")]),
      ("type CONSULT\npriority 10\nverb : meet : S>O : !first", [.wrongPriority("!first")]),
      ("type CONSULT\npriority 10\nverb : &teas : S>O", [.unknownWordClass("&teas")]),
      ("type CONSULT\npriority 10\n  + A met B. => CONSULT A > B", [.exampleAlone]),
      (
        "type CONSULT\npriority 10\nverb : meet : S>O\n  + A met B. CONSULT A > B",
        [.wrongExample("+ A met B. CONSULT A > B")]
      ),
      (
        "type CONSULT\npriority 10\nverb : meet : S>O\n  + A met B. => none",
        [.wrongExample("+ A met B. => none")]
      ),
    ] as [(String, [TableFault.Problem])])
  func `a table is read, or told`(table: String, problems: [TableFault.Problem]) {
    let classes = ("classes", "[talks]\ntalk meeting")
    let faults = Codebook.faults(in: [classes, ("meet", table)], lexicon: .standard)
    check(faults.map(\.problem), problems, table)
    check(Set(faults.map(\.file)), problems.isEmpty ? [] : ["meet.txt"], table)
  }

  @Test func `a class of words stands for its words, as verb and as object`() throws {
    let book = Codebook(
      tables: [
        ("classes", "[meet]\nmeet greet\n[talks]\ntalk meeting"),
        ("consult", "type CONSULT\npriority 10\nverb : &meet, hold+&talks/round : S>with"),
      ], lexicon: .standard)
    let row = try #require(book.rows.first)
    check(Set(row.words), ["meet", "greet", "hold"])
    check(row.objects, ["talk", "meeting", "round"])
    check([row.line, row.priority], [3, 10])
  }

  @Test(
    arguments: [
      ("condemn", ["accuse.txt"]), ("call off", ["concede.txt", "reject.txt", "sanction.txt"]),
      ("zzz", []),
    ] as [(String, [String])])
  func `rows are found by a word`(word: String, files: [String]) {
    check(
      Set(Codebook(tables: Self.tables, lexicon: .standard).rows(holding: word).map(\.file))
        .sorted(), files, word)
  }

  @Test func `an explanation names the row that states, and why others do not`() throws {
    let explanation = try Read.analyst().explanation(of: "Iran held talks with Iraq.")
    check(explanation.relations, ["CONSULT Iran > Iraq"])
    let outcomes = explanation.words.first?.candidates.map { ($0.row.file, $0.outcome) } ?? []
    check(
      outcomes.first { $0.1 == .states(["CONSULT Iran > Iraq"]) }?.0, "consult.txt")
    check(outcomes.contains { $0.0 == "coerce.txt" && $0.1 == .otherObject }, true)
  }
}

/// What an example states otherwise than it says.
private func fault(of example: Codebook.Example, by analyst: Analyst) -> String? {
  let place = "\(example.row.file):\(example.line): \(example.sentence)"
  let found = analyst.statements(of: example.sentence)
  guard found == example.relations else { return "\(place) => \(found.joined(separator: "; "))" }
  let hasStated = analyst.explanation(of: example.sentence).hasStated(example.row)
  return hasStated == example.isPositive
    ? nil : "\(place) is \(hasStated ? "" : "not ")coded by its row"
}

/// Whether two rows that hold the same word can both apply to one sentence.
private func compete(_ row: Codebook.Row, _ other: Codebook.Row) -> Bool {
  if row.objects.isEmpty || other.objects.isEmpty { return row.objects == other.objects }
  let marks: Set = ["*", "-"]
  return !row.objects.isDisjoint(with: other.objects)
    || !row.objects.union(other.objects).isDisjoint(with: marks)
}
