import Glibc
import Synchronization

/// A progress line on standard error, shown on a terminal if the work takes more than half a
/// second.
final class Progress: Sendable {
  private struct Count {
    var done = 0
    var isShown = false
    var isOver = false
  }

  private let total: Int
  private let count = Mutex(Count())

  /// Starts the progress of this number of articles.
  init(of total: Int) {
    self.total = total
    guard isatty(STDERR_FILENO) == 1, environment("TERM") != "dumb" else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: .milliseconds(500))
      while !count.withLock({ $0.isOver }) {
        show()
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  /// Counts a finished article, and hides the line because output follows.
  func advance() {
    count.withLock { count in
      count.done += 1
      Self.hide(&count)
    }
  }

  /// Ends the progress.
  func end() {
    count.withLock { count in
      count.isOver = true
      Self.hide(&count)
    }
  }

  private func show() {
    count.withLock { count in
      // Nothing is drawn over what the shell shows in the meantime.
      guard !count.isOver, tcgetpgrp(STDERR_FILENO) == getpgrp() else { return }
      count.isShown = true
      let words = "entente: \(count.done) of \(total) \(total == 1 ? "article" : "articles") read"
      Output.hint(.line(TerminalText(words)))
    }
  }

  private static func hide(_ count: inout Count) {
    guard count.isShown else { return }
    count.isShown = false
    Output.hint(.line(TerminalText("")))
  }
}
