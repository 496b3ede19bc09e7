package import Parses

/// The parts of a language model, in the order in which they read.
package struct PipelineModels: Sendable {
  /// Keeps the weights' bytes.
  private let file: ModelFile
  /// How text is cut.
  package let tokenizerRules: TokenizerRules
  /// What is known of word forms.
  package let vocabulary: Vocabulary
  /// The vectors that tagger and parser read.
  package let tok2vec: Tok2Vec
  /// The tagger.
  package let tagger: TagModel
  /// The parser.
  package let parser: DependencyModel
  /// What tags and dependencies say of parts of speech and morphology.
  package let ruler: AttributeRuler
  /// The dictionary forms.
  package let lemmatizer: Lemmatizer
  /// The vectors that the recogniser reads.
  package let entityTok2vec: Tok2Vec
  /// The recogniser of names.
  package let recogniser: EntityModel
  /// What the labels of tagger, parser and recogniser mean.
  package let scheme: LabelScheme

  /// The parts of a compiled model.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    tokenizerRules = try TokenizerRules(file)
    vocabulary = try Vocabulary(file)
    tok2vec = try Tok2Vec("tok2vec", in: file)
    tagger = try TagModel(in: file, width: tok2vec.width)
    parser = try DependencyModel(in: file, width: tok2vec.width)
    ruler = try AttributeRuler(file)
    lemmatizer = try Lemmatizer(file)
    entityTok2vec = try Tok2Vec("ner.tok2vec", in: file)
    recogniser = try EntityModel(in: file, width: entityTok2vec.width)
    guard let scheme = LabelScheme(ofDependencies: parser.plainLabels) else {
      throw .unsupported(file.path, .labels)
    }
    self.scheme = scheme
  }
}
