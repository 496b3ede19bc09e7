import Foundation
import Model
import Presentation
import Support
import Testing

/// The screen and the export agree.
@Suite struct AgreementTests {
  private static let seed = "jf-17-thunder"

  private struct Exported {
    var source, target: String
    var kind: RelationKind
    var modality: Relation.Modality
  }

  private static func exported() throws -> [Exported] {
    let output = try Program.run(["export", "--as", "json", Program.seed(seed)]).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    let actors = json["actors"] as? [[String: Any]] ?? []
    let names = Dictionary(
      uniqueKeysWithValues: actors.map { ($0["id"] as? String ?? "", $0["name"] as? String ?? "") })
    return (json["relations"] as? [[String: Any]] ?? []).compactMap { relation in
      guard let kind = RelationKind(rawValue: relation["type"] as? String ?? ""),
        let modality = Relation.Modality(rawValue: relation["modality"] as? String ?? ""),
        let source = names[relation["source"] as? String ?? ""],
        let target = names[relation["target"] as? String ?? ""]
      else { return nil }
      return Exported(source: source, target: target, kind: kind, modality: modality)
    }
  }

  /// Returns the relations that the pane of an actor shows, with their counts.
  private static func shown(_ place: Int) throws -> [String: Int] {
    try withFolder { folder in
      let keys = "2" + String(repeating: "j", count: place) + "3O"
      let screen = try Program.run([
        "--dump", "--unnamed", "--size", "160x200", "--keys", folder.file("keys", keys),
        Program.seed(seed),
      ])
      var shown: [String: Int] = [:]
      for line in screen.lines {
        guard
          let match = line.firstMatch(
            of: /^[ ▸][-+ ]?([→←↔~]) (.*?)(?: ×(\d+))?( possible| planned| requested)?(?: · .*)?$/)
        else { continue }
        shown["\(match.1) \(match.2)\(match.4 ?? "")", default: 0] +=
          match.3.flatMap { Int($0) } ?? 1
      }
      return shown
    }
  }

  @Test func `the screen shows exactly the relations in the JSON`() throws {
    let relations = try Self.exported()
    let names = try Program.run(["report", Program.seed(Self.seed)])
    #expect(names.code == 0)
    let order = try Self.actorsInOrder()
    var count = 0
    for (place, actor) in order.enumerated() {
      let own = relations.filter { $0.source == actor || $0.target == actor }
      guard !own.isEmpty else { continue }
      var expected: [String: Int] = [:]
      for relation in own {
        let isSource = relation.source == actor
        let arrow =
          relation.kind == .cooccur ? "~" : relation.kind.isSymmetric ? "↔" : isSource ? "→" : "←"
        let words =
          arrow == "←"
          ? relation.kind.passive(relation.modality) : relation.kind.active(relation.modality)
        let modality = relation.modality.word.map { " \($0)" } ?? ""
        expected[
          "\(arrow) \(words) \(isSource ? relation.target : relation.source)\(modality)", default: 0
        ] += 1
      }
      check(try Self.shown(place), expected, actor)
      count += own.count
    }
    // Each relation is shown for both its ends.
    check(count, relations.count * 2)
  }

  private static func actorsInOrder() throws -> [String] {
    let output = try Program.run(["export", "--as", "json", Program.seed(seed)]).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    return (json["actors"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }
}
