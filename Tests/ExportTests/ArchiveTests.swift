import Export
import Foundation
import Model
import Support
import Testing

@Suite struct ArchiveTests {
  private let archive = sample.exported(as: .archive)

  @Test func `an archive is read back value for value`() throws {
    let again = try Dossier(archive: archive)
    check(again, sample)
    // Equal texts may still differ in their code points.
    check(again.exported(as: .archive), archive)
  }

  @Test func `random dossiers are read back value for value`() throws {
    for seed in UInt64(1)...200 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      let dossier = Dossier.random(&dice)
      let bytes = dossier.exported(as: .archive)
      let again = try Dossier(archive: bytes)
      check(again, dossier, "\(seed)")
      check(again.exported(as: .archive), bytes, "\(seed)")
    }
  }

  @Test func `an archive is known by how it begins`() {
    #expect(Dossier.isArchive(archive))
    #expect(Dossier.isArchive("\n{ \"format\" :\n\"entente/9\"".utf8))
    for text in ["", "{", "{\"a\":1}", "format entente/2", "{\"format\":\"other/2\""] {
      #expect(!Dossier.isArchive(text.utf8), "\(text)")
    }
  }

  @Test func `an archive that breaks off is refused`() {
    for length in 0..<archive.count - 1 {
      #expect(throws: ArchiveFault.self) { try Dossier(archive: Array(archive[..<length])) }
    }
  }

  @Test func `an archive with a changed byte is refused or gives a sound dossier`() {
    var dice = Dice(state: 7)
    for _ in 0..<3000 {
      var bytes = archive
      bytes[dice.number(in: 0..<bytes.count)] = UInt8(truncatingIfNeeded: dice.next() >> 40)
      if let dossier = try? Dossier(archive: bytes) { writeInEveryForm(dossier) }
    }
  }

  /// Other values for any field: of other types, too small, too large, inside a character.
  private var intruders: [Any] {
    [
      NSNull(), true, "", "x", -1, 1, 3, 99, 1 << 62, 0.5, -0.5, 1e300, [], [1], [3, 1], [0, 4],
      [-1, 2], [0, 1 << 62], [[0, 0]], [[1, 2], [0, 1]], ["a": 1], [String: Any](),
    ]
  }

  @Test func `an archive with another value anywhere is refused or gives a sound dossier`() throws {
    let json = try object(archive)
    var refused = 0
    for path in paths(of: json) {
      for intruder in intruders {
        let changed = replacing(path[...], in: json, by: intruder)
        let bytes = Array(try JSONSerialization.data(withJSONObject: changed))
        do throws(ArchiveFault) {
          writeInEveryForm(try Dossier(archive: bytes))
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 1000)
  }

  @Test(
    arguments: [
      (["format"], "entente/1", ArchiveFault.format("entente/1")),
      (["format"], 2, .format(nil)),
      (["mentions", "0", "range"], [0, 5], .place(path: "mentions[0].range")),
      (["mentions", "0", "range"], [0, 9999], .place(path: "mentions[0].range")),
      (["mentions", "0", "range"], [5, 0], .place(path: "mentions[0].range")),
      (["mentions", "0", "range"], [-1, 0], .place(path: "mentions[0].range")),
      (["mentions", "0", "actor"], "nobody", .reference(path: "mentions[0].actor")),
      (["mentions", "0", "document"], "c", .reference(path: "mentions[0].document")),
      (["mentions", "0", "confidence"], 1.5, .value(path: "mentions[0].confidence")),
      (["mentions", "0", "reason"], "none", .value(path: "mentions[0].reason")),
      (
        ["relations", "1", "evidence", "trigger"], [[4, 2]],
        .place(path: "relations[1].evidence.trigger[0].range")
      ),
      (["relations", "1", "id"], "r1", .duplicate(path: "relations[1].id")),
      (["documents", "1", "id"], "a", .duplicate(path: "documents[1].id")),
      (["documents", "1", "text"], "Nothing!", .text(path: "documents[1].text")),
      (["documents", "0", "date"], [2020, 13], .value(path: "documents[0].date")),
      (["documents", "0", "date"], [1 << 60], .value(path: "documents[0].date")),
      (["actors", "0", "type"], "frog", .value(path: "actors[0].type")),
      (["run"], 1, .value(path: "run.model")),
    ] as [([String], any Sendable, ArchiveFault)])
  func `a fault names the value that is wrong`(
    path: [String], value: any Sendable, fault: ArchiveFault
  ) throws {
    let changed = replacing(path[...], in: try object(archive), by: value)
    let bytes = Array(try JSONSerialization.data(withJSONObject: changed))
    #expect(throws: fault) { try Dossier(archive: bytes) }
  }

  @Test func `values that are nested too deep are refused`() {
    let text = String(repeating: "{\"format\":", count: 100_000)
    #expect(throws: ArchiveFault.tooDeep) { try Dossier(archive: Array(text.utf8)) }
  }

  /// Asks everything of a dossier that reads its places and names.
  private func writeInEveryForm(_ dossier: Dossier) {
    for format in ExportFormat.all + ExportFormat.Table.allCases.map({ ExportFormat.csv($0) }) {
      #expect(!dossier.exported(as: format).isEmpty)
    }
    let timeline = dossier.timeline()
    check(dossier.density(of: timeline, cells: 7).reduce(0, +), timeline.dated.count)
  }

  /// The way to every value in another.
  private func paths(of value: Any) -> [[String]] {
    switch value {
    case let fields as [String: Any]:
      fields.keys.sorted().flatMap { key in
        [[key]] + paths(of: fields[key] ?? 0).map { [key] + $0 }
      }
    case let list as [Any]:
      list.indices.flatMap { index in
        [["\(index)"]] + paths(of: list[index]).map { ["\(index)"] + $0 }
      }
    default: []
    }
  }

  private func replacing(_ path: ArraySlice<String>, in value: Any, by other: Any) -> Any {
    guard let step = path.first else { return other }
    if var fields = value as? [String: Any] {
      fields[step] = replacing(path.dropFirst(), in: fields[step] ?? 0, by: other)
      return fields
    }
    guard var list = value as? [Any], let index = Int(step), list.indices.contains(index) else {
      return value
    }
    list[index] = replacing(path.dropFirst(), in: list[index], by: other)
    return list
  }
}

@Suite struct CorrectionLineTests {
  @Test func `corrections are read back as they were`() throws {
    for seed in UInt64(1)...300 {
      var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
      let dossier = Dossier.random(&dice)
      for correction in Correction.random(of: dossier, &dice) where !correction.namesNone {
        let line = correction.jsonLine
        check(line.count { $0 == UInt8(ascii: "\n") }, 1)
        check(try Correction(jsonLine: line), correction, "\(seed)")
        for length in stride(from: 0, to: line.count - 1, by: 7) {
          #expect(throws: ArchiveFault.self) { try Correction(jsonLine: line[..<length]) }
        }
      }
    }
  }

  @Test func `a line reads plainly`() {
    let line = Correction.merge(
      .init(Identity(bits: 1)), into: .init(Identity(bits: 2), anchor: Identity(bits: 3))
    )
    .jsonLine
    check(
      String(decoding: line, as: UTF8.self),
      #"{"correction":"merge","actor":{"identity":"0000000000000001"},"into":{"identity":"0000000000000002","mention":"0000000000000003"}}"#
        + "\n")
  }

  @Test(arguments: [
    ("{}", ArchiveFault.value(path: "correction")),
    (#"{"correction":"dance"}"#, .value(path: "correction")),
    (#"{"correction":"relink","mention":"x"}"#, .value(path: "mention")),
    (#"{"correction":"rename","actor":{},"name":"a"}"#, .value(path: "actor.identity")),
    ("[", .malformed(at: 1)),
  ])
  func `a line that says nothing is refused`(line: String, fault: ArchiveFault) {
    #expect(throws: fault) { try Correction(jsonLine: line.utf8) }
  }
}

extension Correction {
  /// Whether it names what has no identity, which no line can.
  fileprivate var namesNone: Bool { "\(self)".contains("\(Identity.none)") }
}
