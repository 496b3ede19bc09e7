import Analysis
import Lexicon
import Model
import Readers
import Support
import Testing

/// What stands around the sentences of an article, or in another language, states nothing.
@Suite struct ArticleFrameTests {
  private func dossier(_ source: String, _ format: Format = .markdown) throws -> Dossier {
    try Read.analyst().dossier(
      of: try Article(decoding: Array(source.utf8), as: format, id: "a", lexicon: .standard))
  }

  private func relations(_ dossier: Dossier) -> [String] {
    dossier.relations.filter { $0.kind != .cooccur }.map { relation in
      func name(_ id: Actor.ID) -> String { dossier.actor(id)?.name ?? id }
      return "\(relation.kind.rawValue) \(name(relation.source)) > \(name(relation.target))"
    }
  }

  @Test(arguments: [
    ("---\ntags: [Chad, Niger]\n---\n", "Chad"),
    ("---\ndate: 2020-07-14\ncategories: Chad\n---\n", "Chad"),
    ("+++\ntags = [\"Chad\"]\n+++\n", "Chad"), ("{\n\"tags\": [\"Chad\"]\n}\n", "Chad"),
    ("https://www.example.org/news/Chad-attacks\n", "Chad"), ("14.07.2020\n", "14"),
    ("Published 14.07.2020\n", "Published"), ("By Ann Writer\n", "Ann Writer"),
    ("Source: Baltic Wire\nTags: Chad, Niger\n", "Baltic Wire"),
    ("LOME, July 3 (Baltic Wire) - ", "July"), ("KABUL, 3 July 2020 (Baltic Wire) – ", "July"),
  ])
  func `a sentence is read as if it stood alone`(above: String, absent: String) throws {
    let dossier = try dossier("\(above)\nIran threatened Iraq on Monday.\n")
    check(relations(dossier), ["THREATEN Iran > Iraq"])
    #expect(!dossier.actors.contains { $0.name.contains(absent) })
    check(dossier.relations.first { $0.kind != .cooccur }?.time?.text, "Monday")
  }

  @Test func `the credits below an article name no actors`() throws {
    let dossier = try dossier(
      "Pact\n\nIran threatened Iraq on Monday, and the talks in the capital went on for a week.\n\n"
        + "(Reporting by Ann Writer in Lima; Editing by Bob Writer)\n", .plainText)
    check(relations(dossier), ["THREATEN Iran > Iraq"])
    check(dossier.actors.map(\.name).sorted(), ["Iran", "Iraq"])
  }

  @Test(arguments: [
    (
      "Der Außenminister traf am Sonntag den Präsidenten von Iran in der Hauptstadt. Frankreich kritisierte Polen nicht.",
      ["Iran"]
    ),
    (
      "El ministro de Chile llegó el lunes a la capital de Perú para una visita. El Sol salió por el Este.",
      ["Chile", "Peru"]
    ),
    (
      "Le ministre est arrivé dans la capitale, et le Premier Homme a parlé avec la France.",
      ["France"]
    ),
    ("Министр прибыл в столицу с официальным визитом. Стороны обсудили торговлю.", []),
  ])
  func `of an article in another language at most known names are told`(
    text: String, names: [String]
  )
    throws
  {
    let dossier = try dossier(text, .plainText)
    check(relations(dossier), [])
    #expect(dossier.actors.allSatisfy { names.contains($0.name) }, "\(dossier.actors.map(\.name))")
    check(dossier.articles.first?.text, text)
  }
}
