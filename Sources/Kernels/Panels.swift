/// The memory layout of the kernels' weights: panels of three groups of eight outputs, each
/// `[inputs x 3 x 8]`.
package struct Panels: Hashable, Sendable {
  /// The weights, `[panels x inputs x 24]`.
  package var weights: [Float]
  /// The biases, `[panels x 24]`, in the same order.
  package var bias: [Float]

  /// Packs the weights of an affine layer, padding the outputs with zeros.
  ///
  /// - Parameters:
  ///   - inputs: the number of inputs of a row.
  ///   - outputs: the number of outputs of a row.
  ///   - weight: returns the weight from an input to an output.
  ///   - bias: returns the bias of an output.
  package init(
    inputs: Int, outputs: Int, weight: (_ output: Int, _ input: Int) -> Float,
    bias: (_ output: Int) -> Float
  ) {
    self.init(
      panels: (outputs + 23) / 24, inputs: inputs,
      weight: { $0 < outputs ? weight($0, $1) : 0 }, bias: { $0 < outputs ? bias($0) : 0 })
  }

  /// Packs the weights of a maxout layer with at most three pieces.
  ///
  /// The last piece is repeated for missing ones, which does not change the maximum.
  package init(
    inputs: Int, outputs: Int, pieces: Int,
    weight: (_ output: Int, _ piece: Int, _ input: Int) -> Float,
    bias: (_ output: Int, _ piece: Int) -> Float
  ) {
    self.init(
      panels: outputs / 8, inputs: inputs,
      weight: { weight(Panels.output($0), min(Panels.piece($0), pieces - 1), $1) },
      bias: { bias(Panels.output($0), min(Panels.piece($0), pieces - 1)) })
  }

  private init(
    panels: Int, inputs: Int, weight: (_ place: Int, _ input: Int) -> Float,
    bias: (_ place: Int) -> Float
  ) {
    weights = []
    weights.reserveCapacity(panels * inputs * 24)
    for panel in 0..<panels {
      for input in 0..<inputs {
        for place in 0..<24 { weights.append(weight(panel * 24 + place, input)) }
      }
    }
    self.bias = (0..<panels * 24).map(bias)
  }

  /// Returns the output for a position in the panels of a maxout layer.
  package static func output(_ place: Int) -> Int { place / 24 * 8 + place % 8 }

  /// Returns the piece for a position in the panels of a maxout layer.
  package static func piece(_ place: Int) -> Int { place % 24 / 8 }
}
