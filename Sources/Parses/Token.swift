/// A word, number, mark or run of white space, with its grammar.
///
/// It takes 24 bytes, because tokens with the same form and attributes share them.
public struct Token: Hashable, Sendable {
  /// Its form and attributes, without its place and its head.
  @usableFromInline let word: Word
  // Places are kept in 32 bits, enough for any text that is read: a text of 10 MB has two million tokens.
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
  @usableFromInline var governor: Int32
  /// Whether a single space follows it.
  public var isFollowedBySpace: Bool

  /// Creates a token with a tag and a dependency of a scheme.
  public init(
    range: Range<Int>, form: String, lemma: String = "", tag: String = "",
    pos: PartOfSpeech = .other, morphology: String = "", head: Int, dependency: String = "",
    isFollowedBySpace: Bool = false, scheme: LabelScheme = .ontoNotes
  ) {
    self.init(
      Word(
        form: form, lemma: lemma, tag: tag, pos: pos, morphology: morphology,
        dependency: dependency, scheme: scheme),
      range: range, head: head, isFollowedBySpace: isFollowedBySpace)
  }

  /// Creates a token with a shared word.
  package init(_ word: Word, range: Range<Int>, head: Int, isFollowedBySpace: Bool) {
    self.word = word
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
    governor = Int32(clamping: head)
    self.isFollowedBySpace = isFollowedBySpace
  }
}

extension Token {
  /// Its range in UTF-8 offsets of the text.
  @inlinable public var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      (start, end) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound))
    }
  }

  /// The index of its head; its own index for a root.
  @inlinable public var head: Int {
    get { Int(governor) }
    set { governor = Int32(clamping: newValue) }
  }

  /// Its form.
  @inlinable public var form: String { word.form }
  /// Its dictionary form.
  @inlinable public var lemma: String { word.lemma }
  /// The model's name for its tag, such as "NNP"; for display, not for comparison.
  @inlinable public var tag: String { word.tag }
  /// The meaning of its tag beyond the part of speech.
  @inlinable public var wordForm: WordForm { word.wordForm }
  /// Its part of speech.
  @inlinable public var pos: PartOfSpeech { word.pos }
  /// Its features in the notation of Universal Dependencies, such as "Number=Sing|Person=3".
  @inlinable public var morphology: String { word.morphology }
  /// Its dependency on its head.
  @inlinable public var dependency: Dependency { word.dependency }
  /// The model's name for its dependency, such as "nsubj"; for display, not for comparison.
  @inlinable public var dependencyName: String { word.dependencyName }
}
