/// The form and attributes of a token, shared by all tokens that have the same ones.
@usableFromInline package final class Word: Hashable, Sendable {
  /// Its form.
  @usableFromInline package let form: String
  /// Its dictionary form.
  @usableFromInline package let lemma: String
  /// The model's name for its tag.
  @usableFromInline package let tag: String
  /// Its features.
  @usableFromInline package let morphology: String
  /// The model's name for its dependency.
  @usableFromInline package let dependencyName: String
  /// Its part of speech.
  @usableFromInline package let pos: PartOfSpeech
  /// The meaning of its tag.
  @usableFromInline package let wordForm: WordForm
  /// Its dependency on its head.
  @usableFromInline package let dependency: Dependency

  /// Creates a word with a tag and a dependency of a scheme.
  package init(
    form: String, lemma: String, tag: String, pos: PartOfSpeech, morphology: String,
    dependency: String, scheme: LabelScheme
  ) {
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.pos = pos
    self.morphology = morphology
    dependencyName = dependency
    wordForm = scheme.wordForm(tag)
    self.dependency = scheme.dependency(dependency)
  }

  @usableFromInline package static func == (one: Word, other: Word) -> Bool {
    one === other
      || one.form == other.form && one.lemma == other.lemma && one.tag == other.tag
        && one.pos == other.pos && one.morphology == other.morphology
        && one.dependencyName == other.dependencyName && one.wordForm == other.wordForm
        && one.dependency == other.dependency
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(lemma)
    hasher.combine(tag)
    hasher.combine(pos)
    hasher.combine(morphology)
    hasher.combine(dependencyName)
  }
}
