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

  /// A token of its own.
  public init(
    range: Range<Int>, form: String, lemma: String = "", tag: String = "",
    pos: PartOfSpeech = .other, morphology: String = "", head: Int, dependency: String = "",
    isFollowedBySpace: Bool = false
  ) {
    self.init(
      Word(
        form: form, lemma: lemma, tag: tag, pos: pos, morphology: morphology,
        dependency: dependency),
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
  /// Its Penn Treebank tag, such as "NNP".
  @inlinable public var tag: String { word.tag }
  /// Its part of speech.
  @inlinable public var pos: PartOfSpeech { word.pos }
  /// Its features as Universal Dependencies writes them, such as "Number=Sing|Person=3".
  @inlinable public var morphology: String { word.morphology }
  /// How it depends on its head, such as "nsubj"; "ROOT" for a root.
  @inlinable public var dependency: String { word.dependency }
}

/// What a token reads and is, but for its place and its head; shared by all tokens that read alike.
@usableFromInline package final class Word: Hashable, Sendable {
  /// What it reads.
  @usableFromInline package let form: String
  /// Its dictionary form.
  @usableFromInline package let lemma: String
  /// Its Penn Treebank tag.
  @usableFromInline package let tag: String
  /// Its part of speech.
  @usableFromInline package let pos: PartOfSpeech
  /// Its features.
  @usableFromInline package let morphology: String
  /// How it depends on its head.
  @usableFromInline package let dependency: String

  /// A word.
  package init(
    form: String, lemma: String, tag: String, pos: PartOfSpeech, morphology: String,
    dependency: String
  ) {
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.pos = pos
    self.morphology = morphology
    self.dependency = dependency
  }

  @usableFromInline package static func == (one: Word, other: Word) -> Bool {
    one === other
      || one.form == other.form && one.lemma == other.lemma && one.tag == other.tag
        && one.pos == other.pos && one.morphology == other.morphology
        && one.dependency == other.dependency
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(lemma)
    hasher.combine(tag)
    hasher.combine(pos)
    hasher.combine(morphology)
    hasher.combine(dependency)
  }
}
