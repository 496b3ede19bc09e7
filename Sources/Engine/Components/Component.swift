/// A component of a pipeline, by its function; the raw value is the name of its factory in spaCy.
package enum Component: String, CaseIterable, Sendable {
  /// Computes token vectors for the tagger and the parser.
  case tok2vec
  /// Assigns tags to tokens.
  case tagger
  /// Builds dependency trees, and finds sentences from them.
  case parser
  /// Assigns parts of speech and features by rules over tags, words and dependencies.
  case attributeRuler = "attribute_ruler"
  /// Assigns dictionary forms.
  case lemmatizer
  /// Recognises names, dates and numbers, with its own token vectors.
  case recogniser = "ner"

  /// The components that a parse requires.
  package static let required: [Component] = [.tok2vec, .tagger, .parser]

  /// The components whose output it reads, which must come before it if the pipeline has them.
  package var sources: [Component] {
    switch self {
    case .tok2vec: []
    case .tagger, .parser: [.tok2vec]
    case .attributeRuler: [.tagger, .parser]
    case .lemmatizer: [.tagger, .attributeRuler]
    case .recogniser: [.parser]
    }
  }

  /// The factories of components that do not affect tokens, sentences or names, and are left out.
  package static let irrelevant: Set<String> = [
    "doc_cleaner", "entity_linker", "span_finder", "spancat", "spancat_singlelabel", "textcat",
    "textcat_multilabel",
  ]
}
