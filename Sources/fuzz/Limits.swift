import Glibc

/// What one execution may take: ten seconds of the processor, a minute of waiting, and the memory that the documentation
/// promises for the longest input.
struct Limits {
  private let most: Int

  /// Takes what the process holds now, and the caches that it is going to fill, as given.
  init() { most = Self.peak + 60 * 100_000 + 100 << 20 }

  /// Starts the clocks, whose signals end the program.
  func begin() {
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

  /// The most memory that the process has held, in bytes.
  private static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
  }
}
