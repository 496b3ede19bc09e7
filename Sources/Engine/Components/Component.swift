/// A component of a pipeline, by what it does; the raw value is the factory that spaCy makes it with.
package enum Component: String, CaseIterable, Sendable {
  /// Gives the tokens vectors that tagger and parser read.
  case tok2vec
  /// Gives the tokens tags.
  case tagger
  /// Draws the trees, and finds the sentences by them.
  case parser
  /// Gives parts of speech and features by rules over tags, words and dependencies.
  case attributeRuler = "attribute_ruler"
  /// Gives dictionary forms.
  case lemmatizer
  /// Finds names, dates and numbers, with vectors of its own.
  case recogniser = "ner"

  /// Those without which a text has no parse.
  package static let required: [Component] = [.tok2vec, .tagger, .parser]

  /// Those whose answers it reads, which come before it where the pipeline has them.
  package var sources: [Component] {
    switch self {
    case .tok2vec: []
    case .tagger, .parser: [.tok2vec]
    case .attributeRuler: [.tagger, .parser]
    case .lemmatizer: [.tagger, .attributeRuler]
    case .recogniser: [.parser]
    }
  }

  /// Factories of components that say nothing of tokens, sentences or names, and are left out.
  package static let irrelevant: Set<String> = [
    "doc_cleaner", "entity_linker", "span_finder", "spancat", "spancat_singlelabel", "textcat",
    "textcat_multilabel",
  ]
}
