/// A point at which a piece of work can be stopped; the work checks it every few milliseconds.
///
/// Work that is generic over it returns a complete result or throws, so no partial value exists. If nothing can cancel
/// the work, it does not throw.
public protocol Checkpoint: Sendable {
  /// The error that stops the work; `Never` if nothing does.
  associatedtype Failure: Error
  /// Throws if the work must stop.
  func check() throws(Failure)
}

/// The error of cancelled work.
public struct Cancelled: Error, Hashable {
  /// Creates the error.
  public init() {}
}

/// The checkpoint of work that cannot be cancelled.
public struct NeverCancelled: Checkpoint {
  /// Creates the checkpoint.
  public init() {}
  /// Does nothing.
  public func check() {}
}
