import Kernels

/// The speed of the layers' arithmetic for each instruction set of this machine.
///
/// The peak of a layer is the speed of a bare matrix product of the same inputs and outputs whose
/// data fit in the nearest caches: 48 rows, and nothing after the sums.
enum KernelSpeeds {
  static func figures() -> [Figure] {
    Instructions.available.flatMap { set in
      compared(
        "\(set): maxout layer, 288 to 96 x 3", maxout(set, rows: 256),
        with: affine(set, rows: 48, inputs: 288, outputs: 288))
        + compared(
          "\(set): features, 64 to 1024", affine(set, rows: 256, inputs: 64, outputs: 1024),
          with: affine(set, rows: 48, inputs: 64, outputs: 48))
    }
  }

  /// Returns the speed of a layer, the peak for its shape, and their ratio.
  private static func compared(_ name: String, _ speed: Double, with peak: Double) -> [Figure] {
    [
      Figure(name: name, value: speed, unit: "GFLOP/s"),
      Figure(name: name + ", peak", value: peak, unit: "GFLOP/s"),
      Figure(name: name + ", share", value: speed / peak * 100, unit: "%"),
    ]
  }

  private static func affine(
    _ set: Instructions, rows: Int, inputs: Int, outputs: Int
  ) -> Double {
    let panels = Panels(
      inputs: inputs, outputs: outputs, weight: { weight($0, $1) }, bias: { _ in 0 })
    let weights = FloatBuffer(panels.weights)
    let bias = FloatBuffer(panels.bias)
    let input = FloatBuffer([Float](repeating: 0.5, count: rows * inputs))
    let output = FloatBuffer(count: rows * outputs)
    let kernels = Kernels(set)
    let layer = Layer(
      weights: weights.base, start: bias.base, inputs: inputs, outputs: outputs)
    return speed(operations: 2 * rows * inputs * outputs) {
      kernels.affine(
        layer, Rows(input.base, stride: inputs), count: rows, into: output.base, stride: outputs)
    }
  }

  private static func maxout(_ set: Instructions, rows: Int) -> Double {
    let width = 96
    let panels = Panels(
      inputs: 3 * width, outputs: width, pieces: 3, weight: { weight($0 + $1, $2) },
      bias: { _, _ in 0 })
    let weights = FloatBuffer(panels.weights)
    let bias = FloatBuffer(panels.bias)
    let norm = FloatBuffer([Float](repeating: 1, count: 2 * width))
    let input = FloatBuffer([Float](repeating: 0.5, count: (rows + 2) * width))
    let output = FloatBuffer(count: rows * width)
    let kernels = Kernels(set)
    let layer = Layer(weights: weights.base, start: bias.base, inputs: 3 * width, outputs: width)
    return speed(operations: 2 * rows * 3 * width * 3 * width) {
      kernels.maxout(
        layer, Rows(input.base, stride: width), count: rows, gain: norm.base,
        shift: norm.base + width, residual: Rows(input.base + width, stride: width),
        into: output.base, stride: width)
    }
  }

  private static func weight(_ output: Int, _ input: Int) -> Float {
    Float((output * 7 + input * 3) % 11) * 0.01 - 0.05
  }

  /// Returns the speed in billions of operations a second, measured over about a tenth of a second
  /// a run.
  private static func speed(operations: Int, _ work: () -> Void) -> Double {
    let repeats = max(1, 4_000_000_000 / operations)
    let seconds = Clock.median { for _ in 0..<repeats { work() } }
    return Double(operations) * Double(repeats) / seconds * 1e-9
  }
}
