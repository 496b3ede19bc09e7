internal import Knowledge
internal import Coreference
internal import Grammar
internal import Model
internal import Names
public import Relations

/// Explanations of the codebook.
extension Analyst {
  /// The rows of the codebook that a sentence matches, and what each of them states.
  public func explanation(of sentence: String) -> CodebookExplanation {
    let article = Article(id: "sentence", text: sentence)
    let syntax = Syntax(parse(article), lexicon: resources.lexicon)
    let knowledge = resources.knowledge
    let (cast, quotations) = Self.cast(of: article, syntax: syntax, with: resources)
    let names = Dictionary(cast.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    return CodebookExplanation(clauses: Clauses(syntax), book: resources.codebook) { book in
      Coder.relations(
        in: article, syntax: syntax, cast: cast, quotations: quotations, borders: knowledge.borders,
        book: book
      ).filter { $0.kind != .cooccur }
    } say: {
      Self.words(of: $0, source: names[$0.source], target: names[$0.target])
    }
  }

  /// The relations that rules read in a sentence, such as "CONSULT Iran > Iraq planned", in the order of the text.
  public func statements(of sentence: String) -> [String] {
    let dossier = dossier(of: Article(id: "sentence", text: sentence))
    let relations = dossier.relations.filter {
      $0.kind != .cooccur && $0.origin?.rule != .learned
    }
    return relations.map {
      Self.words(
        of: $0, source: dossier.actor($0.source)?.name, target: dossier.actor($0.target)?.name)
    }
  }

  private static func words(of relation: Relation, source: String?, target: String?) -> String {
    let ends = "\(source ?? relation.source) > \(target ?? relation.target)"
    let modality = relation.modality == .asserted ? "" : " \(relation.modality.rawValue)"
    return "\(relation.kind.rawValue) \(ends)\(modality)"
  }
}
