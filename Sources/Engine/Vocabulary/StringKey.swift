/// The keys of strings in spaCy's models.
package enum StringKey {
  /// MurmurHash64A (Austin Appleby, public domain) of UTF-8 bytes with seed 1, as spaCy's `hash_string`.
  @inline(__always)
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let multiplier: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash = 1 ^ (UInt64(bytes.count) &* multiplier)
    guard let base = bytes.baseAddress else { return finished(hash, multiplier) }
    let raw = UnsafeRawPointer(base)
    let whole = bytes.count & ~7
    var offset = 0
    while offset < whole {
      var block =
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        &* multiplier
      block ^= block >> 47
      hash = (hash ^ (block &* multiplier)) &* multiplier
      offset &+= 8
    }
    if offset < bytes.count {
      var tail: UInt64 = 0
      var index = bytes.count
      while index > offset {
        index &-= 1
        tail = tail << 8 | UInt64(base[index])
      }
      hash = (hash ^ tail) &* multiplier
    }
    return finished(hash, multiplier)
  }

  /// The hash of a string's UTF-8 bytes.
  package static func hash(_ string: borrowing String) -> UInt64 {
    string.utf8.span.withUnsafeBufferPointer { hash($0) }
  }

  @inline(__always)
  private static func finished(_ hash: UInt64, _ multiplier: UInt64) -> UInt64 {
    let mixed = (hash ^ hash >> 47) &* multiplier
    return mixed ^ mixed >> 47
  }

  /// The key of a string with a known hash: the number of a fixed symbol, or else the hash.
  package static func key(hash: UInt64) -> UInt64 { Symbols.numbers[hash] ?? hash }

  /// The key of UTF-8 bytes; zero for none.
  package static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.isEmpty ? 0 : key(hash: hash(bytes))
  }

  /// The key of a string; zero for the empty string.
  package static func key(_ string: borrowing String) -> UInt64 {
    string.utf8.span.withUnsafeBufferPointer { key($0) }
  }
}
