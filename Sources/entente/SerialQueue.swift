import Dispatch
import Synchronization

/// Tasks that are done on a background thread, one after the other.
final class SerialQueue: Sendable {
  private let tasks = Mutex<(waiting: [@Sendable () -> Void], isBusy: Bool)>(([], false))
  private let group = DispatchGroup()

  /// Adds a task behind the others.
  func add(_ task: @escaping @Sendable () -> Void) {
    group.enter()
    let isIdle = tasks.withLock { tasks in
      tasks.waiting.append(task)
      defer { tasks.isBusy = true }
      return !tasks.isBusy
    }
    guard isIdle else { return }
    OwnThread.start { [self] in
      while let task = next() {
        task()
        group.leave()
      }
    }
  }

  /// Waits until every task is done.
  func finish() { group.wait() }

  /// Waits until every task is done, but no longer than some milliseconds.
  func finish(within milliseconds: Int) {
    _ = group.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  private func next() -> (@Sendable () -> Void)? {
    tasks.withLock { tasks in
      guard !tasks.waiting.isEmpty else {
        tasks.isBusy = false
        return nil
      }
      return tasks.waiting.removeFirst()
    }
  }
}
