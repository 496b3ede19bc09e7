import Export

/// Something to write to standard output: made already, or made on its way out because it is long.
enum Outgoing: Sendable {
  case ready([UInt8])
  case long(@Sendable (@escaping Outlet) -> Void)

  /// A text of so many bytes is long.
  private static let long = 1 << 20

  /// What comes of a text of that length, made now unless it is long.
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
