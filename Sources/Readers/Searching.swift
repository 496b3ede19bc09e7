import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first occurrence of a byte at or after a place; nil if there is none.
  ///
  /// The C library examines many bytes at a time, unlike a loop.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }
}
