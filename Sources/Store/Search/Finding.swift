public import Model

/// The answer to a question.
public struct SearchAnswer: Sendable {
  /// How many articles meet the question.
  public var total: Int
  /// How many they are if copies of one text are counted once.
  public var origins: Int
  /// How many stories they are.
  public var stories: Int
  /// The articles asked for, latest first.
  public var findings: [Finding]
  /// Names in the question that no actor of the library has.
  public var strangers: [String]
}

/// An article that meets a question, with the places that do.
public struct Finding: Sendable {
  /// The article.
  public var document: Document
  /// Its content.
  public var article: Article
  /// The places of the words asked for: ranges of UTF-8 offsets, in order.
  public var words: [Range<Int>]
  /// The relations asked for.
  public var relations: [Relation]
  /// The name of an actor of the article.
  public var names: [Actor.ID: String]

  package init(
    document: Document, article: Article, words: [Range<Int>], relations: [Relation] = [],
    names: [Actor.ID: String] = [:]
  ) {
    self.document = document
    self.article = article
    self.words = words
    self.relations = relations
    self.names = names
  }
}
