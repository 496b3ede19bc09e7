import Glibc

/// A thread of its own, for work that the person waits for.
///
/// The pool of tasks has as many threads as there are cores; the explorer and an analysis may occupy all of them.
enum OwnThread {
  private final class Work {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Does work on a new thread, or in the pool of tasks if there can be no more threads.
  static func start(_ run: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(run))
    let code = pthread_create(
      &thread, nil,
      { work in
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard code != 0 else {
      pthread_detach(thread)
      return
    }
    work.release()
    Task.detached { run() }
  }
}
