/// The file format of a pack.
///
/// All numbers are little-endian.
///
/// - 0: eight bytes ``magic``; 8: the format (8 bytes)
/// - 16: the digest of the bytes from 32 on (8), which is also the version of the pack
/// - 24: the stamp of the files from which it was compiled (8), 0 if unknown
/// - 32: the language in ASCII, padded with zeros (8)
/// - 40: the number of sections (8)
/// - 48: for each section, sorted by name, 32 bytes: the offset and the length of its name (4 each),
///   its kind (4), zero (4), the offset and the length of its text, or of its
///   numbers (8 each): see ``NumberLayout``
/// - the names, followed by the sections, each at a multiple of 16
package enum PackLayout {
  static let magic = Array("ENTPACK\n".utf8)
  static let format: UInt64 = 2
  static let digested = 32
  static let index = 48
  static let entry = 32
  private static let alignment = 16

  /// Rounds an offset up to a multiple of the alignment.
  static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  /// Returns a digest of bytes in the manner of xxHash64: four lanes of eight bytes, multiplied and
  /// rotated.
  package static func digest(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let first: UInt64 = 0x9E37_79B1_85EB_CA87
    let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (first &+ second, second, 0, 0 &- first)
    func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
      let sum = lane &+ word &* second
      return (sum << 31 | sum >> 33) &* first
    }
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = mix(lanes.0, word(offset))
      lanes.1 = mix(lanes.1, word(offset + 8))
      lanes.2 = mix(lanes.2, word(offset + 16))
      lanes.3 = mix(lanes.3, word(offset + 24))
      offset += 32
    }
    var sum = mix(mix(mix(mix(UInt64(bytes.count), lanes.0), lanes.1), lanes.2), lanes.3)
    while offset < bytes.count {
      sum = mix(sum, UInt64(bytes[offset]))
      offset += 1
    }
    sum ^= sum >> 33
    sum = sum &* second
    return sum ^ sum >> 29
  }
}
