/// Floats to work in, aligned to 64 bytes, freed with their owner.
///
/// They hold nothing of meaning until they are written: memory that is never used is never touched.
package struct FloatBuffer: ~Copyable {
  /// Where the floats begin.
  package let base: UnsafeMutablePointer<Float>
  /// How many there are.
  package let count: Int

  /// So many floats.
  package init(count: Int) {
    let bytes = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64)
    base = bytes.bindMemory(to: Float.self, capacity: max(count, 1))
    self.count = count
  }

  deinit { base.deallocate() }

  /// The address of a row of so many floats.
  package subscript(row row: Int, width width: Int) -> UnsafeMutablePointer<Float> {
    base + row * width
  }
}

extension FloatBuffer {
  /// A copy of these floats.
  package init(_ floats: [Float]) {
    self.init(count: floats.count)
    for (index, float) in floats.enumerated() { base[index] = float }
  }
}
