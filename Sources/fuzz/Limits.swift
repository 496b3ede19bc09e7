import Glibc

/// What one execution may take: ten seconds of the processor, a minute of waiting, and the memory that the documentation
/// promises for the longest input.
struct Limits {
  private var most = 0

  /// Starts the clocks, whose signals end the program, and takes what the process holds now as given: the caches of many
  /// inputs are no fault of the next.
  mutating func begin() {
    forgetPeak()
    most = Self.peak + 60 * 100_000 + 100 << 20
    alarm(60)
    set(seconds: 10)
  }

  /// Stops the clocks, and tells whether the memory was enough.
  func hold() -> Bool {
    alarm(0)
    set(seconds: 0)
    return Self.peak <= most
  }

  private func set(seconds: Int) {
    var timer = itimerval(
      it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  /// Makes the memory held now the most that was held (proc(5), clear_refs), where the system lets us.
  private func forgetPeak() {
    let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, "5", 1)
    close(file)
  }

  /// The most memory that the process has held, in bytes.
  private static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
  }
}
