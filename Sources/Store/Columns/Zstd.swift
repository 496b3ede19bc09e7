internal import CZstd

/// Compression with a checksum, so that any change of the compressed bytes is noticed.
package enum Zstd {
  /// The level at which the time to compress is still small beside that of an analysis.
  private static let level: Int32 = 9

  /// The most bytes that a compressed text may hold: what a damaged length must not make the program reserve.
  private static let most: UInt64 = 1 << 31

  /// The compressed bytes.
  package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let context = ZSTD_createCCtx() else { return nil }
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    let room = ZSTD_compressBound(bytes.count)
    var isDone = false
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let length = ZSTD_compress2(context, buffer.baseAddress, room, bytes, bytes.count)
      isDone = ZSTD_isError(length) == 0
      count = isDone ? length : 0
    }
    return isDone ? result : nil
  }

  /// The bytes that were compressed.
  package static func expanded(_ bytes: [UInt8]) throws(ColumnFault) -> [UInt8] {
    let size = ZSTD_getFrameContentSize(bytes, bytes.count)
    // The two highest values say that it is unknown, or that this is no frame.
    guard size <= most else { throw .compression }
    let room = Int(size)
    var isDone = false
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let length = ZSTD_decompress(buffer.baseAddress, room, bytes, bytes.count)
      isDone = ZSTD_isError(length) == 0 && length == room
      count = isDone ? room : 0
    }
    guard isDone else { throw .compression }
    return result
  }
}
