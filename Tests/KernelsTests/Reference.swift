import Kernels

/// Reproducible pseudo-random numbers: a linear congruential generator.
struct Noise {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &+ 88_172_645 }

  /// Returns the next number, from -1 to 1.
  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int32(truncatingIfNeeded: state >> 32)) / Float(Int32.max)
  }

  /// Returns the next numbers, from -1 to 1.
  mutating func next(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }
}

/// A layer in plain arrays, computed by plain loops.
struct PlainLayer {
  var inputs: Int
  var outputs: Int
  var pieces: Int
  /// The weights, `[outputs x pieces x inputs]`.
  var weights: [Float]
  /// The biases, `[outputs x pieces]`.
  var bias: [Float]

  init(inputs: Int, outputs: Int, pieces: Int = 1, _ noise: inout Noise) {
    self.inputs = inputs
    self.outputs = outputs
    self.pieces = pieces
    weights = noise.next(outputs * pieces * inputs)
    bias = noise.next(outputs * pieces)
  }

  /// Returns the sums of a row, `[outputs x pieces]`.
  func sums(_ row: ArraySlice<Float>) -> [Double] {
    bias.indices.map { place in
      zip(row, weights[place * inputs..<(place + 1) * inputs]).reduce(Double(bias[place])) {
        $0 + Double($1.0) * Double($1.1)
      }
    }
  }

  /// Returns the maximum over the pieces of each output.
  func maxima(_ row: ArraySlice<Float>) -> [Double] {
    let sums = sums(row)
    return (0..<outputs).map { sums[$0 * pieces..<($0 + 1) * pieces].max() ?? 0 }
  }
}

/// Returns a row normalised to mean 0 and variance 1, then scaled and shifted.
func normalized(_ row: [Double], gain: [Float], shift: [Float]) -> [Double] {
  let mean = row.reduce(0, +) / Double(row.count)
  let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
  return row.indices.map {
    (row[$0] - mean) / (variance + 1e-8).squareRoot() * Double(gain[$0]) + Double(shift[$0])
  }
}

/// Returns the greatest absolute difference.
func distance(_ a: [Float], _ b: [Double]) -> Double {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).map { abs(Double($0) - $1) }.max() ?? 0
}
