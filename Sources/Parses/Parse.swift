/// The result of the language model for a text: tokens, their grammar, and names.
public struct Parse: Hashable, Sendable {
  /// The text that was read.
  public var text: String
  /// Its tokens, in order and without overlap.
  public var tokens: [Token]
  /// Its sentences, as consecutive ranges of ``tokens`` that cover the text.
  public var sentences: [Range<Int>]
  /// The names found, in order and without overlap.
  public var entities: [Entity]

  /// Creates a parse.
  public init(
    text: String, tokens: [Token] = [], sentences: [Range<Int>] = [], entities: [Entity] = []
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.entities = entities
  }
}
