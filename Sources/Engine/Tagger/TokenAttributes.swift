package import Parses

/// The attributes of a token, except its head.
package struct TokenAttributes: Hashable, Sendable {
  /// Its tag; empty for none.
  package var tag = ""
  /// Its part of speech.
  package var pos = PartOfSpeech.none
  /// Its features in the notation of Universal Dependencies.
  package var morphology = ""
  /// Its dictionary form; empty until one is found.
  package var lemma = ""
  /// Its dependency on its head; empty for none.
  package var dependency = ""
}

extension Word {
  /// Creates a word from a form and attributes in the terms of a scheme.
  convenience init(form: String, _ attributes: TokenAttributes, scheme: LabelScheme) {
    self.init(
      form: form, lemma: attributes.lemma, tag: attributes.tag, pos: attributes.pos,
      morphology: attributes.morphology, dependency: attributes.dependency, scheme: scheme)
  }
}
