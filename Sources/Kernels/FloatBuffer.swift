/// Uninitialised memory for floats, aligned to 64 bytes and owned by the buffer.
///
/// Pages that are never used are never touched.
package struct FloatBuffer: ~Copyable {
  /// The address of the first float.
  package let base: UnsafeMutablePointer<Float>
  /// The number of floats.
  package let count: Int

  /// Allocates a buffer of uninitialised floats.
  package init(count: Int) {
    let bytes = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64)
    base = bytes.bindMemory(to: Float.self, capacity: max(count, 1))
    self.count = count
  }

  deinit { base.deallocate() }

  /// Returns the address of a row, given the number of floats in a row.
  package subscript(row row: Int, width width: Int) -> UnsafeMutablePointer<Float> {
    base + row * width
  }
}

extension FloatBuffer {
  /// Creates a buffer with a copy of an array.
  package init(_ floats: [Float]) {
    self.init(count: floats.count)
    for (index, float) in floats.enumerated() { base[index] = float }
  }
}
