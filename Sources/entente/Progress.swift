import Glibc
import Synchronization

/// How far the work on many articles is, told on standard error when that is a terminal and the
/// work takes over half a second.
final class Progress: Sendable {
  private struct Count {
    var done = 0
    var isShown = false
    var isOver = false
  }

  private let total: Int
  private let count = Mutex(Count())

  /// The progress of work on so many articles, which begins now.
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

  /// One more is done, and what it led to is about to be written.
  func advance() {
    count.withLock { count in
      count.done += 1
      Self.hide(&count)
    }
  }

  /// Nothing more is to be told.
  func end() {
    count.withLock { count in
      count.isOver = true
      Self.hide(&count)
    }
  }

  private func show() {
    count.withLock { count in
      guard !count.isOver else { return }
      count.isShown = true
      Self.write(
        "\rentente: \(count.done) of \(total) \(total == 1 ? "article" : "articles") read\u{1B}[K")
    }
  }

  private static func hide(_ count: inout Count) {
    guard count.isShown else { return }
    count.isShown = false
    write("\r\u{1B}[K")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
