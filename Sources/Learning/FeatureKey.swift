/// The key of a sparse feature: a 64-bit FNV-1a hash of its name.
///
/// A feature's name can be hashed piece by piece, without making a string of it.
package struct FeatureKey: Hashable, Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The key of an empty name.
  package init() {}

  /// The key of a name.
  package init(_ name: String) { add(name) }

  /// Adds the next piece of the name.
  package mutating func add(_ piece: String) {
    for byte in piece.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
}
