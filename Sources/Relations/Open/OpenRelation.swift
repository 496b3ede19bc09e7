/// A clause as a tuple of its own words: open information extraction.
public struct OpenRelation: Hashable, Sendable {
  /// Where its sentence begins: a UTF-8 offset of the article's text.
  public var sentence: Int
  /// How likely it is to be a right reading, 0 to 1; ranks the extractions of an article.
  public var confidence: Double
  /// Who or what the clause is about.
  public var subject: String
  /// What it says of it.
  public var predicate: String
  /// The first argument after the predicate; empty where it has none.
  public var object: String
  /// Further arguments with their prepositions.
  public var arguments: [String]

  /// An extraction.
  public init(
    sentence: Int, confidence: Double, subject: String, predicate: String, object: String,
    arguments: [String] = []
  ) {
    self.sentence = sentence
    self.confidence = confidence
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.arguments = arguments
  }
}
