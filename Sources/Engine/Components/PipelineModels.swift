package import Parses

/// The parts of a language model, in the order in which they are used.
package struct PipelineModels: Sendable {
  /// Keep the bytes of the weights alive.
  private let files: [ModelFile]
  /// The components of the pipeline.
  package let description: PipelineDescription
  /// The rules of the tokenizer.
  package let tokenizerRules: TokenizerRules
  /// The attributes of word forms.
  package let vocabulary: Vocabulary
  /// The token vectors for tagger and parser.
  package let tok2vec: Tok2Vec
  /// The tagger.
  package let tagger: TagModel
  /// The parser.
  package let parser: DependencyModel
  /// The rules for parts of speech and morphology; nil if the pipeline has none.
  package let ruler: AttributeRuler?
  /// The lemmatizer; nil if the pipeline has none.
  package let lemmatizer: Lemmatizer?
  /// The recogniser of names, and its token vectors; nil if the pipeline has none.
  package let recogniser: (vectors: Tok2Vec, model: EntityModel)?
  /// The meaning of the labels of tagger, parser and recogniser.
  package let scheme: LabelScheme

  /// Reads the parts of a compiled model, with a recogniser in place of its own if one is given.
  package init(_ file: ModelFile, recogniser other: RecogniserFile? = nil) throws(ModelError) {
    files = [file] + (other.map { [$0.file] } ?? [])
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
      let vectors = try Tok2Vec("ner.tok2vec", in: file, layersIn: other?.file)
      recogniser = (vectors, try EntityModel(in: other?.file ?? file, width: vectors.width))
    } else {
      recogniser = nil
    }
    guard let scheme = LabelScheme(ofDependencies: parser.plainLabels) else {
      throw .unsupported(file.path, .labels)
    }
    self.scheme = scheme
  }

  /// Gives the pages of the weights back to the system; those that are used again are read again.
  func release() { for file in files { file.release() } }
}
