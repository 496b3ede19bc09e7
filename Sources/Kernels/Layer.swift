import CKernels

/// The weights of an affine or a maxout layer, packed as ``Panels``, in memory that somebody else keeps.
package struct Layer: @unchecked Sendable {
  // Unchecked: the memory is never written to.

  /// The layer as the kernels see it.
  let packed: kernel_layer

  /// A layer.
  ///
  /// - Parameters:
  ///   - weights: `[panels x inputs x 24]`, aligned to 32 bytes.
  ///   - start: what the sums begin with, `[panels x 24]`, aligned to 32 bytes: one bias for all rows, or one for each row.
  ///   - startStride: 0 for one bias, else the floats between the starts of two rows.
  ///   - inputs: how many inputs a row has; may be 0.
  ///   - outputs: how many outputs a row has; a multiple of 8.
  package init(
    weights: UnsafePointer<Float>?, start: UnsafePointer<Float>?, startStride: Int = 0, inputs: Int,
    outputs: Int
  ) {
    packed = kernel_layer(
      weights: weights, start: start, start_stride: startStride, inputs: inputs, outputs: outputs)
  }

  /// How many inputs a row has.
  package var inputs: Int { packed.inputs }
  /// How many outputs a row has.
  package var outputs: Int { packed.outputs }

  /// The same weights with a start for each row.
  package func starting(at start: UnsafePointer<Float>, stride: Int) -> Layer {
    Layer(
      weights: packed.weights, start: start, startStride: stride, inputs: inputs, outputs: outputs)
  }
}

/// Rows of floats in memory that somebody else keeps, a stride apart; they may overlap.
package struct Rows {
  /// Where the first row begins.
  package var base: UnsafePointer<Float>?
  /// The floats from the beginning of one row to that of the next.
  package var stride: Int

  package init(_ base: UnsafePointer<Float>?, stride: Int) {
    self.base = base
    self.stride = stride
  }

  /// No rows: what a layer without inputs or without a residual takes.
  package static var none: Rows { Rows(nil, stride: 0) }

  var packed: kernel_rows { kernel_rows(values: base, stride: stride) }
}
