package import Parses

/// What is said of a token, but for its head.
package struct TokenAttributes: Hashable, Sendable {
  /// Its tag; empty for none.
  package var tag = ""
  /// Its part of speech.
  package var pos = PartOfSpeech.none
  /// Its features as Universal Dependencies writes them.
  package var morphology = ""
  /// Its dictionary form; empty until one is found.
  package var lemma = ""
  /// How it depends on its head; empty for none.
  package var dependency = ""
}

extension Word {
  /// A form with what is said of it in the words of a scheme.
  convenience init(form: String, _ attributes: TokenAttributes, scheme: LabelScheme) {
    self.init(
      form: form, lemma: attributes.lemma, tag: attributes.tag, pos: attributes.pos,
      morphology: attributes.morphology, dependency: attributes.dependency, scheme: scheme)
  }
}
