/// The four rows of a table whose sum is the embedding of a key.
///
/// Source: the hashing trick as thinc's HashEmbed does it: MurmurHash3 (x86, 128 bits) of the key's eight bytes in
/// thinc's own form, cut into four numbers.
package func hashedRows(_ key: UInt64, seed: UInt32, count: Int) -> (Int, Int, Int, Int) {
  var first = key &* 0x87c3_7b91_1142_53d5
  first = first << 31 | first >> 33
  first &*= 0x4cf5_ad43_2745_937f
  first ^= UInt64(seed) ^ 8
  var second = UInt64(seed) ^ 8
  first &+= second
  second &+= first
  first = mixed(first)
  second = mixed(second)
  first &+= second
  second &+= first
  let count = UInt32(truncatingIfNeeded: count)
  return (
    Int(UInt32(truncatingIfNeeded: first) % count), Int(UInt32(first >> 32) % count),
    Int(UInt32(truncatingIfNeeded: second) % count), Int(UInt32(second >> 32) % count)
  )
}

/// The 64-bit finaliser of MurmurHash3.
private func mixed(_ bits: UInt64) -> UInt64 {
  var bits = bits
  bits ^= bits >> 33
  bits &*= 0xff51_afd7_ed55_8ccd
  bits ^= bits >> 33
  bits &*= 0xc4ce_b9fe_1a85_ec53
  bits ^= bits >> 33
  return bits
}
