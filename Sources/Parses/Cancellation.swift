import Synchronization

/// A wish, maybe from another thread, that a piece of work be given up.
///
/// Who works looks at it every few milliseconds.
public final class Cancellation: Sendable {
  /// After how many looks it is wished; `Int.max` for never.
  private let looks: Atomic<Int>

  /// No such wish yet.
  public init() { looks = Atomic(.max) }

  /// A wish that comes after so many looks.
  package init(afterLooks count: Int) { looks = Atomic(count) }

  /// Wishes it; there is no way back.
  public func cancel() { looks.store(0, ordering: .relaxed) }

  /// Whether it was wished.
  public var isCancelled: Bool {
    let left = looks.load(ordering: .relaxed)
    if left == .max { return false }
    if left > 0 { looks.subtract(1, ordering: .relaxed) }
    return left <= 0
  }

  /// How many looks are left before it is wished.
  package var looksLeft: Int { looks.load(ordering: .relaxed) }
}

extension Cancellation? {
  /// Whether there is such a wish; never where none can come.
  package var isWished: Bool { self?.isCancelled ?? false }
}
