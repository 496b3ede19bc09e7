package import Parses

/// The parts of a language model, in the order in which they read.
package struct PipelineModels: Sendable {
  /// Keeps the weights' bytes.
  private let file: ModelFile
  /// Which components there are.
  package let description: PipelineDescription
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
  /// What tags and dependencies say of parts of speech and morphology; nil where nothing does.
  package let ruler: AttributeRuler?
  /// The dictionary forms; nil where there are none.
  package let lemmatizer: Lemmatizer?
  /// The recogniser of names, and the vectors that it reads; nil where there is none.
  package let recogniser: (vectors: Tok2Vec, model: EntityModel)?
  /// What the labels of tagger, parser and recogniser mean.
  package let scheme: LabelScheme

  /// The parts of a compiled model.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    description = try PipelineDescription(in: file)
    tokenizerRules = try TokenizerRules(file)
    vocabulary = try Vocabulary(file)
    tok2vec = try Tok2Vec("tok2vec", in: file)
    tagger = try TagModel(in: file, width: tok2vec.width)
    parser = try DependencyModel(in: file, width: tok2vec.width)
    let components = Set(description.steps.map(\.component))
    ruler = components.contains(.attributeRuler) ? try AttributeRuler(file) : nil
    lemmatizer = components.contains(.lemmatizer) ? try Lemmatizer(file) : nil
    if components.contains(.recogniser) {
      let vectors = try Tok2Vec("ner.tok2vec", in: file)
      recogniser = (vectors, try EntityModel(in: file, width: vectors.width))
    } else {
      recogniser = nil
    }
    guard let scheme = LabelScheme(ofDependencies: parser.plainLabels) else {
      throw .unsupported(file.path, .labels)
    }
    self.scheme = scheme
  }
}
