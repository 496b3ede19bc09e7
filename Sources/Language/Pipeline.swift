/// A language model, opened and ready to read.
public final class Pipeline: Sendable {
  /// What is known of the model.
  public let card: ModelCard

  /// Opens a compiled model file.
  ///
  /// - Throws: ``ModelError`` when the file is missing or not of the expected shape.
  public init(opening path: String) throws(ModelError) {
    throw .missing(path)
  }

  /// Reads a text.
  public func parse(_ text: String) -> Parse { Parse(text: text) }
}

/// What is known of a language model.
public struct ModelCard: Hashable, Sendable {
  /// For example "core_web_md".
  public var name: String
  /// For example "3.8.0".
  public var version: String
  /// For example "MIT".
  public var license: String
  /// Where the weights come from.
  public var sources: [String]
  /// Scores that its makers measured, by name, 0 to 1.
  public var scores: [String: Double]

  /// A card.
  public init(
    name: String, version: String, license: String, sources: [String] = [],
    scores: [String: Double] = [:]
  ) {
    self.name = name
    self.version = version
    self.license = license
    self.sources = sources
    self.scores = scores
  }
}
