package import Coreference
public import Engine
package import Grammar
public import Knowledge
package import Names
public import Relations
public import Model
public import Parses

/// Finds actors and relations in articles.
public struct Analyst: Sendable {
  private let pipeline: Pipeline
  let knowledge: Knowledge
  let codebook: Codebook

  /// An analyst who reads with that language model, knows that of the world and codes relations by that book.
  public init(
    pipeline: Pipeline, knowledge: Knowledge, codebook: Codebook = .standard
  ) {
    self.pipeline = pipeline
    self.knowledge = knowledge
    self.codebook = codebook
  }

  /// Analyses an article.
  public func dossier(of article: Article) -> Dossier {
    Self.dossier(
      of: article, parse: parse(article), run: run, knowledge: knowledge, codebook: codebook)
  }

  /// Analyses an article; nil if cancelled.
  public func dossier(of article: Article, unless cancellation: Cancellation) -> Dossier? {
    guard let parse = try? parse(article, unless: cancellation) else { return nil }
    return Self.dossier(
      of: article, parse: parse, run: run, knowledge: knowledge, codebook: codebook,
      unless: cancellation)
  }

  private var run: Dossier.Run {
    Dossier.Run(model: .init(name: pipeline.card.name, version: pipeline.card.version))
  }

  /// The clauses of an article as tuples of their own words, in the order of the text.
  public func openRelations(of article: Article) -> [OpenRelation] {
    Self.openRelations(of: article, parse: parse(article))
  }

  /// The pronouns of an article with their candidates, in the order of the text.
  package func lessons(of article: Article) -> [Lesson] {
    let parse = parse(article)
    let syntax = Syntax(parse)
    let names = Cast(
      naming: TokenizedArticle(article, parse: parse), syntax: syntax, with: knowledge)
    return Coreference(of: names, syntax: syntax, with: knowledge, recording: true).lessons
  }

  /// The parse of an article, in offsets of its own text.
  package func parse<Check: Checkpoint>(
    _ article: Article, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Parse {
    let plain = try PlainTypography(article.text, unless: cancellation)
    return plain.rebased(
      try pipeline.parse(plain.text, unless: cancellation), onto: article.text)
  }

  /// Analyses an article with a known parse.
  ///
  /// The parse must be in offsets of the article's own text.
  public static func dossier(
    of article: Article, parse: Parse, run: Dossier.Run, knowledge: Knowledge,
    codebook: Codebook = .standard
  ) -> Dossier {
    dossier(
      of: article, parse: parse, run: run, knowledge: knowledge, codebook: codebook,
      unless: nil)
      ?? Dossier(run: run, articles: [article], actors: [], mentions: [], relations: [])
  }

  private static func dossier(
    of article: Article, parse: Parse, run: Dossier.Run, knowledge: Knowledge,
    codebook: Codebook, unless cancellation: Cancellation?
  ) -> Dossier? {
    let syntax = Syntax(parse, unless: cancellation)
    guard !cancellation.isCancelled else { return nil }
    var (cast, quotations) = cast(
      of: article, syntax: syntax, with: knowledge, unless: cancellation)
    guard !cancellation.isCancelled else { return nil }
    let relations = Coder.relations(
      in: article, syntax: syntax, cast: cast, quotations: quotations, borders: knowledge.borders,
      book: codebook,
      unless: cancellation)
    guard !cancellation.isCancelled else { return nil }
    cast = cast.keepingUnnamed(of: relations)
    let homes = HomeCountries(of: cast, relations: relations, syntax: syntax, knowledge: knowledge)
    guard !cancellation.isCancelled else { return nil }
    return Dossier(
      run: run, articles: [article], actors: cast.actors(coded: homes.codes),
      mentions: cast.mentions(in: article, parse: parse), relations: relations)
  }

  /// The actors of an article and its quotations; intermediate data is freed on return.
  package static func cast(
    of article: Article, syntax: Syntax, with knowledge: Knowledge,
    unless cancellation: Cancellation? = nil
  ) -> (cast: Cast, quotations: [Quotation]) {
    let reading = TokenizedArticle(article, parse: syntax.parse, unless: cancellation)
    guard !cancellation.isCancelled else { return (Cast(), []) }
    let coreference = Coreference(
      of: Cast(naming: reading, syntax: syntax, with: knowledge, unless: cancellation),
      syntax: syntax, with: knowledge, unless: cancellation)
    guard !cancellation.isCancelled else { return (Cast(), []) }
    let cast = coreference.cast.addingUnnamed(syntax, antecedents: coreference.antecedents)
    return (cast, coreference.quotations)
  }

  /// The clauses of one article whose parse is known.
  public static func openRelations(of article: Article, parse: Parse) -> [OpenRelation] {
    OpenRelations.of(Clauses(Syntax(parse)), text: article.text)
  }
}
