internal import CZstd

/// Compression by zstd, with a checksum, so that any change of the compressed bytes is noticed.
///
/// Dossiers are short and alike, so a dictionary of what they share makes them a quarter smaller. What was compressed
/// without one, or with an earlier one, can still be read.
package final class Compression: Sendable {
  /// The level at which the time to compress is still small beside that of an analysis.
  private static let level: Int32 = 9

  /// The most bytes that a compressed text may hold: what a damaged length must not make the program reserve.
  private static let most: UInt64 = 1 << 31

  private let encoder: Encoder?
  // They do not change after they were made, and zstd reads them from any thread.
  nonisolated(unsafe) private let decoders: [UInt32: OpaquePointer]
  /// How many dictionaries there are.
  let count: Int

  /// Compression without a dictionary.
  package convenience init() { self.init(dictionaries: []) }

  /// Compression with the last of several dictionaries, and expansion with any of them.
  package init(dictionaries: [[UInt8]]) {
    encoder = dictionaries.last.map { Encoder($0, level: Self.level) }
    var decoders: [UInt32: OpaquePointer] = [:]
    for dictionary in dictionaries {
      let id = ZDICT_getDictID(dictionary, dictionary.count)
      if decoders[id] == nil { decoders[id] = ZSTD_createDDict(dictionary, dictionary.count) }
    }
    self.decoders = decoders
    count = dictionaries.count
  }

  deinit {
    for decoder in decoders.values { ZSTD_freeDDict(decoder) }
  }

  /// The compressed bytes; nil if there is not enough memory.
  package func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let context = ZSTD_createCCtx() else { return nil }
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    if let encoder = encoder?.pointer { ZSTD_CCtx_refCDict(context, encoder) }
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
  package func expanded(_ bytes: [UInt8]) throws(ColumnFault) -> [UInt8] {
    let size = ZSTD_getFrameContentSize(bytes, bytes.count)
    // The two highest values say that it is unknown, or that this is no frame.
    guard size <= Self.most, canExpand(bytes), let context = ZSTD_createDCtx() else {
      throw .compression
    }
    defer { ZSTD_freeDCtx(context) }
    let decoder = decoders[ZSTD_getDictID_fromFrame(bytes, bytes.count)]
    let room = Int(size)
    var isDone = false
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let length = ZSTD_decompress_usingDDict(
        context, buffer.baseAddress, room, bytes, bytes.count, decoder)
      isDone = ZSTD_isError(length) == 0 && length == room
      count = isDone ? room : 0
    }
    guard isDone else { throw .compression }
    return result
  }

  /// Whether the dictionary that the bytes were compressed with is there.
  func canExpand(_ bytes: [UInt8]) -> Bool {
    let id = ZSTD_getDictID_fromFrame(bytes, bytes.count)
    return id == 0 || decoders[id] != nil
  }

  /// A dictionary of what samples share; nil if they share too little.
  static func dictionary(of samples: [[UInt8]], upTo most: Int) -> [UInt8]? {
    let whole = samples.flatMap { $0 }
    let sizes = samples.map(\.count)
    var isDone = false
    let dictionary = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      let length = ZDICT_trainFromBuffer(
        buffer.baseAddress, most, whole, sizes, UInt32(sizes.count))
      isDone = ZDICT_isError(length) == 0
      count = isDone ? length : 0
    }
    return isDone ? dictionary : nil
  }
}
