import Kernels
import Testing

@Suite struct ChecksumTests {
  /// The CRC-32C of a text is that of RFC 3720; the checksum is that of its four bytes.
  @Test func `the checksum of one block is the CRC of its CRC`() {
    #expect(checksum(Array("123456789".utf8)) == bitwise(bitwise([Array("123456789".utf8)])))
    #expect(checksum([]) == 0)
  }

  @Test(arguments: [1, 7, 8, 4095, 4096, 4097, 12_287, 12_288, 12_289, 16_384, 40_000])
  func `blocks side by side give what one after another gives`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    let blocks = stride(from: 0, to: count, by: 4096).map {
      Array(bytes[$0..<min($0 + 4096, count)])
    }
    #expect(checksum(bytes) == bitwise(bitwise(blocks)))
  }

  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { Kernels.checksum($0) }
  }

  /// The CRCs of blocks, as bytes.
  private func bitwise(_ blocks: [[UInt8]]) -> [UInt8] {
    blocks.flatMap { block in withUnsafeBytes(of: bitwise(block).littleEndian) { Array($0) } }
  }

  /// CRC-32C, bit by bit.
  private func bitwise(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0x82F6_3B78 : 0) }
    }
    return ~crc
  }
}
