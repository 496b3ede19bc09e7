import Foundation
import Model

/// A small dossier with what is hard to export: letters of several bytes, line ends, quotation
/// marks, every optional part both there and missing.
let sample: Dossier = {
  let text =
    "Erdoğan 🕊 \"met\" Aliyev.\r\n\r\nTurkey’s aid, \u{1}$1.5 billion\\year, may\treach Bakı — soon.\n"
  func range(_ words: String) -> Range<Int> {
    let found = text.range(of: words) ?? text.startIndex..<text.startIndex
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }
  func mention(_ words: String, _ actor: String, _ kind: Mention.Kind = .name) -> Mention {
    Mention(
      article: "a", range: range(words), kind: kind, label: kind == .name ? "PERSON" : nil,
      actor: actor, reason: .fullName)
  }
  func relation(
    _ id: String, _ source: String, _ target: String, _ kind: RelationKind, _ words: String
  ) -> Relation {
    Relation(
      id: id, source: source, target: target, kind: kind, phrase: words,
      evidence: Relation.Evidence(
        article: "a", range: range(words), sentence: range(words), source: 0..<1, target: 1..<2,
        trigger: [range(words)]))
  }
  var aid = relation("r2", "turkey", "azerbaijan", .aid, "Turkey’s aid, \u{1}$1.5 billion\\year")
  aid.modality = .possible
  aid.attribution = "erdoğan"
  aid.time = Relation.Time(text: "soon", from: PartialDate(year: 2020, month: 6), to: nil)
  aid.amount = Relation.Amount(text: "$1.5 billion", value: 1_500_000_000, unit: "USD")
  return Dossier(
    run: Dossier.Run(model: .init(name: "core_web_md", version: "3.8.0")),
    articles: [
      Article(
        id: "a", path: "x/a.txt", title: "A “pact”", date: PartialDate(year: 2020, month: 5),
        text: text),
      Article(id: "b", text: "Nothing."),
    ],
    actors: [
      Actor(id: "erdoğan", name: "Recep Tayyip Erdoğan", kind: .person, aliases: ["Erdoğan"]),
      Actor(id: "aliyev", name: "Ilham Aliyev", kind: .person, description: "a \"president\", he"),
      Actor(id: "turkey", name: "Turkey", kind: .country, code: "TUR"),
      Actor(id: "azerbaijan", name: "Azerbaijan", kind: .country, code: "AZE", aliases: ["Bakı"]),
    ],
    mentions: [
      mention("Erdoğan", "erdoğan"), mention("Aliyev", "aliyev"), mention("Turkey", "turkey"),
      mention("Bakı", "azerbaijan", .nominal),
    ],
    relations: [
      relation("r1", "erdoğan", "aliyev", .consult, "Erdoğan 🕊 \"met\" Aliyev"), aid,
      relation("r3", "azerbaijan", "turkey", .cooccur, "Bakı"),
    ])
}()

/// A JSON object as Foundation reads it.
func object(_ bytes: [UInt8]) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
}

/// The part of a text between two offsets in code points.
func codePoints(_ text: String, _ fields: [String: Any]) -> String {
  let start = fields["start"] as? Int ?? 0
  let end = fields["end"] as? Int ?? 0
  return String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
}
