import Kernels

extension Embedding {
  /// Adds an embedding to a model file: its tables and static vectors, multiplied with the layers that follow.
  static func compile(
    _ name: String, _ graph: LayerGraph, width: Int, mixer: LayerGraph.Layer,
    norm: LayerGraph.Layer, vectors: Tensor?, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let tables = graph.layers("hashembed")
    let projection = graph.layers("static_vectors").first
    let columns = graph.layers("extract_features").first?.attributes["columns"]?.elements ?? []
    let inputs = width * (tables.count + (projection == nil ? 0 : 1))
    guard !tables.isEmpty else { throw graph.fault("hashembed") }
    writer.add(name + ".sizes", [Int32(width)])

    var list: [Int32] = []
    for (index, table) in tables.enumerated() {
      guard let column = table.attributes["column"]?.integer, columns.indices.contains(column),
        let attribute = columns[column].text.flatMap(Attribute.init(spaCy:)),
        let seed = table.attributes["seed"]?.integer.flatMap(Int32.init(exactly:))
      else { throw graph.fault(table.name) }
      let rows = try graph.weights(table, "E", [nil, width])
      list += [attribute.rawValue, seed, Int32(rows.shape[0])]
      let block = index * width..<(index + 1) * width
      writer.add(
        "\(name).table\(index)",
        rows.multiplied(
          by: try MaxoutLayer.affine(graph, mixer, block: block, of: inputs, outputs: width),
          outputs: 3 * width))
    }
    writer.add(name + ".tables", list)

    var shrunk: [Float] = []
    if let projection {
      guard let vectors, vectors.shape.count == 2, vectors.shape.allSatisfy({ $0 > 0 }) else {
        throw graph.fault(projection.name)
      }
      let length = vectors.shape[1]
      let weights = try graph.weights(projection, "W", [width, length])
      shrunk = vectors.multiplied(
        by: Panels(
          inputs: length, outputs: width, weight: { weights.values[$0 * length + $1] },
          bias: { _ in 0 }), outputs: width)
    }
    writer.add(name + ".vectors", shrunk)
    try MaxoutLayer.compile(
      name + ".mixer", graph, mixer, norm, inputs: tables.count * width..<inputs, of: inputs,
      outputs: width, into: &writer)
  }
}

extension Tensor {
  /// The product of a matrix `[rows x inputs]` with packed weights.
  fileprivate func multiplied(by panels: Panels, outputs: Int) -> [Float] {
    let rows = shape[0]
    let inputs = shape[1]
    let weights = FloatBuffer(panels.weights)
    let start = FloatBuffer(panels.bias)
    return values.withUnsafeBufferPointer { values in
      [Float](unsafeUninitializedCapacity: rows * outputs) { product, count in
        if let base = product.baseAddress {
          Kernels().affine(
            Layer(weights: weights.base, start: start.base, inputs: inputs, outputs: outputs),
            Rows(values.baseAddress, stride: inputs), count: rows, into: base, stride: outputs)
        }
        count = rows * outputs
      }
    }
  }
}
