extension Sequence<UInt8> {
  /// A hash of the text: FNV-1a, 64 bits.
  package var fingerprint: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
