import Kernels

extension Tok2Vec {
  /// Adds the embedding and the encoder of a component to a model file.
  ///
  /// - Parameters:
  ///   - name: the name of the sections.
  ///   - graph: the component's layers.
  ///   - vectors: the table of static vectors; needed when the component reads them.
  ///   - writer: the model file.
  /// - Throws: ``ModelError`` if a layer is missing or has another architecture.
  package static func compile(
    _ name: String, _ graph: LayerGraph, vectors: Tensor?, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let (maxouts, norms, width) = try layers(graph)
    try Embedding.compile(
      name + ".embedding", graph, width: width, mixer: maxouts[0], norm: norms[0],
      vectors: vectors, into: &writer)
    try compileEncoder(name, graph, into: &writer)
  }

  /// The maxout layers of a component and their norms, those of the embedding first, and the width of vectors.
  private static func layers(
    _ graph: LayerGraph
  ) throws(ModelError) -> (maxouts: [LayerGraph.Layer], norms: [LayerGraph.Layer], width: Int) {
    let maxouts = graph.layers("maxout")
    let norms = graph.layers("layernorm")
    guard let mixer = maxouts.first, norms.count == maxouts.count,
      let width = mixer.parameters["W"]?.shape.first, width % 8 == 0, (8..<4096).contains(width)
    else { throw graph.fault("maxout") }
    guard maxouts.count > 1 else { throw graph.fault("expand_window") }
    for window in graph.layers("expand_window") {
      guard window.attributes["window_size"]?.integer == 1 else { throw graph.fault(window.name) }
    }
    return (maxouts, norms, width)
  }

  /// Adds the encoder of a component to a model file, without its embedding.
  static func compileEncoder(
    _ name: String, _ graph: LayerGraph, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let (maxouts, norms, width) = try layers(graph)
    writer.add(name + ".depth", [Int32(maxouts.count - 1)])
    for index in 1..<maxouts.count {
      // The first layer's products are made for each word form, not each token: no inputs are left to it.
      try MaxoutLayer.compile(
        "\(name).layer\(index)", graph, maxouts[index], norms[index],
        inputs: index == 1 ? 0..<0 : 0..<3 * width, of: 3 * width, outputs: width, into: &writer)
    }
    for (side, block) in ["left", "middle", "right"].enumerated() {
      writer.add(
        "\(name).\(block)",
        try MaxoutLayer.affine(
          graph, maxouts[1], block: side * width..<(side + 1) * width, of: 3 * width,
          outputs: width))
    }
  }
}

extension MaxoutLayer {
  /// Adds the weights of a maxout layer for a part of its inputs, and of the norm that follows it.
  static func compile(
    _ name: String, _ graph: LayerGraph, _ maxout: LayerGraph.Layer, _ norm: LayerGraph.Layer,
    inputs: Range<Int>, of total: Int, outputs: Int, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let weights = try graph.weights(maxout, "W", [outputs, nil, total])
    let pieces = weights.shape[1]
    guard (1...3).contains(pieces) else { throw graph.fault(maxout.name) }
    let bias = try graph.weights(maxout, "b", [outputs, pieces])
    let panels = Panels(
      inputs: inputs.count, outputs: outputs, pieces: pieces,
      weight: { weights.values[($0 * pieces + $1) * total + inputs.lowerBound + $2] },
      bias: { bias.values[$0 * pieces + $1] })
    writer.add(name + ".weights", panels.weights)
    writer.add(name + ".bias", panels.bias)
    let gain = try graph.weights(norm, "G", [outputs])
    let shift = try graph.weights(norm, "b", [outputs])
    writer.add(name + ".norm", gain.values + shift.values)
  }

  /// The weights of a maxout layer for one block of its inputs, without its bias, as an affine layer whose outputs are
  /// the sums of the layer in the order of its panels.
  static func affine(
    _ graph: LayerGraph, _ maxout: LayerGraph.Layer, block: Range<Int>, of total: Int, outputs: Int
  ) throws(ModelError) -> Panels {
    let weights = try graph.weights(maxout, "W", [outputs, nil, total])
    let pieces = weights.shape[1]
    guard (1...3).contains(pieces) else { throw graph.fault(maxout.name) }
    return Panels(
      inputs: block.count, outputs: 3 * outputs,
      weight: { place, input in
        let row = Panels.output(place) * pieces + min(Panels.piece(place), pieces - 1)
        return weights.values[row * total + block.lowerBound + input]
      }, bias: { _ in 0 })
  }
}
