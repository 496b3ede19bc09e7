/// What near-identical texts have in common, in a few bytes: minimal hashes of their shingles (MinHash).
///
/// Two texts agree in a share of the values that is about the share of shingles which they have in common (Broder,
/// "On the resemblance and containment of documents", 1997). One byte is kept of each value (Li and König, "b-Bit
/// minwise hashing", 2010). Texts that may be copies are found by the bands of values that they share (Leskovec,
/// Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).
package struct Signature: Hashable, Sendable {
  /// The lowest byte of each minimal hash.
  let bytes: [UInt8]
  /// The hash of each band of values.
  let bands: [UInt32]

  /// The numbers of bands and of values in each.
  private static let shape = (bands: 12, rows: 4)

  /// The share of common shingles from which two texts are copies of one.
  static let least = 0.5

  /// The signature of a text.
  package init(of text: String) {
    let count = Self.shape.bands * Self.shape.rows
    var least = [UInt64](repeating: .max, count: count)
    least.withUnsafeMutableBufferPointer { least in
      for hash in Shingles(of: text).hashes {
        // The functions are hash + number * step, mixed by a multiplication whose high bits are compared.
        let step = (hash >> 32) | 1
        var value = hash
        for index in 0..<count {
          value = value &* 0xd134_2543_de82_ef95 &+ step
          if value < least[index] { least[index] = value }
        }
      }
    }
    // The high bits of a minimum are zeros.
    let values = least.map { mixed($0) }
    bytes = values.map { UInt8(truncatingIfNeeded: $0) }
    bands = (0..<Self.shape.bands).map { band in
      let rows = values[band * Self.shape.rows..<(band + 1) * Self.shape.rows]
      let hash = rows.reduce(UInt64(band)) { mixed(($0 ^ $1) &+ 0x9E37_79B9_7F4A_7C15) }
      return UInt32(truncatingIfNeeded: hash)
    }
  }

  /// The share of shingles that two texts have in common, as their signatures tell, 0 to 1.
  package static func resemblance(of one: [UInt8], and other: [UInt8]) -> Double {
    guard one.count == other.count, !one.isEmpty else { return 0 }
    var same = 0
    for index in one.indices where one[index] == other[index] { same += 1 }
    let share = Double(same) / Double(one.count)
    // One of 256 values is the same by chance.
    return max(0, (share - 1 / 256) / (1 - 1 / 256))
  }

  /// The share of shingles that this text and another have in common.
  package func resemblance(to other: Signature) -> Double {
    Self.resemblance(of: bytes, and: other.bytes)
  }

  /// Whether the text and another are copies of one: they share a band, and enough shingles.
  package func isCopy(of other: Signature) -> Bool {
    zip(bands, other.bands).contains { $0 == $1 } && resemblance(to: other) >= Self.least
  }
}
