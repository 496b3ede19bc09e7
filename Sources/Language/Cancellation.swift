import Synchronization

/// A wish, maybe from another thread, that a piece of work be given up.
///
/// Who works looks at it every few milliseconds.
public final class Cancellation: Sendable {
  private let isWished = Atomic(false)

  /// No such wish yet.
  public init() {}

  /// Wishes it; there is no way back.
  public func cancel() { isWished.store(true, ordering: .relaxed) }

  /// Whether it was wished.
  public var isCancelled: Bool { isWished.load(ordering: .relaxed) }
}

extension Cancellation? {
  /// Whether there is such a wish; never where none can come.
  package var isWished: Bool { self?.isCancelled ?? false }
}
