internal import CZstd
internal import Synchronization

/// A dictionary to compress with, prepared when it is first needed: that takes milliseconds, and who reads does without.
final class Encoder: Sendable {
  private let dictionary: [UInt8]
  private let level: Int32
  private let prepared = Mutex<Prepared?>(nil)

  /// What zstd compresses with; it does not change, and any thread can use it.
  struct Prepared: Sendable {
    nonisolated(unsafe) let pointer: OpaquePointer?
  }

  /// A dictionary for a level of compression.
  init(_ dictionary: [UInt8], level: Int32) {
    self.dictionary = dictionary
    self.level = level
  }

  deinit { prepared.withLock { _ = ZSTD_freeCDict($0?.pointer) } }

  /// The dictionary, which lasts as long as the encoder; nil if there is not enough memory.
  var pointer: OpaquePointer? {
    prepared.withLock { known -> Prepared in
      if let known { return known }
      let made = Prepared(pointer: ZSTD_createCDict(dictionary, dictionary.count, level))
      known = made
      return made
    }.pointer
  }
}
