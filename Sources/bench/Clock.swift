import Glibc

/// Measurement of time.
enum Clock {
  /// Returns the median processor time of this thread in seconds, after a warm-up run.
  static func median(of runs: Int = 5, _ work: () -> Void) -> Double {
    medianMeasured(of: runs) { processorTime(work) }
  }

  /// Returns the median of values that the runs measure themselves, after a warm-up run.
  static func medianMeasured(of runs: Int = 5, _ run: () -> Double) -> Double {
    _ = run()
    let times = (0..<runs).map { _ in run() }.sorted()
    return times[times.count / 2]
  }

  /// Returns the processor time of this thread for one run, in seconds, unaffected by other
  /// processes.
  static func processorTime(_ work: () -> Void) -> Double {
    let start = now(CLOCK_THREAD_CPUTIME_ID)
    work()
    return now(CLOCK_THREAD_CPUTIME_ID) - start
  }

  /// Returns the elapsed time of one run, in seconds.
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

/// Returns the peak resident memory of this process, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}
