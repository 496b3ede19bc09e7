import Synchronization

/// A wish, maybe from another thread, that a piece of work be given up.
///
/// Whoever works checks it every few milliseconds.
public final class Cancellation: Checkpoint {
  /// After how many looks it is cancelled; `Int.max` for never.
  private let looks: Atomic<Int>

  /// Nothing is cancelled yet.
  public init() { looks = Atomic(.max) }

  /// A cancellation that comes after so many looks.
  package init(afterLooks count: Int) { looks = Atomic(count) }

  /// Cancels the work; there is no way back.
  public func cancel() { looks.store(0, ordering: .relaxed) }

  /// Whether the work is cancelled; this is one look.
  public var isCancelled: Bool {
    let left = looks.load(ordering: .relaxed)
    if left == .max { return false }
    if left > 0 { looks.subtract(1, ordering: .relaxed) }
    return left <= 0
  }

  /// Throws where the work is cancelled; this is one look.
  public func check() throws(Cancelled) { if isCancelled { throw Cancelled() } }

  /// How many looks are left before the work is cancelled.
  package var looksLeft: Int { looks.load(ordering: .relaxed) }
}

extension Cancellation? {
  /// Whether there is a cancellation and it has come.
  package var isCancelled: Bool { self?.isCancelled ?? false }
}
