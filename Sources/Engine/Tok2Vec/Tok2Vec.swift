import Kernels

/// Encodes tokens as vectors that depend on context: an embedding of each token, then layers that each see one token to
/// the left and to the right.
///
/// Source: spaCy's MultiHashEmbed and MaxoutWindowEncoder.
package struct Tok2Vec: Sendable {
  /// The number of floats in a vector.
  package let width: Int
  /// The embedding of single tokens.
  let embedding: Embedding
  /// The first layer over windows of three tokens, without its products, which are added up beforehand.
  let first: MaxoutLayer
  /// The weights of the first layer for an embedding on the left, in the middle and on the right of a window.
  let sides: [Layer]
  /// The layers that follow the first.
  let layers: [MaxoutLayer]

  /// The number of tokens on each side that a vector depends on.
  package var reach: Int { layers.count + 1 }

  /// Reads the one with a name from a compiled model, or its embedding from there and its layers from another file.
  package init(
    _ name: String, in model: ModelFile, layersIn layers: ModelFile? = nil
  ) throws(ModelError) {
    embedding = try Embedding(name + ".embedding", in: model)
    let file = layers ?? model
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
  /// The initial values of its sums, in the order of its panels.
  let bias: UnsafePointer<Float>
  private let scale: MappedArray<Float>

  /// Reads the one with a name from a compiled model.
  init(_ name: String, in file: ModelFile, inputs: Int, outputs: Int) throws(ModelError) {
    let weights: MappedArray<Float> = try file.array(name + ".weights", count: 3 * inputs * outputs)
    let bias: MappedArray<Float> = try file.array(name + ".bias", count: 3 * outputs)
    self.bias = bias.base
    scale = try file.array(name + ".norm", count: 2 * outputs)
    layer = Layer(weights: weights.base, start: bias.base, inputs: inputs, outputs: outputs)
  }

  /// The factor of a normalised row.
  var gain: UnsafePointer<Float> { scale.base }
  /// The offset of a normalised row, added after the factor.
  var shift: UnsafePointer<Float> { scale.base + layer.outputs }
}
