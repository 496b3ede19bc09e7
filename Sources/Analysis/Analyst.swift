public import Language
public import Model

/// Reads articles and says who is in them and who did what to whom.
public struct Analyst: Sendable {
  private let pipeline: Pipeline
  private let gazetteer: Gazetteer
  private let codebook: Codebook

  /// An analyst who reads with that language model, knows those names and codes relations by that book.
  public init(
    pipeline: Pipeline, gazetteer: Gazetteer = .standard, codebook: Codebook = .standard
  ) {
    self.pipeline = pipeline
    self.gazetteer = gazetteer
    self.codebook = codebook
  }

  /// Everything found in one article.
  public func dossier(of article: Article) -> Dossier {
    Self.dossier(
      of: article, parse: parse(article), run: run, gazetteer: gazetteer, codebook: codebook)
  }

  /// Everything found in one article, as long as that is not cancelled; nil where it was.
  public func dossier(of article: Article, unless cancellation: Cancellation) -> Dossier? {
    guard let parse = parse(article, unless: cancellation) else { return nil }
    return Self.dossier(
      of: article, parse: parse, run: run, gazetteer: gazetteer, codebook: codebook,
      unless: cancellation)
  }

  private var run: Dossier.Run {
    Dossier.Run(model: .init(name: pipeline.card.name, version: pipeline.card.version))
  }

  /// Every clause of one article as a tuple of its own words, in the order of the text.
  public func openRelations(of article: Article) -> [OpenRelation] {
    Self.openRelations(of: article, parse: parse(article))
  }

  /// What the pronouns of one article teach, in the order of the text.
  package func lessons(of article: Article) -> [Lesson] {
    let parse = parse(article)
    let syntax = Syntax(parse)
    let names = Cast(naming: Reading(article, parse: parse), syntax: syntax, with: gazetteer)
    return Coreference(of: names, syntax: syntax, recording: true).lessons
  }

  /// The article as the language model reads it, in offsets of its own text.
  package func parse(_ article: Article) -> Parse {
    let plain = PlainTypography(article.text)
    return plain.rebased(pipeline.parse(plain.text), onto: article.text)
  }

  private func parse(_ article: Article, unless cancellation: Cancellation) -> Parse? {
    let plain = PlainTypography(article.text, unless: cancellation)
    return pipeline.parse(plain.text, unless: cancellation).map {
      plain.rebased($0, onto: article.text)
    }
  }

  /// Everything found in one article whose parse is known.
  ///
  /// The parse must be in offsets of the article's own text.
  public static func dossier(
    of article: Article, parse: Parse, run: Dossier.Run, gazetteer: Gazetteer = .standard,
    codebook: Codebook = .standard
  ) -> Dossier {
    dossier(
      of: article, parse: parse, run: run, gazetteer: gazetteer, codebook: codebook,
      unless: nil)
      ?? Dossier(run: run, articles: [article], actors: [], mentions: [], relations: [])
  }

  private static func dossier(
    of article: Article, parse: Parse, run: Dossier.Run, gazetteer: Gazetteer,
    codebook: Codebook, unless cancellation: Cancellation?
  ) -> Dossier? {
    let syntax = Syntax(parse, unless: cancellation)
    guard !cancellation.isWished else { return nil }
    var (cast, quotations) = cast(
      of: article, syntax: syntax, with: gazetteer, unless: cancellation)
    guard !cancellation.isWished else { return nil }
    let relations = Coder.relations(
      in: article, syntax: syntax, cast: cast, quotations: quotations, book: codebook,
      unless: cancellation)
    guard !cancellation.isWished else { return nil }
    cast = cast.keepingUnnamed(of: relations)
    let homes = HomeCountries(of: cast, relations: relations, syntax: syntax, gazetteer: gazetteer)
    guard !cancellation.isWished else { return nil }
    return Dossier(
      run: run, articles: [article], actors: cast.actors(coded: homes.codes),
      mentions: cast.mentions(in: article, parse: parse), relations: relations)
  }

  /// Everybody in an article, and who says what; what finding them took is gone when it is done.
  package static func cast(
    of article: Article, syntax: Syntax, with gazetteer: Gazetteer = .standard,
    unless cancellation: Cancellation? = nil
  ) -> (cast: Cast, quotations: [Quotation]) {
    let reading = Reading(article, parse: syntax.parse, unless: cancellation)
    guard !cancellation.isWished else { return (Cast(), []) }
    let coreference = Coreference(
      of: Cast(naming: reading, syntax: syntax, with: gazetteer, unless: cancellation),
      syntax: syntax, unless: cancellation)
    guard !cancellation.isWished else { return (Cast(), []) }
    let cast = coreference.cast.addingUnnamed(syntax, antecedents: coreference.antecedents)
    return (cast, coreference.quotations)
  }

  /// The clauses of one article whose parse is known.
  public static func openRelations(of article: Article, parse: Parse) -> [OpenRelation] {
    OpenRelations.of(Clauses(Syntax(parse)), text: article.text)
  }
}
