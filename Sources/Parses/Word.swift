/// What a token reads and is, but for its place and its head; shared by all tokens that read alike.
@usableFromInline package final class Word: Hashable, Sendable {
  /// What it reads.
  @usableFromInline package let form: String
  /// Its dictionary form.
  @usableFromInline package let lemma: String
  /// Its tag, as the model names it.
  @usableFromInline package let tag: String
  /// Its features.
  @usableFromInline package let morphology: String
  /// How it depends on its head, as the model names it.
  @usableFromInline package let dependencyName: String
  /// Its part of speech.
  @usableFromInline package let pos: PartOfSpeech
  /// What its tag means.
  @usableFromInline package let wordForm: WordForm
  /// How it depends on its head.
  @usableFromInline package let dependency: Dependency

  /// A word, whose tag and dependency are those of a scheme.
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
