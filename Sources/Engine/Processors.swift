import CProcess
import Dispatch
import Glibc

/// The processors that this program may run on.
package enum Processors {
  /// How many there are: those of the machine, unless the program is bound to some of them.
  package static var count: Int {
    let bound = Int(entente_processors())
    return bound > 0 ? bound : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Lets this thread, and those that it works side by side with, give way to all others of the program.
  package static func giveWay() { entente_set_niceness(10) }

  /// Does work for the numbers below a count, side by side, and gives the answers in their order.
  static func sideBySide<Answer: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Answer
  ) -> [Answer] {
    if count == 1 { return [work(0)] }
    return [Answer](unsafeUninitializedCapacity: count) { answers, filled in
      guard let base = answers.baseAddress else { return }
      nonisolated(unsafe) let places = base
      let niceness = entente_niceness()
      DispatchQueue.concurrentPerform(iterations: count) {
        if entente_niceness() != niceness { entente_set_niceness(niceness) }
        (places + $0).initialize(to: work($0))
      }
      filled = count
    }
  }
}
