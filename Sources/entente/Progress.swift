import Glibc
import Presentation
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
  /// What has been done to an article: "read".
  private let verb: String
  /// Whether to show how many articles a second there are, and how much time is left.
  private let isTimed: Bool
  private let start = ContinuousClock.now
  private let count = Mutex(Count())

  /// Starts the progress of this number of articles.
  init(of total: Int, verb: String = "read", isTimed: Bool = false) {
    self.total = total
    self.verb = verb
    self.isTimed = isTimed
    guard isatty(STDERR_FILENO) == 1, environment("TERM") != "dumb" else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: .milliseconds(500))
      while !count.withLock({ $0.isOver }) {
        show()
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  /// Counts finished articles, and hides the line if output follows.
  func advance(by number: Int = 1, isHiding: Bool = true) {
    count.withLock { count in
      count.done += number
      if isHiding { Self.hide(&count) }
    }
  }

  /// Hides the line, because output follows.
  func hide() { count.withLock { Self.hide(&$0) } }

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
      let words =
        "entente: \(count.done) of \(counted(total, "article")) \(verb)" + pace(at: count.done)
      Output.hint(.line(TerminalText(words)))
    }
  }

  /// The articles a second so far, and the time left at that pace.
  private func pace(at done: Int) -> String {
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard isTimed, done > 0, seconds > 0.5 else { return "" }
    let pace = Double(done) / seconds
    let left = Int((Double(total - done) / pace).rounded(.up))
    let time =
      left < 60
      ? "\(left) s" : left < 3600 ? "\(left / 60) min" : "\(left / 3600) h \(left / 60 % 60) min"
    return ", \(Int(pace.rounded())) a second, \(time) left"
  }

  private static func hide(_ count: inout Count) {
    guard count.isShown else { return }
    count.isShown = false
    Output.hint(.line(TerminalText("")))
  }
}
