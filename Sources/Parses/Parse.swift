/// A text as the language model reads it: words, their grammar, and the names among them.
public struct Parse: Hashable, Sendable {
  /// The text that was read.
  public var text: String
  /// Its tokens, in order, without overlap.
  public var tokens: [Token]
  /// Its sentences, as ranges of ``tokens``, in order, covering all.
  public var sentences: [Range<Int>]
  /// The names found, in order, without overlap.
  public var entities: [Entity]

  /// A parse of these parts.
  public init(
    text: String, tokens: [Token] = [], sentences: [Range<Int>] = [], entities: [Entity] = []
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.entities = entities
  }
}
