package import Kernels
public import Parses
import Synchronization

/// An open language model.
///
/// It can be shared between threads: each parse has its own working memory.
public final class Pipeline: Sendable {
  /// Information about the model.
  public let card: ModelCard

  /// The file of the recogniser that runs in place of the model's own; nil if that one runs.
  public let recogniser: String?

  let models: PipelineModels
  private let kernels: Kernels
  /// The idle readers.
  private let idle = Mutex<[Reader]>([])

  /// Where a checkout of the project has the recogniser made for its model `md`.
  public static let recogniserInCheckout = "models/md.names"

  /// Opens a compiled model file.
  ///
  /// - Parameters:
  ///   - path: the model.
  ///   - recogniser: a recogniser of names made for that model, to run in place of its own; nil for its own.
  /// - Throws: ``ModelError`` if a file is missing, does not have the expected shape, or the recogniser was made for
  ///   another model.
  public convenience init(opening path: String, recogniser: String? = nil) throws(ModelError) {
    try self.init(opening: path, recogniser: recogniser, instructions: .best)
  }

  /// Opens a compiled model file, to run with particular machine instructions.
  package init(
    opening path: String, recogniser: String? = nil, instructions: Instructions
  ) throws(ModelError) {
    let file = try ModelFile(opening: path)
    var other: RecogniserFile?
    if let recogniser { other = try RecogniserFile(opening: recogniser, for: file) }
    card = try ModelCard(in: file).adding(other?.card)
    models = try PipelineModels(file, recogniser: other)
    self.recogniser = recogniser
    kernels = Kernels(instructions)
  }

  /// Compares every part of a compiled model file with its checksum.
  ///
  /// Opening a model does not, because it would read the whole file.
  ///
  /// - Throws: ``ModelError`` with the part that is damaged, or if the file cannot be read.
  public static func check(_ path: String) throws(ModelError) {
    try ModelFile(opening: path).check()
  }

  /// Parses a text, a long one on all processors with the same result.
  public func parse(_ text: String) -> Parse { parse(text, unless: NeverCancelled()) }

  /// Parses a text, unless cancelled.
  ///
  /// - Throws: what the checkpoint throws, such as ``Cancelled``.
  public func parse<Check: Checkpoint>(
    _ text: String, unless cancellation: Check
  ) throws(Check.Failure) -> Parse {
    let most = text.utf8.count / Self.share
    return try parse(
      text, readers: most < 2 ? 1 : min(most, Processors.count), unless: cancellation)
  }

  /// Parses a text with a number of readers in parallel.
  package func parse<Check: Checkpoint>(
    _ text: String, readers count: Int, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Parse {
    guard count < 2, text.utf8.count < Self.long else {
      let cached = count < 2 ? Encoder.cached : Encoder.fewCached
      let readers = (0..<max(1, count)).map { _ in
        Reader(models, cached: cached, kernels: kernels)
      }
      return try Reader.read(text, once: readers, unless: cancellation)
    }
    let reader = idle.withLock { $0.popLast() } ?? Reader(models, kernels: kernels)
    defer { idle.withLock { $0.append(reader) } }
    return try reader.read(text, unless: cancellation)
  }

  /// The length in bytes from which the readers of a text are for that text alone: what their caches have of a long text
  /// would be held as long as the pipeline.
  private static let long = 1 << 16
  /// The number of bytes for each further reader.
  private static let share = 1 << 17
}
