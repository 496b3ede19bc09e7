import Synchronization

/// A signal, possibly from another thread, that a piece of work should stop.
///
/// The work checks it every few milliseconds.
public final class Cancellation: Checkpoint {
  /// The number of checks after which it is cancelled; `Int.max` for never.
  private let looks: Atomic<Int>

  /// Creates a cancellation that has not been triggered.
  public init() { looks = Atomic(.max) }

  /// Creates a cancellation that is triggered after a number of checks.
  package init(afterLooks count: Int) { looks = Atomic(count) }

  /// Cancels the work; this cannot be undone.
  public func cancel() { looks.store(0, ordering: .relaxed) }

  /// Whether the work is cancelled; this counts as one check.
  public var isCancelled: Bool {
    let left = looks.load(ordering: .relaxed)
    if left == .max { return false }
    if left > 0 { looks.subtract(1, ordering: .relaxed) }
    return left <= 0
  }

  /// Throws if the work is cancelled; this counts as one check.
  public func check() throws(Cancelled) { if isCancelled { throw Cancelled() } }

  /// The number of checks left before the work is cancelled.
  package var looksLeft: Int { looks.load(ordering: .relaxed) }
}
