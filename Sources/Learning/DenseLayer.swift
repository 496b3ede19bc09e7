internal import Kernels

/// An affine layer, optionally with negative outputs cut to 0.
final class DenseLayer: @unchecked Sendable {
  // Unchecked: the memory is never written to.

  let inputs: Int
  let outputs: Int
  /// The bias of each output.
  let bias: [Float]
  private let weights: FloatBuffer
  private let start: FloatBuffer
  private let layer: Layer

  /// A layer of weights `[inputs x outputs]`; the outputs are a multiple of 24.
  init(_ weights: [Float], bias: [Float]) {
    let outputs = bias.count
    let inputs = weights.count / max(1, outputs)
    let panels = Panels(
      inputs: inputs, outputs: outputs, weight: { weights[$1 * outputs + $0] }, bias: { bias[$0] })
    self.weights = FloatBuffer(panels.weights)
    start = FloatBuffer(panels.bias)
    layer = Layer(
      weights: self.weights.base, start: start.base, inputs: inputs, outputs: outputs)
    self.inputs = inputs
    self.outputs = outputs
    self.bias = bias
  }

  /// Computes the outputs for rows of inputs, `[rows x outputs]`.
  func outputs(of rows: [Float], count: Int, isCut: Bool) -> [Float] {
    outputs(of: rows, count: count, with: layer, isCut: isCut)
  }

  /// Computes the outputs where each row begins with its own start, `[rows x outputs]`, instead of the bias.
  func outputs(of rows: [Float], count: Int, from starts: borrowing FloatBuffer, isCut: Bool)
    -> [Float]
  {
    guard starts.count >= count * outputs else { return [] }
    return outputs(
      of: rows, count: count, with: layer.starting(at: starts.base, stride: outputs), isCut: isCut)
  }

  private func outputs(of rows: [Float], count: Int, with layer: Layer, isCut: Bool) -> [Float] {
    let size = count * outputs
    guard count > 0, rows.count == count * inputs else { return [] }
    return [Float](unsafeUninitializedCapacity: size) { buffer, filled in
      guard let y = buffer.baseAddress else { return }
      rows.withUnsafeBufferPointer { x in
        Kernels().affine(
          layer, Rows(x.baseAddress, stride: inputs), count: count, into: y, stride: outputs)
      }
      if isCut { for place in 0..<size { y[place] = max(0, y[place]) } }
      filled = size
    }
  }
}
