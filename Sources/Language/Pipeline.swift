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
    // What the caches have of a long text would lie about for long.
    defer { if text.utf8.count < Self.long { idle.withLock { $0.append(reader) } } }
    return reader.read(text)
  }

  /// A text of so many bytes is long.
  private static let long = 1 << 20
}
