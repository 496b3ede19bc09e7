/// A recogniser of names that was trained on from a model's own, and runs in its place.
///
/// Only the layers behind the embedding were trained, so the file has no others; the embedding stays the model's. Its
/// sections are named as those of the model that they replace. "base" has a line for each section of the model that it
/// stands on, its name and checksum; the other sections of an embedding differ by the machine that compiled the model.
package struct RecogniserFile: Sendable {
  /// Its sections.
  let file: ModelFile
  /// Its name, version, licence and sources.
  let card: ModelCard

  /// Opens a file for a model.
  ///
  /// - Throws: ``ModelError``, with ``ModelFault/otherModel`` if it was made for another model.
  package init(opening path: String, for model: ModelFile) throws(ModelError) {
    file = try ModelFile(opening: path)
    card = try ModelCard(in: file)
    guard try file.lines("base").allSatisfy({ Self.line($0, isOf: model) }) else {
      throw .unsupported(path, .otherModel)
    }
  }

  /// Whether a line of "base" gives the checksum of a section of the model.
  private static func line(_ line: String, isOf model: ModelFile) -> Bool {
    let parts = line.split(separator: "\t")
    guard parts.count == 2, let checksum = UInt32(parts[1], radix: 16) else { return false }
    return model.storedChecksum(of: String(parts[0])) == checksum
  }

  /// The sections of an embedding that are the same on every machine.
  private static let embedding = ["sizes", "tables", "mixer.weights", "mixer.bias", "mixer.norm"]
    .map { "ner.tok2vec.embedding." + $0 }

  /// Writes the recogniser of a pipeline as one for a model from which it was trained on.
  ///
  /// - Parameters:
  ///   - folder: the folder of the pipeline.
  ///   - model: the compiled model.
  ///   - card: its name, version, licence and sources.
  ///   - path: where the file goes.
  /// - Throws: ``ModelError`` if a file is missing or has another shape.
  package static func compile(
    folder: String, for model: String, card: ModelCard, to path: String
  ) throws(ModelError) {
    let folder = try ModelCompiler.pipeline(in: folder)
    guard let name = try PipelineDescription(folder: folder).name(of: .recogniser) else {
      throw .unsupported(folder, .componentMissing(Component.recogniser.rawValue))
    }
    let graph = try LayerGraph(name, in: folder)
    var writer = ModelFileWriter()
    try Tok2Vec.compileEncoder("ner.tok2vec", graph, into: &writer)
    try TransitionModel.compile("ner", graph, features: EntityModel.features, into: &writer)
    let base = try ModelFile(opening: model)
    let lines = (writer.names + embedding).compactMap { section in
      base.storedChecksum(of: section).map { "\(section)\t\(String($0, radix: 16))" }
    }
    writer.add("base", text: lines.joined(separator: "\n"))
    card.compile(into: &writer)
    try writer.write(to: path)
    _ = try PipelineModels(base, recogniser: RecogniserFile(opening: path, for: base))
  }
}
