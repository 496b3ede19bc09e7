import Export

/// Output for standard output: finished, or produced in pieces because it is long.
enum Outgoing: Sendable {
  case ready([UInt8])
  case long(@Sendable (@escaping Outlet) -> Void)

  /// The length in bytes from which a text is long.
  private static let long = 1 << 20

  /// Prepares the output for a text of this length, now unless the text is long.
  init(from length: Int, _ write: @escaping @Sendable (@escaping Outlet) -> Void) {
    guard length < Self.long else {
      self = .long(write)
      return
    }
    var bytes: [UInt8] = []
    write { bytes += $0 }
    self = .ready(bytes)
  }
}
