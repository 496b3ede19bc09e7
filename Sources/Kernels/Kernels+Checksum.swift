import CKernels

extension Kernels {
  /// The checksum of bytes, to find damage: the CRC-32C of the CRC-32Cs of their blocks of 4,096 bytes.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    kernels_checksum(bytes.baseAddress, bytes.count)
  }
}
