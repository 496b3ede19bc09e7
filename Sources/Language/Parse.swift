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

/// A name that the recogniser found.
public struct Entity: Hashable, Sendable {
  /// Its tokens: a range of the parse's tokens.
  public var tokens: Range<Int>
  /// Its label, such as "GPE".
  public var label: String

  /// A name over those tokens.
  public init(tokens: Range<Int>, label: String) {
    self.tokens = tokens
    self.label = label
  }
}

/// A word, number, mark or run of white space, with its grammar.
public struct Token: Hashable, Sendable {
  /// Where it stands: UTF-8 offsets of the text.
  public var range: Range<Int>
  /// What it reads.
  public var form: String
  /// Its dictionary form.
  public var lemma: String
  /// Its Penn Treebank tag, such as "NNP".
  public var tag: String
  /// Its part of speech.
  public var pos: PartOfSpeech
  /// Its features as Universal Dependencies writes them, such as "Number=Sing|Person=3".
  public var morphology: String
  /// The index of the token it depends on; its own index for a root.
  public var head: Int
  /// How it depends on its head, such as "nsubj"; "ROOT" for a root.
  public var dependency: String
  /// Whether a single space follows it.
  public var isFollowedBySpace: Bool

  /// A token.
  public init(
    range: Range<Int>, form: String, lemma: String = "", tag: String = "",
    pos: PartOfSpeech = .other, morphology: String = "", head: Int, dependency: String = "",
    isFollowedBySpace: Bool = false
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.pos = pos
    self.morphology = morphology
    self.head = head
    self.dependency = dependency
    self.isFollowedBySpace = isFollowedBySpace
  }
}

/// The parts of speech of Universal Dependencies, and white space.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case adjective = "ADJ"
  case adposition = "ADP"
  case adverb = "ADV"
  case auxiliary = "AUX"
  case conjunction = "CONJ"
  case coordinatingConjunction = "CCONJ"
  case determiner = "DET"
  case interjection = "INTJ"
  case noun = "NOUN"
  case numeral = "NUM"
  case particle = "PART"
  case pronoun = "PRON"
  case properNoun = "PROPN"
  case punctuation = "PUNCT"
  case subordinatingConjunction = "SCONJ"
  case symbol = "SYM"
  case verb = "VERB"
  case other = "X"
  case space = "SPACE"
  /// No part of speech was given.
  case none = ""
}
