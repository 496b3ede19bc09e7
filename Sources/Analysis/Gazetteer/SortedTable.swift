/// A long sorted table inside the program, searched where it lies: nothing is parsed at start.
struct SortedTable: Sendable {
  private let text: StaticString
  /// Whether a space ends an item as a line break does.
  private let isWrapped: Bool

  /// A table with an item a line, its key ended by a tab; or, wrapped, of keys alone between spaces.
  init(_ text: StaticString, isWrapped: Bool) {
    self.text = text
    self.isWrapped = isWrapped
  }

  /// Whether it has that key.
  func contains(_ key: some Collection<UInt8>) -> Bool { item(key, take: { _ in true }) ?? false }

  /// What stands behind that key; nil where it is not there.
  func value(_ key: some Collection<UInt8>) -> String? {
    item(key) { String(decoding: $0, as: UTF8.self) }
  }

  /// Finds a key by halving; what `take` makes of the bytes behind it.
  private func item<Answer>(
    _ key: some Collection<UInt8>, take: (Slice<UnsafeBufferPointer<UInt8>>) -> Answer
  ) -> Answer? {
    text.withUTF8Buffer { bytes -> Answer? in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = low + (high - low) / 2
        while start > low, !ends(bytes[start - 1]) { start -= 1 }
        var end = start
        while end < high, !ends(bytes[end]) { end += 1 }
        let item = bytes[start..<end]
        let name = item[start..<(item.firstIndex(of: 0x09) ?? end)]
        if name.elementsEqual(key) { return take(item[min(name.endIndex + 1, end)..<end]) }
        if name.lexicographicallyPrecedes(key) {
          low = end + 1
        } else {
          high = start
        }
      }
      return nil
    }
  }

  private func ends(_ byte: UInt8) -> Bool { byte == 0x0A || isWrapped && byte == 0x20 }
}
