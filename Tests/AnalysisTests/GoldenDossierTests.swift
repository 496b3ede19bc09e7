import Analysis
import Foundation
import Lexicon
import Model
import Readers
import Support
import Testing

/// The whole dossier of each seed as text, so that a change of any answer shows.
///
/// Run with ENTENTE_RECORD=1 to keep the answers as they are now.
@Suite struct GoldenDossierTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  @Test(arguments: [
    "baku-tbilisi-kars-railway", "belt-and-road-initiative", "jf-17-thunder", "kashmir",
    "nagorno-karabakh", "pakistan-azerbaijan", "shanghai-cooperation-organisation",
    "turkey-azerbaijan",
  ])
  func `a seed has the actors, mentions and relations that it had`(seed: String) throws {
    let path = Self.root.appending(path: "seeds/\(seed).md").path
    let dossier = try Read.analyst().dossier(
      of: Article(reading: path, id: seed, lexicon: .standard))
    let golden = Self.root.appending(path: "Tests/Golden/dossiers/\(seed).txt")
    let lines = Self.lines(dossier)
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try (lines.joined(separator: "\n") + "\n").write(
        to: golden, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let added = lines.filter { !Set(expected).contains($0) }
    let removed = expected.filter { !Set(lines).contains($0) }
    check(added, [], "new in \(seed)")
    check(removed, [], "missing in \(seed)")
    check(lines.count, expected.count, seed)
  }

  /// One line an actor, a mention and a relation, in their order.
  private static func lines(_ dossier: Dossier) -> [String] {
    let text = dossier.articles.first?.text ?? ""
    func words(_ range: Range<Int>) -> String { String(text[utf8: range]).debugDescription }
    let actors = dossier.actors.map { actor in
      row(
        "actor", actor.id, actor.name, actor.kind.rawValue, actor.code ?? "-",
        actor.aliases.joined(separator: "; "), actor.description ?? "-")
    }
    let mentions = dossier.mentions.map { mention in
      row(
        "mention", "\(mention.range)", words(mention.range), mention.kind.rawValue,
        mention.label ?? "-", mention.actor, mention.reason.rawValue,
        rounded(mention.confidence))
    }
    let relations = dossier.relations.map { relation in
      row(
        "relation", relation.kind.rawValue, relation.source, relation.target,
        relation.modality.rawValue, "says \(relation.attribution ?? "-")",
        "when \(relation.time.map { "\($0.origin.rawValue) \($0.text) \(span($0))" } ?? "-")",
        "amount \(relation.amount.map { "\($0.value) \($0.unit)" } ?? "-")",
        "at \(relation.place ?? "-")", rounded(relation.confidence),
        "by \(relation.origin.map { "\($0.rule.rawValue): \($0.words)" } ?? "-")",
        relation.phrase,
        "\(relation.evidence.source) \(relation.evidence.target)",
        relation.evidence.trigger.map { "\($0)" }.joined(separator: " "),
        words(relation.evidence.range))
    }
    return actors + mentions + relations
  }

  private static func row(_ fields: String...) -> String { fields.joined(separator: " | ") }

  private static func rounded(_ share: Double) -> String { String(format: "%.2f", share) }

  private static func span(_ time: Relation.Time) -> String {
    "\(time.from?.description ?? "")...\(time.to?.description ?? "")"
  }
}
