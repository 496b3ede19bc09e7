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
  public var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      (start, end) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound))
    }
  }
  /// What it reads.
  public var form: String
  /// Its dictionary form.
  public var lemma: String
  /// Its Penn Treebank tag, such as "NNP".
  public var tag: String
  /// Its features as Universal Dependencies writes them, such as "Number=Sing|Person=3".
  public var morphology: String
  /// How it depends on its head, such as "nsubj"; "ROOT" for a root.
  public var dependency: String
  /// The index of the token it depends on; its own index for a root.
  public var head: Int {
    get { Int(governor) }
    set { governor = Int32(clamping: newValue) }
  }
  /// Its part of speech.
  public var pos: PartOfSpeech
  /// Whether a single space follows it.
  public var isFollowedBySpace: Bool

  // Places are kept in 32 bits, enough for any text that is read: a text of 10 MB has two million tokens.
  private var start: Int32
  private var end: Int32
  private var governor: Int32

  /// A token.
  public init(
    range: Range<Int>, form: String, lemma: String = "", tag: String = "",
    pos: PartOfSpeech = .other, morphology: String = "", head: Int, dependency: String = "",
    isFollowedBySpace: Bool = false
  ) {
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.pos = pos
    self.morphology = morphology
    governor = Int32(clamping: head)
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
