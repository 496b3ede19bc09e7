/// The key of a row of a ``NumberTable``: a 64-bit FNV-1a hash of its name.
///
/// A name can be hashed piece by piece, without making a string of it.
package struct KeyHash: Hashable, Sendable {
  /// The hash.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The key of an empty name.
  package init() {}

  /// The key of a name.
  package init(_ name: String) { add(name) }

  /// The key of a name in UTF-8.
  init(_ name: some Sequence<UInt8>) { add(name) }

  /// The key with a hash.
  init(value: UInt64) { self.value = value }

  /// Adds the next piece of the name.
  package mutating func add(_ piece: String) { add(piece.utf8) }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
}
