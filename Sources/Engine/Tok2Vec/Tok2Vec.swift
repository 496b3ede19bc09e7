import Kernels

/// Turns tokens into vectors that know their neighbours: an embedding of each token, then layers that each look one token to
/// the left and right.
///
/// Source: spaCy's MultiHashEmbed and MaxoutWindowEncoder.
package struct Tok2Vec: Sendable {
  /// How many floats a vector has.
  package let width: Int
  /// The embedding of single tokens.
  let embedding: Embedding
  /// The first layer over windows of three tokens, less its products: it works on sums of theirs.
  let first: MaxoutLayer
  /// What the first layer multiplies an embedding with when it stands on the left, in the middle and on the right of a window.
  let sides: [Layer]
  /// The layers that follow the first.
  let layers: [MaxoutLayer]

  /// How many tokens to each side a vector depends on.
  package var reach: Int { layers.count + 1 }

  /// The one of that name in a compiled model.
  package init(_ name: String, in file: ModelFile) throws(ModelError) {
    embedding = try Embedding(name + ".embedding", in: file)
    width = embedding.width
    let depth: MappedArray<Int32> = try file.array(name + ".depth", count: 1)
    first = try MaxoutLayer(name + ".layer1", in: file, inputs: 0, outputs: width)
    var sides: [Layer] = []
    for side in ["left", "middle", "right"] {
      sides.append(try Layer("\(name).\(side)", in: file, inputs: width, outputs: 3 * width))
    }
    self.sides = sides
    var layers: [MaxoutLayer] = []
    for index in 2..<max(2, Int(depth[0]) + 1) {
      layers.append(
        try MaxoutLayer("\(name).layer\(index)", in: file, inputs: 3 * width, outputs: width))
    }
    self.layers = layers
  }
}

/// A maxout layer of a compiled model, followed by a layer norm.
struct MaxoutLayer: @unchecked Sendable {
  // Unchecked: what it points to is never written to.

  /// The weights before the norm.
  let layer: Layer
  /// What its sums begin with, in the order of its panels.
  let bias: UnsafePointer<Float>
  private let scale: MappedArray<Float>

  /// The one of that name in a compiled model.
  init(_ name: String, in file: ModelFile, inputs: Int, outputs: Int) throws(ModelError) {
    let weights: MappedArray<Float> = try file.array(name + ".weights", count: 3 * inputs * outputs)
    let bias: MappedArray<Float> = try file.array(name + ".bias", count: 3 * outputs)
    self.bias = bias.base
    scale = try file.array(name + ".norm", count: 2 * outputs)
    layer = Layer(weights: weights.base, start: bias.base, inputs: inputs, outputs: outputs)
  }

  /// What a normal row is multiplied with.
  var gain: UnsafePointer<Float> { scale.base }
  /// What is added to it then.
  var shift: UnsafePointer<Float> { scale.base + layer.outputs }
}
