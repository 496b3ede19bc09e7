import Analysis
import Engine
import Relations
import Foundation
import Knowledge
import Model
import Support

/// Sentences read with the compiled language model that set-up brings.
enum Read {
  /// The model with the recogniser of the checkout; opened once for all tests.
  private static let pipeline = Result { try Pipeline(opening: path, recogniser: recogniser) }

  private static var recogniser: String {
    URL(filePath: #filePath).appending(path: "../../..").standardized
      .appending(path: Pipeline.recogniserInCheckout).path
  }

  private static var path: String {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"] ?? NSHomeDirectory() + "/.local/share"
    return (environment["ENTENTE_MODELS"] ?? data + "/entente/models") + "/md.entente"
  }

  /// An analyst with the standard tables.
  static func analyst() throws -> Analyst {
    Analyst(pipeline: try pipeline.get(), resources: try World.resources())
  }

  /// An analyst that goes by the rules alone, with a codebook or the standard one.
  static func ruleAnalyst(codebook: Codebook? = nil) throws -> Analyst {
    let standard = try World.resources()
    return Analyst(
      pipeline: try pipeline.get(),
      resources: Resources(standard, codebook: codebook ?? standard.codebook, withPairs: false))
  }

  /// The dossier of a text, with what the rules find in it: what is learned changes with the weights.
  static func dossier(_ text: String, date: PartialDate? = nil, codebook: Codebook? = nil)
    throws -> Dossier
  {
    let analyst = try ruleAnalyst(codebook: codebook)
    return analyst.dossier(of: Article(id: "text", date: date, text: text))
  }

  /// The relations that a text states, as "TYPE source > target" and the modality unless asserted.
  static func relations(in text: String, codebook: Codebook? = nil) throws -> [String] {
    let dossier = try dossier(text, codebook: codebook)
    func name(_ id: Actor.ID) -> String { dossier.actor(id)?.name ?? id }
    return dossier.relations.filter { $0.kind != .cooccur }.map { relation in
      let modality = relation.modality == .asserted ? "" : " \(relation.modality.rawValue)"
      return
        "\(relation.kind.rawValue) \(name(relation.source)) > \(name(relation.target))\(modality)"
    }
  }

  /// The names of those for whom a phrase of a text that is no name stands; the last such phrase.
  static func antecedents(of phrase: String, in text: String) throws -> [String] {
    let dossier = try dossier(text)
    let last = dossier.mentions.last {
      $0.kind != .name && dossier.articles[0].text(in: $0.range) == phrase
    }
    let found = dossier.mentions.filter { $0.kind != .name && $0.range == last?.range }
    return found.compactMap { dossier.actor($0.actor)?.name }.sorted()
  }

  /// What the relations that a text states were read by, as "TYPE by rule: words".
  static func origins(in text: String) throws -> [String] {
    try dossier(text).relations.compactMap { relation in
      relation.origin.map { "\(relation.kind.rawValue) by \($0.rule.rawValue): \($0.words)" }
    }
  }

  /// The open triples of a text, as "subject # predicate # object # further arguments".
  static func triples(in text: String) throws -> [String] {
    let analyst = try analyst()
    return analyst.openRelations(of: Article(id: "text", text: text)).map {
      ([$0.subject, $0.predicate, $0.object] + $0.arguments).joined(separator: " # ")
    }
  }
}
