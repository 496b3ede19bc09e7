import CKernels

/// The arithmetic of the layers, for one instruction set.
package struct Kernels: Sendable {
  private let table: kernel_table

  /// Creates the kernels for an instruction set.
  package init(_ instructions: Instructions = .best) { table = instructions.kernels }

  /// Computes an affine layer: `y[row] = start[row] + x[row] W`.
  package func affine(
    _ layer: Layer, _ x: Rows, count: Int, into y: UnsafeMutablePointer<Float>, stride: Int
  ) {
    withUnsafePointer(to: layer.packed) { table.affine($0, x.packed, count, y, stride) }
  }

  /// Computes a maxout layer with layer normalisation and residual.
  ///
  /// `y[row] = gain * normal(max over pieces of (start[row] + x[row] W)) + shift + residual[row]`,
  /// where `normal` gives a row mean 0 and variance 1. Neither `x` nor `residual` may overlap `y`.
  package func maxout(
    _ layer: Layer, _ x: Rows, count: Int, gain: UnsafePointer<Float>, shift: UnsafePointer<Float>,
    residual: Rows = .none, into y: UnsafeMutablePointer<Float>, stride: Int
  ) {
    withUnsafePointer(to: layer.packed) {
      table.maxout($0, x.packed, count, gain, shift, residual.packed, y, stride)
    }
  }

  /// Computes the sum of rows of `width` floats, a multiple of 8.
  package func sum(
    _ rows: UnsafePointer<UnsafePointer<Float>?>, count: Int, width: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    table.sum(rows, count, width, y)
  }

  /// Computes the scores of one row: `y = start + max(a, b) W`, where `[a b]` is the sum of rows of
  /// twice the layer's inputs.
  package func scores(
    _ layer: Layer, _ rows: UnsafePointer<UnsafePointer<Float>?>, count: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: layer.packed) { table.scores($0, rows, count, y) }
  }
}
