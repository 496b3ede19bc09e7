import Glibc
import Synchronization

/// Whether a signal has asked the program to end, for work that first brings something to an end.
enum Interruption {
  /// The number of the signal; 0 for none.
  private static let number = Atomic<Int32>(0)

  /// The signal that has arrived; nil for none.
  static var signal: Int32? {
    let number = number.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Notes the first signal that would end the program; the second ends it.
  static func watch() {
    // The handler must not be the first to touch the number.
    number.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      Glibc.signal(number) { number in
        Interruption.number.store(number, ordering: .relaxed)
        Glibc.signal(number, SIG_DFL)
      }
    }
  }
}
