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

  /// Does work for the numbers below a count, side by side, and gives the answers in their order.
  static func sideBySide<Answer: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Answer
  ) -> [Answer] {
    if count == 1 { return [work(0)] }
    return [Answer](unsafeUninitializedCapacity: count) { answers, filled in
      guard let base = answers.baseAddress else { return }
      nonisolated(unsafe) let places = base
      DispatchQueue.concurrentPerform(iterations: count) {
        (places + $0).initialize(to: work($0))
      }
      filled = count
    }
  }
}
