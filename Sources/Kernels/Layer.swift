import CKernels

/// The weights of an affine or a maxout layer, packed as ``Panels``, in memory that the caller
/// owns.
package struct Layer: @unchecked Sendable {
  // Unchecked: the memory is never written to.

  /// The layer in the form that the kernels take.
  let packed: kernel_layer

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - weights: `[panels x inputs x 24]`, aligned to 32 bytes.
  ///   - start: the initial values of the sums, `[panels x 24]`, aligned to 32 bytes: one bias for all rows,
  ///     or one for each row.
  ///   - startStride: 0 for one bias, or the number of floats from one row's start to the next.
  ///   - inputs: the number of inputs of a row, possibly 0.
  ///   - outputs: the number of outputs of a row, a multiple of 8.
  package init(
    weights: UnsafePointer<Float>?, start: UnsafePointer<Float>?, startStride: Int = 0, inputs: Int,
    outputs: Int
  ) {
    packed = kernel_layer(
      weights: weights, start: start, start_stride: startStride, inputs: inputs, outputs: outputs)
  }

  /// The number of inputs.
  package var inputs: Int { packed.inputs }
  /// The number of outputs.
  package var outputs: Int { packed.outputs }

  /// Returns a layer with the same weights and a start for each row.
  package func starting(at start: UnsafePointer<Float>, stride: Int) -> Layer {
    Layer(
      weights: packed.weights, start: start, startStride: stride, inputs: inputs, outputs: outputs)
  }
}

/// Rows of floats at a stride, in memory that the caller owns; they may overlap.
package struct Rows {
  /// The address of the first row.
  package var base: UnsafePointer<Float>?
  /// The number of floats from the start of one row to the start of the next.
  package var stride: Int

  package init(_ base: UnsafePointer<Float>?, stride: Int) {
    self.base = base
    self.stride = stride
  }

  /// No rows, for a layer without inputs or without a residual.
  package static var none: Rows { Rows(nil, stride: 0) }

  var packed: kernel_rows { kernel_rows(values: base, stride: stride) }
}
