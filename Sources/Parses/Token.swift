/// A word, number, mark or run of white space, with its grammar.
///
/// It takes 24 bytes: what it has in common with tokens that read alike, they share.
public struct Token: Hashable, Sendable {
  /// What it reads and is, wherever it stands.
  @usableFromInline let word: Word
  // Places are kept in 32 bits, enough for any text that is read: a text of 10 MB has two million tokens.
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
  @usableFromInline var governor: Int32
  /// Whether a single space follows it.
  public var isFollowedBySpace: Bool

  /// A token of its own, whose tag and dependency are those of a scheme.
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

  /// A token that shares what it reads and is.
  package init(_ word: Word, range: Range<Int>, head: Int, isFollowedBySpace: Bool) {
    self.word = word
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
    governor = Int32(clamping: head)
    self.isFollowedBySpace = isFollowedBySpace
  }
}

extension Token {
  /// Where it stands: UTF-8 offsets of the text.
  @inlinable public var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      (start, end) = (Int32(clamping: newValue.lowerBound), Int32(clamping: newValue.upperBound))
    }
  }

  /// The index of the token it depends on; its own index for a root.
  @inlinable public var head: Int {
    get { Int(governor) }
    set { governor = Int32(clamping: newValue) }
  }

  /// What it reads.
  @inlinable public var form: String { word.form }
  /// Its dictionary form.
  @inlinable public var lemma: String { word.lemma }
  /// Its tag as the model names it, such as "NNP"; to show, not to compare.
  @inlinable public var tag: String { word.tag }
  /// What its tag says beyond its part of speech.
  @inlinable public var wordForm: WordForm { word.wordForm }
  /// Its part of speech.
  @inlinable public var pos: PartOfSpeech { word.pos }
  /// Its features as Universal Dependencies writes them, such as "Number=Sing|Person=3".
  @inlinable public var morphology: String { word.morphology }
  /// How it depends on its head.
  @inlinable public var dependency: Dependency { word.dependency }
  /// How it depends on its head as the model names it, such as "nsubj"; to show, not to compare.
  @inlinable public var dependencyName: String { word.dependencyName }
}
