import CProcess
import Dispatch
import Glibc

/// The processors available to this program.
package enum Processors {
  /// Their number: those of the machine, unless the program is bound to some of them.
  package static var count: Int {
    let bound = Int(entente_processors())
    return bound > 0 ? bound : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Lowers the priority of this thread, and of those that it works with, below that of all others in the program.
  package static func giveWay() { entente_set_niceness(10) }

  /// Does work for the numbers below a count in parallel, and returns the results in order.
  ///
  /// - Throws: the error of the first that fails, after all have ended.
  static func sideBySide<Answer: Sendable, Failure: Error>(
    _ count: Int, _ work: @Sendable (Int) throws(Failure) -> Answer
  ) throws(Failure) -> [Answer] {
    if count == 1 { return [try work(0)] }
    let results = [Result<Answer, Failure>](unsafeUninitializedCapacity: count) { results, filled in
      guard let base = results.baseAddress else { return }
      nonisolated(unsafe) let places = base
      let niceness = entente_niceness()
      DispatchQueue.concurrentPerform(iterations: count) { index in
        if entente_niceness() != niceness { entente_set_niceness(niceness) }
        let result = Result { () throws(Failure) in try work(index) }
        (places + index).initialize(to: result)
      }
      filled = count
    }
    var answers: [Answer] = []
    answers.reserveCapacity(count)
    for result in results { answers.append(try result.get()) }
    return answers
  }
}
