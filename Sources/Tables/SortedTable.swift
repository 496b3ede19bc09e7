import Glibc

/// A long table of a pack, sorted by key and searched in place, so that nothing is parsed at the
/// start.
package struct SortedTable: @unchecked Sendable {
  // Unchecked: the pointer leads into the storage, which is immutable and retained.

  private let storage: PackStorage
  private let base: UnsafePointer<UInt8>?
  private let count: Int

  /// Creates a table from a range of a pack: one row a line, with key and value separated by a tab.
  init(_ storage: PackStorage, _ range: Range<Int>) {
    self.storage = storage
    count = range.count
    base = storage.bytes.baseAddress.map {
      ($0 + range.lowerBound).assumingMemoryBound(to: UInt8.self)
    }
  }

  /// Whether the table contains a key.
  package func contains(_ key: String) -> Bool { find(key[...]) != nil }

  /// Returns the value of a key, or nil if the table lacks the key.
  package func value(_ key: Substring) -> String? {
    guard let base, let found = find(key) else { return nil }
    return String(
      decoding: UnsafeBufferPointer(start: base + found.lowerBound, count: found.count),
      as: UTF8.self)
  }

  /// Returns the range of the value of a key.
  private func find(_ key: Substring) -> Range<Int>? {
    var key = key
    return key.withUTF8 { find($0) }
  }

  /// Finds a key by binary search.
  private func find(_ key: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let base else { return nil }
    return withExtendedLifetime(storage) {
      var low = 0
      var high = count
      while low < high {
        var start = low + (high - low) / 2
        while start > low, base[start - 1] != 0x0A { start -= 1 }
        var end = start
        while end < high, base[end] != 0x0A, base[end] != 0x09 { end += 1 }
        let order = compare(key, base + start, end - start)
        if order == 0 {
          let value = end < high && base[end] == 0x09 ? end + 1 : end
          var last = value
          while last < high, base[last] != 0x0A { last += 1 }
          return value..<last
        }
        if order < 0 {
          high = start
        } else {
          while end < high, base[end] != 0x0A { end += 1 }
          low = end + 1
        }
      }
      return nil
    }
  }

  /// Compares a key with other bytes: negative if it sorts before them, 0 if equal, positive if
  /// after.
  private func compare(
    _ key: UnsafeBufferPointer<UInt8>, _ other: UnsafePointer<UInt8>, _ length: Int
  ) -> Int {
    if let start = key.baseAddress, key.count > 0, length > 0 {
      let order = memcmp(start, other, min(key.count, length))
      if order != 0 { return Int(order) }
    }
    return key.count - length
  }
}
