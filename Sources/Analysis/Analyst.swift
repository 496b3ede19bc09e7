package import Coreference
public import Engine
package import Grammar
internal import Knowledge
public import Lexicon
public import Model
package import Names
public import Parses
public import Relations

/// Finds actors and relations in articles.
public struct Analyst: Sendable {
  private let pipeline: Pipeline
  /// What it stands on beside the language model.
  public let resources: Resources

  /// An analyst that reads with a language model and stands on those resources.
  public init(pipeline: Pipeline, resources: Resources) {
    self.pipeline = pipeline
    self.resources = resources
  }

  /// Analyses an article.
  public func dossier(of article: Article) -> Dossier {
    Self.dossier(
      of: article, parse: parse(article), run: run, resources: resources, vectors: pipeline,
      unless: NeverCancelled())
  }

  /// Analyses an article; nil if cancelled.
  public func dossier(of article: Article, unless cancellation: Cancellation) -> Dossier? {
    try? Self.dossier(
      of: article, parse: parse(article, unless: cancellation), run: run, resources: resources,
      vectors: pipeline, unless: cancellation)
  }

  /// The language model, the program and the tables that it reads with.
  public var run: Dossier.Run {
    Dossier.Run(
      model: .init(name: pipeline.card.name, version: pipeline.card.version),
      pack: resources.knowledge.version,
      tables: resources.personal.isEmpty ? nil : Identity(ofTables: resources.personal))
  }

  /// The clauses of an article as tuples of their own words, in the order of the text.
  public func openRelations(of article: Article) -> [OpenRelation] {
    Self.openRelations(of: article, parse: parse(article), lexicon: resources.lexicon)
  }

  /// The pronouns of an article with their candidates, in the order of the text.
  package func lessons(of article: Article) -> [Lesson] { resolved(article).lessons }

  /// The coreference of an article with training examples, resolved by the rules alone.
  package func resolved(_ article: Article) -> Coreference {
    let parse = parse(article)
    let (lexicon, knowledge) = (resources.lexicon, resources.knowledge)
    let syntax = Syntax(parse, lexicon: lexicon)
    let names = Cast(
      naming: TokenizedArticle(article, parse: parse, lexicon: lexicon), syntax: syntax,
      with: knowledge, labelling: resources.labels)
    return Coreference(
      of: names, syntax: syntax, with: knowledge, recording: true, ranker: resources.ranker,
      vectors: pipeline)
  }

  /// The pairs of actors of an article, as training examples.
  package func pairLessons(of article: Article) -> [PairLesson] {
    let syntax = Syntax(parse(article), lexicon: resources.lexicon)
    let (cast, quotations) = Self.cast(
      of: article, syntax: syntax, with: resources, vectors: pipeline)
    return Coder.pairLessons(
      in: article, syntax: syntax, cast: cast, quotations: quotations,
      borders: resources.knowledge.borders,
      homes: HomeCountries(
        of: cast, relations: [], syntax: syntax, knowledge: resources.knowledge
      ).codes, book: resources.codebook)
  }

  /// The parse of an article, in offsets of its own text.
  package func parse<Check: Checkpoint>(
    _ article: Article, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Parse {
    var recased = article
    recased.text = Truecaser(resources.knowledge, resources.lexicon).truecased(article.text)
    let plain = try PlainTypography(recased, unless: cancellation)
    return plain.rebased(
      try pipeline.parse(plain.text, unless: cancellation), onto: article.text)
  }

  /// Analyses an article with a known parse.
  ///
  /// The parse must be in offsets of the article's own text.
  public static func dossier(
    of article: Article, parse: Parse, run: Dossier.Run, resources: Resources
  ) -> Dossier {
    dossier(
      of: article, parse: parse, run: run, resources: resources, vectors: nil,
      unless: NeverCancelled())
  }

  private static func dossier<Check: Checkpoint>(
    of article: Article, parse: consuming Parse, run: Dossier.Run, resources: Resources,
    vectors: (any WordVectors)?, unless cancellation: Check
  ) throws(Check.Failure) -> Dossier {
    let knowledge = resources.knowledge
    // Given away, so that cutting sentences changes the tokens in place.
    let syntax = try Syntax(consume parse, lexicon: resources.lexicon, unless: cancellation)
    var (cast, quotations) = try cast(
      of: article, syntax: syntax, with: resources, vectors: vectors, unless: cancellation)
    if article.isForeign { cast = cast.known }
    let relations = try Coder.relations(
      in: article, syntax: syntax, cast: cast, quotations: quotations, borders: knowledge.borders,
      homes: HomeCountries(of: cast, relations: [], syntax: syntax, knowledge: knowledge).codes,
      book: resources.codebook, pairs: resources.pairs, vectors: vectors, unless: cancellation
    ).filter { !article.isForeign || $0.kind == .cooccur }
    cast = cast.keepingUnnamed(of: relations)
    let homes = HomeCountries(of: cast, relations: relations, syntax: syntax, knowledge: knowledge)
    try cancellation.check()
    return Dossier(
      run: run, articles: [article], actors: cast.actors(coded: homes.codes),
      mentions: cast.mentions(in: article, parse: syntax.parse), relations: relations)
  }

  /// The actors of an article and its quotations; intermediate data is freed on return.
  package static func cast<Check: Checkpoint>(
    of article: Article, syntax: Syntax, with resources: Resources,
    vectors: (any WordVectors)? = nil, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> (cast: Cast, quotations: [Quotation]) {
    let coreference = try Coreference(
      of: names(of: article, syntax: syntax, with: resources, unless: cancellation),
      syntax: syntax, with: resources.knowledge, ranker: resources.ranker,
      mentions: resources.mentions, vectors: vectors, unless: cancellation)
    let cast = try coreference.cast.addingUnnamed(
      syntax, antecedents: coreference.antecedents, unless: cancellation)
    return (cast, coreference.quotations)
  }

  /// The named actors of an article; what its tokens look like is forgotten on return.
  private static func names<Check: Checkpoint>(
    of article: Article, syntax: Syntax, with resources: Resources, unless cancellation: Check
  ) throws(Check.Failure) -> Cast {
    try Cast(
      naming: TokenizedArticle(
        article, parse: syntax.parse, lexicon: syntax.lexicon, unless: cancellation),
      syntax: syntax, with: resources.knowledge, labelling: resources.labels, unless: cancellation)
  }

  /// The clauses of one article whose parse is known.
  public static func openRelations(
    of article: Article, parse: Parse, lexicon: LexicalTables
  ) -> [OpenRelation] {
    OpenRelations.of(Clauses(Syntax(parse, lexicon: lexicon)), text: article.text)
  }
}
