import Glibc

/// How long things take.
enum Clock {
  /// The median processor time of this thread over a few runs, in seconds, after one that isn't counted.
  static func median(of runs: Int = 5, _ work: () -> Void) -> Double {
    medianMeasured(of: runs) { processorTime(work) }
  }

  /// The median of what a few runs measure themselves, after one that isn't counted.
  static func medianMeasured(of runs: Int = 5, _ run: () -> Double) -> Double {
    _ = run()
    let times = (0..<runs).map { _ in run() }.sorted()
    return times[times.count / 2]
  }

  /// The processor time of this thread in one run, in seconds: what other programs take is not in it.
  static func processorTime(_ work: () -> Void) -> Double {
    let start = now(CLOCK_THREAD_CPUTIME_ID)
    work()
    return now(CLOCK_THREAD_CPUTIME_ID) - start
  }

  /// The time of one run by the clock on the wall, in seconds.
  static func time(_ work: () -> Void) -> Double {
    let start = now(CLOCK_MONOTONIC)
    work()
    return now(CLOCK_MONOTONIC) - start
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The most memory that this process has held so far, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}
