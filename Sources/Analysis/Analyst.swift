public import Language
public import Model

/// Reads articles and says who is in them and who did what to whom.
public struct Analyst: Sendable {
  private let pipeline: Pipeline

  /// An analyst who reads with that language model.
  public init(pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// Everything found in one article.
  public func dossier(of article: Article) -> Dossier {
    let origin = Dossier.Origin(name: pipeline.card.name, version: pipeline.card.version)
    return Self.dossier(of: article, parse: pipeline.parse(article.text), model: origin)
  }

  /// Everything found in one article that was parsed before.
  package static func dossier(of article: Article, parse: Parse, model: Dossier.Origin) -> Dossier {
    Dossier(model: model, articles: [article], actors: [], mentions: [], relations: [])
  }
}
