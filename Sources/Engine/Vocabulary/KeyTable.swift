/// A fixed table from string keys to values, used in place from a compiled model.
///
/// Keys are sorted; the highest bits of a key select its bucket, a run of a few keys that is searched. Opening reads nothing,
/// and a lookup touches one page of each section.
package struct KeyTable<Value: BitwiseCopyable & Sendable>: Sendable {
  /// Keeps the bytes alive.
  private let file: ModelFile
  /// The start of each bucket in ``keys``, and the end of the last one: a power of two plus one entries.
  private let buckets: MappedArray<UInt32>
  private let keys: MappedArray<UInt64>
  private let values: MappedArray<Value>
  private let shift: UInt64

  /// Reads the table with a name from a compiled model.
  ///
  /// - Throws: ``ModelError`` if a section is missing or does not fit the others.
  package init(_ name: String, in file: ModelFile) throws(ModelError) {
    self.file = file
    buckets = try file.array(name + ".buckets")
    keys = try file.array(name + ".keys")
    values = try file.array(name + ".values", count: keys.count)
    let count = buckets.count - 1
    guard count > 0, count & (count - 1) == 0 else {
      throw .unsupported(file.path, .section(name + ".buckets"))
    }
    shift = UInt64(64 - count.trailingZeroBitCount)
  }

  /// The number of keys.
  package var count: Int { keys.count }

  /// The value of a key.
  package subscript(key: UInt64) -> Value? {
    // A shift by 64 gives zero: with one bucket, all keys are in it.
    let bucket = Int(key >> shift)
    var index = Int(buckets[bucket])
    let end = min(Int(buckets[bucket + 1]), keys.count)
    while index < end {
      if keys[index] == key { return values[index] }
      index += 1
    }
    return nil
  }

  /// Whether the table contains a key.
  package func contains(_ key: UInt64) -> Bool { self[key] != nil }
}

extension ModelFileWriter {
  /// Adds a ``KeyTable``; for duplicate keys, the last value is used.
  package mutating func add<Value: BitwiseCopyable>(
    table name: String, _ entries: [(key: UInt64, value: Value)]
  ) {
    // The sort is stable: among equal keys the last one given stays last.
    var sorted = entries.sorted { $0.key < $1.key }
    var kept = 0
    for index in sorted.indices
    where index + 1 == sorted.count || sorted[index].key != sorted[index + 1].key {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeSubrange(kept...)
    var bits = 0
    while sorted.count >> bits > 4 { bits += 1 }
    let shift = UInt64(64 - bits)
    var buckets = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for entry in sorted { buckets[Int(entry.key >> shift) + 1] += 1 }
    for index in 1..<buckets.count { buckets[index] += buckets[index - 1] }
    add(name + ".buckets", buckets)
    add(name + ".keys", sorted.map(\.key))
    add(name + ".values", sorted.map(\.value))
  }
}
