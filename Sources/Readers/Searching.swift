import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first such byte at or after a place; nil where there is none.
  ///
  /// The C library looks at many bytes at a time, which a loop does not.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }
}
