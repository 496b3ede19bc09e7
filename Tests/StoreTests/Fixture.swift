import Foundation
import Model
import Store
import Support

/// A folder that is removed afterwards.
func withFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "entente-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder.path)
}

extension String {
  /// The bytes of the path of a library in this folder.
  func library(_ name: String = "a.entente-library") -> [UInt8] { Array("\(self)/\(name)".utf8) }
}

/// Statements such as "Chile AID Peru" as the dossier of one article.
func dossier(
  _ text: String, id: String = "a", date: PartialDate? = nil, site: String? = nil,
  actors: [(name: String, kind: Actor.Kind)] = [],
  relations: [(source: String, kind: RelationKind, target: String)] = [],
  modality: Relation.Modality = .asserted, speaker: String? = nil, time: PartialDate? = nil,
  code: String = "0.1"
) -> Dossier {
  var article = Article(id: id, title: "About \(id)", date: date, site: site, text: text)
  article.blocks = [Block(.paragraph, range: 0..<text.utf8.count, line: 1)]
  func place(_ name: String) -> Range<Int> {
    guard let range = text.range(of: name) else { return 0..<0 }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + name.utf8.count
  }
  let mentions = actors.filter { text.contains($0.name) }.map {
    Mention(
      article: id, range: place($0.name), kind: .name, label: "GPE", actor: $0.name,
      reason: .fullName)
  }
  return Dossier(
    run: .init(model: .init(name: "m", version: "1"), code: code), articles: [article],
    actors: actors.map { Actor(id: $0.name, name: $0.name, kind: $0.kind) }, mentions: mentions,
    relations: relations.enumerated().map { index, relation in
      Relation(
        id: "r\(index + 1)", source: relation.source, target: relation.target,
        kind: relation.kind, phrase: "words", modality: modality, attribution: speaker,
        time: time.map { .init(text: "then", from: $0, to: $0) },
        evidence: .init(
          article: id, range: 0..<text.utf8.count, sentence: 0..<text.utf8.count,
          source: place(relation.source), target: place(relation.target), trigger: []))
    })
}

/// The entry of a dossier, as if a file of that path and content had been read.
func entry(
  _ dossier: Dossier, path: String? = nil, content: UInt64? = nil,
  by compressor: Compressor = Compressor(dictionaries: [])
) throws -> Entry {
  let article = dossier.articles.first
  let place = path.map { Place(path: $0, size: article?.text.utf8.count ?? 0, modified: 1) }
  guard
    let entry = Entry(
      dossier, content: content.map(Identity.init(bits:)) ?? article?.identity ?? .none,
      place: place, compressor: compressor)
  else { throw CocoaError(.coderInvalidValue) }
  return entry
}

/// Three articles of three years.
func examples() -> [Dossier] {
  [
    dossier(
      "Chile sent aid to Peru after the flood.", id: "flood", date: .init(year: 2019, month: 5),
      site: "The Andean Post", actors: [("Chile", .country), ("Peru", .country)],
      relations: [("Chile", .aid, "Peru")], time: .init(year: 2019, month: 4)),
    dossier(
      "Perú rejected the claim of Chile, said the Ministry. A treaty of trade was near.",
      id: "claim", date: .init(year: 2020, month: 6, day: 2), site: "The Andean Post",
      actors: [("Perú", .country), ("Chile", .country), ("Ministry", .organisation)],
      relations: [("Perú", .reject, "Chile")], speaker: "Ministry",
      time: .init(year: 2020, month: 6, day: 1)),
    dossier(
      "Norway may sanction Chile. Trade talks on the treaty failed.", id: "talks",
      actors: [("Norway", .country), ("Chile", .country)],
      relations: [("Norway", .sanction, "Chile")], modality: .possible),
  ]
}
