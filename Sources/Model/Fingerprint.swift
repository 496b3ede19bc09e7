extension Sequence<UInt8> {
  /// A number that tells texts apart: FNV-1a, 64 bits.
  package var fingerprint: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
