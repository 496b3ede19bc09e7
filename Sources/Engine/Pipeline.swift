package import Kernels
public import Parses
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

  /// Reads a text; a long one on all processors, with the same answer.
  public func parse(_ text: String) -> Parse { parse(text, unless: NeverCancelled()) }

  /// Reads a text, unless that is cancelled.
  ///
  /// - Throws: what the checkpoint throws, such as ``Cancelled``.
  public func parse<Check: Checkpoint>(
    _ text: String, unless cancellation: Check
  ) throws(Check.Failure) -> Parse {
    let most = text.utf8.count / Self.share
    return try parse(
      text, readers: most < 2 ? 1 : min(most, Processors.count), unless: cancellation)
  }

  /// Reads a text with so many readers side by side.
  package func parse<Check: Checkpoint>(
    _ text: String, readers count: Int, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Parse {
    var readers = idle.withLock { idle in
      let taken = Array(idle.suffix(count))
      idle.removeLast(taken.count)
      return taken
    }
    while readers.count < count { readers.append(Reader(models, kernels: kernels)) }
    // What the caches have of a long text would lie about for long.
    defer { if text.utf8.count < Self.long { idle.withLock { $0 += readers } } }
    return try readers[0].read(text, with: Array(readers.dropFirst()), unless: cancellation)
  }

  /// A text of so many bytes is long.
  private static let long = 1 << 20
  /// A text has another reader for so many bytes.
  private static let share = 1 << 17
}
