package import Kernels
import Synchronization

/// A language model, opened and ready to read.
///
/// It may be shared between threads: each that reads has its own working memory.
public final class Pipeline: Sendable {
  /// What is known of the model.
  public let card: ModelCard

  private let models: PipelineModels
  private let kernels: Kernels
  /// Readers that are not at work.
  private let idle = Mutex<[Reader]>([])

  /// Opens a compiled model file.
  ///
  /// - Throws: ``ModelError`` when the file is missing or not of the expected shape.
  public convenience init(opening path: String) throws(ModelError) {
    try self.init(opening: path, instructions: .best)
  }

  /// Opens a compiled model file, to be run with those machine instructions.
  package init(opening path: String, instructions: Instructions) throws(ModelError) {
    let file = try ModelFile(opening: path)
    card = try ModelCard(in: file)
    models = try PipelineModels(file)
    kernels = Kernels(instructions)
  }

  /// Reads a text.
  public func parse(_ text: String) -> Parse {
    let reader = idle.withLock { $0.popLast() } ?? Reader(models, kernels: kernels)
    defer { idle.withLock { $0.append(reader) } }
    return reader.read(text)
  }
}

/// The parts of a language model, in the order in which they read.
struct PipelineModels: Sendable {
  /// Keeps the weights' bytes.
  let file: ModelFile
  let tokenizerRules: TokenizerRules
  let vocabulary: Vocabulary
  let tok2vec: Tok2Vec
  let tagger: TagModel
  let parser: DependencyModel
  let ruler: AttributeRuler
  let lemmatizer: Lemmatizer
  let entityTok2vec: Tok2Vec
  let recogniser: EntityModel

  init(_ file: ModelFile) throws(ModelError) {
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
  }
}
