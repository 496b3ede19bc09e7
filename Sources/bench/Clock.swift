import Glibc

/// How long things take.
enum Clock {
  /// The median time of a few runs, in seconds, after one that isn't counted.
  static func median(of runs: Int = 5, _ work: () -> Void) -> Double {
    work()
    let times = (0..<runs).map { _ in time(work) }.sorted()
    return times[times.count / 2]
  }

  /// The time of one run, in seconds.
  static func time(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The most memory that this process has held so far, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}
