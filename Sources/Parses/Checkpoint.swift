/// What a piece of work asks, every few milliseconds, whether to go on.
///
/// Work that is generic over it gives a whole answer or throws, so no half-finished value exists; where nothing can cancel it,
/// it does not throw.
public protocol Checkpoint: Sendable {
  /// What ends the work; `Never` where nothing does.
  associatedtype Failure: Error
  /// Throws where the work is to end.
  func check() throws(Failure)
}

/// Why a piece of work has no answer: somebody cancelled it.
public struct Cancelled: Error, Hashable {
  /// The only such error.
  public init() {}
}

/// The checkpoint of work that nobody can cancel.
public struct NeverCancelled: Checkpoint {
  /// A checkpoint that is always passed.
  public init() {}
  /// Passes.
  public func check() {}
}

extension Optional: Checkpoint where Wrapped: Checkpoint {
  /// Throws where there is a checkpoint and it does.
  public func check() throws(Wrapped.Failure) { try self?.check() }
}
