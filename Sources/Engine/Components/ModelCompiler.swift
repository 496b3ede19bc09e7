import Glibc

/// Compiles the folder of a spaCy pipeline into a model.
public enum ModelCompiler {
  /// The version of the model files that it writes, and the only one that a ``Pipeline`` opens.
  public static var version: UInt32 { ModelFile.version }

  /// Compiles a pipeline.
  ///
  /// - Parameters:
  ///   - folder: the folder with the pipeline's `config.cfg`, or one that holds such a folder, as an unpacked wheel does.
  ///   - path: where the compiled model goes; a file there is replaced once the new one is whole.
  /// - Throws: ``ModelError`` with the file or layer that is missing or has an unsupported shape.
  public static func compile(folder: String, to path: String) throws(ModelError) {
    let folder = try pipeline(in: folder)
    let description = try PipelineDescription(folder: folder)
    var writer = ModelFileWriter()
    description.compile(into: &writer)
    try ModelCard.compile(folder, into: &writer)
    try TokenizerRules.compile(folder, into: &writer)
    try Vocabulary.compile(folder, into: &writer)
    let vectors = try staticVectors(folder)
    for step in description.steps {
      try compile(step, of: folder, vectors: vectors, into: &writer)
    }
    try write(writer, of: folder, to: path)
  }

  /// Writes a model, and puts it in its place once it can be opened: the weights of each component then fit those of the
  /// others.
  private static func write(
    _ writer: ModelFileWriter, of folder: String, to path: String
  ) throws(ModelError) {
    let draft = "\(path).\(getpid()).draft"
    do throws(ModelError) {
      try writer.write(to: draft)
      _ = try PipelineModels(ModelFile(opening: draft))
    } catch {
      unlink(draft)
      switch error {
      case .unsupported(_, let fault): throw .unsupported(folder, fault)
      case .unwritable(_, let code): throw .unwritable(path, errno: code)
      default: throw error
      }
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw .unwritable(path, errno: code)
    }
  }

  private static func compile(
    _ step: PipelineDescription.Step, of folder: String, vectors: Tensor?,
    into writer: inout ModelFileWriter
  ) throws(ModelError) {
    switch step.component {
    case .tok2vec:
      let graph = try LayerGraph(step.name, in: folder)
      try Tok2Vec.compile("tok2vec", graph, vectors: vectors, into: &writer)
    case .tagger: try TagModel.compile(try LayerGraph(step.name, in: folder), into: &writer)
    case .parser:
      let graph = try LayerGraph(step.name, in: folder)
      try TransitionModel.compile(
        "parser", graph, features: DependencyModel.features, into: &writer)
    case .attributeRuler: try AttributeRuler.compile(step.name, in: folder, into: &writer)
    case .lemmatizer: try Lemmatizer.compile(step.name, in: folder, into: &writer)
    case .recogniser:
      let graph = try LayerGraph(step.name, in: folder)
      try Tok2Vec.compile("ner.tok2vec", graph, vectors: vectors, into: &writer)
      try TransitionModel.compile("ner", graph, features: EntityModel.features, into: &writer)
    }
  }

  /// The folder of the pipeline: this one, or the first below it, by name, that has a `config.cfg`.
  ///
  /// - Throws: ``ModelError/missing(_:)`` if there is none.
  package static func pipeline(in folder: String) throws(ModelError) -> String {
    func isPipeline(_ folder: String) -> Bool { access(folder + "/config.cfg", R_OK) == 0 }
    if isPipeline(folder) { return folder }
    guard let directory = opendir(folder) else { throw .missing(folder) }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", isPipeline(folder + "/" + name) { found.append(name) }
    }
    guard let first = found.min() else { throw .missing(folder + "/config.cfg") }
    return folder + "/" + first
  }

  /// The static vectors; nil if the pipeline has none.
  private static func staticVectors(_ folder: String) throws(ModelError) -> Tensor? {
    let name = "vocab/vectors"
    guard let vectors = Tensor(numpy: try MappedFile.read(folder + "/" + name)) else {
      throw .unsupported(folder, .malformed(name))
    }
    return vectors.values.isEmpty ? nil : vectors
  }
}
