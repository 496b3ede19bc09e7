import Kernels
import Testing

/// The shape of a layer and the number of its input rows.
struct Shape: Sendable, CustomTestStringConvertible {
  var rows: Int
  var inputs: Int
  var outputs: Int
  var pieces = 1

  var testDescription: String { "\(rows) rows, \(inputs) to \(outputs) x \(pieces)" }
}

@Suite struct KernelsTests {
  private static let tolerance = 1e-4

  private static let affines = [
    Shape(rows: 1, inputs: 96, outputs: 56), Shape(rows: 2, inputs: 8, outputs: 8),
    Shape(rows: 7, inputs: 64, outputs: 1024), Shape(rows: 61, inputs: 96, outputs: 64),
    Shape(rows: 9, inputs: 0, outputs: 48), Shape(rows: 0, inputs: 3, outputs: 24),
    Shape(rows: 13, inputs: 5, outputs: 40),
  ]

  @Test(arguments: Instructions.available, affines)
  func `an affine layer equals plain loops`(_ set: Instructions, _ shape: Shape) {
    var noise = Noise(1)
    let plain = PlainLayer(inputs: shape.inputs, outputs: shape.outputs, &noise)
    let x = noise.next(shape.rows * shape.inputs)
    let panels = Panels(
      inputs: shape.inputs, outputs: shape.outputs,
      weight: { plain.weights[$0 * shape.inputs + $1] }, bias: { plain.bias[$0] })
    let weights = FloatBuffer(panels.weights)
    let bias = FloatBuffer(panels.bias)
    let input = FloatBuffer(x)
    let output = FloatBuffer(count: shape.rows * shape.outputs)
    Kernels(set).affine(
      Layer(
        weights: weights.base, start: bias.base, inputs: shape.inputs, outputs: shape.outputs),
      Rows(input.base, stride: shape.inputs), count: shape.rows, into: output.base,
      stride: shape.outputs)
    let expected = (0..<shape.rows).flatMap {
      plain.sums(x[$0 * shape.inputs..<($0 + 1) * shape.inputs])
    }
    #expect(distance(output.floats, expected) < Self.tolerance)
  }

  private static let maxouts = [
    Shape(rows: 1, inputs: 288, outputs: 96, pieces: 3),
    Shape(rows: 50, inputs: 288, outputs: 96, pieces: 3),
    Shape(rows: 11, inputs: 48, outputs: 16, pieces: 2),
    Shape(rows: 5, inputs: 24, outputs: 8, pieces: 3),
    Shape(rows: 4, inputs: 72, outputs: 24, pieces: 1),
  ]

  @Test(arguments: Instructions.available, maxouts)
  func `a maxout layer over windows equals plain loops`(_ set: Instructions, _ shape: Shape) {
    var noise = Noise(2)
    let width = shape.inputs / 3
    let plain = PlainLayer(
      inputs: shape.inputs, outputs: shape.outputs, pieces: shape.pieces, &noise)
    let x = noise.next((shape.rows + 2) * width)
    let gain = noise.next(shape.outputs)
    let shift = noise.next(shape.outputs)
    let layer = PackedMaxout(plain)
    let input = FloatBuffer(x)
    let norm = FloatBuffer(gain + shift)
    let output = FloatBuffer(count: shape.rows * shape.outputs)
    Kernels(set).maxout(
      layer.layer, Rows(input.base, stride: width), count: shape.rows, gain: norm.base,
      shift: norm.base + shape.outputs, residual: Rows(input.base + width, stride: width),
      into: output.base, stride: shape.outputs)
    let expected = (0..<shape.rows).flatMap { row in
      let window = x[row * width..<(row + 3) * width]
      let normal = normalized(plain.maxima(window), gain: gain, shift: shift)
      return zip(normal, window.dropFirst(width)).map { $0 + Double($1) }
    }
    #expect(distance(output.floats, expected) < Self.tolerance)
  }

  @Test(arguments: Instructions.available)
  func `a maxout layer without inputs uses its starts`(_ set: Instructions) {
    var noise = Noise(3)
    let rows = 3
    let starts = noise.next(rows * 48)
    let plain = PlainLayer(inputs: 0, outputs: 16, pieces: 3, &noise)
    let ones = [Float](repeating: 1, count: 16)
    let layer = PackedMaxout(plain)
    let start = FloatBuffer(starts)
    let norm = FloatBuffer(ones + ones.map { _ in 0 })
    let output = FloatBuffer(count: rows * 16)
    Kernels(set).maxout(
      layer.layer.starting(at: start.base, stride: 48), .none, count: rows, gain: norm.base,
      shift: norm.base + 16, into: output.base, stride: 16)
    let expected = (0..<rows).flatMap { row in
      let maxima = (0..<16).map { output in
        let places = (0..<48).filter { Panels.output($0) == output }
        return places.map { Double(starts[row * 48 + $0]) }.max() ?? 0
      }
      return normalized(maxima, gain: ones, shift: ones.map { _ in 0 })
    }
    #expect(distance(output.floats, expected) < Self.tolerance)
  }

  @Test(arguments: Instructions.available, [8, 56, 80, 96, 112, 120, 200])
  func `the scores of a state equal plain loops`(_ set: Instructions, _ outputs: Int) {
    var noise = Noise(4)
    let hidden = 64
    let plain = PlainLayer(inputs: hidden, outputs: outputs, &noise)
    let features = noise.next(5 * 2 * hidden)
    let panels = Panels(
      inputs: hidden, outputs: outputs, weight: { plain.weights[$0 * hidden + $1] },
      bias: { plain.bias[$0] })
    let weights = FloatBuffer(panels.weights)
    let bias = FloatBuffer(panels.bias)
    let input = FloatBuffer(features)
    let output = FloatBuffer(count: outputs)
    let rows = (0..<5).map { Optional(UnsafePointer(input.base + $0 * 2 * hidden)) }
    Kernels(set).scores(
      Layer(weights: weights.base, start: bias.base, inputs: hidden, outputs: outputs), rows,
      count: 5, into: output.base)
    let sums = (0..<2 * hidden).map { place in
      (0..<5).reduce(Float(0)) { $0 + features[$1 * 2 * hidden + place] }
    }
    let maxima = (0..<hidden).map { max(sums[$0], sums[hidden + $0]) }
    #expect(distance(output.floats, plain.sums(maxima[...])) < Self.tolerance)
  }

  @Test(arguments: Instructions.available)
  func `the result for a row does not depend on its place in a batch`(_ set: Instructions) {
    var noise = Noise(5)
    let plain = PlainLayer(inputs: 288, outputs: 96, pieces: 3, &noise)
    let layer = PackedMaxout(plain)
    let input = FloatBuffer(noise.next(70 * 96))
    let norm = FloatBuffer(noise.next(2 * 96))
    func output(from first: Int, count: Int) -> [Float] {
      let output = FloatBuffer(count: count * 96)
      Kernels(set).maxout(
        layer.layer, Rows(input.base + first * 96, stride: 96), count: count, gain: norm.base,
        shift: norm.base + 96, into: output.base, stride: 96)
      return output.floats
    }
    let whole = output(from: 0, count: 67)
    for (first, count) in [(0, 1), (1, 2), (5, 11), (47, 20), (66, 1)] {
      #expect(output(from: first, count: count) == Array(whole[first * 96..<(first + count) * 96]))
    }
  }

  @Test func `the best instruction set is one that the processor has`() {
    #expect(Instructions.available.first == .baseline)
    #expect(Instructions.available.last == .best)
  }
}

/// A packed maxout layer.
struct PackedMaxout: ~Copyable {
  private let weights: FloatBuffer
  private let bias: FloatBuffer
  private let plain: PlainLayer

  init(_ plain: PlainLayer) {
    let panels = Panels(
      inputs: plain.inputs, outputs: plain.outputs, pieces: plain.pieces,
      weight: { plain.weights[($0 * plain.pieces + $1) * plain.inputs + $2] },
      bias: { plain.bias[$0 * plain.pieces + $1] })
    weights = FloatBuffer(panels.weights)
    bias = FloatBuffer(panels.bias)
    self.plain = plain
  }

  var layer: Layer {
    Layer(
      weights: weights.base, start: bias.base, inputs: plain.inputs, outputs: plain.outputs)
  }
}

extension FloatBuffer {
  /// A copy of the floats.
  var floats: [Float] { (0..<count).map { base[$0] } }
}
