/// The layers of one component as thinc stores them: breadth-first, outer layers before their parts.
package struct LayerGraph {
  /// A layer with its own weights.
  package struct Layer {
    /// Its name in thinc, such as "maxout".
    package var name: String
    /// The indices of the layers that it refers to, by name.
    package var references: [String: Int]
    /// Its settings.
    package var attributes: [String: MessagePack]
    /// Its weights.
    package var parameters: [String: Tensor]
  }

  /// The folder of the pipeline.
  package let folder: String
  /// The component's name, such as "parser".
  package let component: String
  /// All layers.
  package let layers: [Layer]

  /// Reads the layers of a component from the folder of a pipeline.
  ///
  /// - Throws: ``ModelError`` if its file is missing or malformed.
  package init(_ component: String, in folder: String) throws(ModelError) {
    let name = component + "/model"
    let bytes = try MappedFile.read(folder + "/" + name)
    guard let packed = try? MessagePack(bytes), let nodes = packed["nodes"]?.elements,
      let attributes = packed["attrs"]?.elements, attributes.count == nodes.count,
      let parameters = packed["params"]?.elements, parameters.count == nodes.count
    else { throw .unsupported(folder, .malformed(name)) }
    self.folder = folder
    self.component = component
    layers = nodes.indices.map { index in
      Layer(
        name: nodes[index]["name"]?.text ?? "",
        references: nodes[index]["refs"]?.named(\.integer) ?? [:],
        attributes: attributes[index].named(\.unpacked),
        parameters: parameters[index].named(Tensor.init))
    }
  }

  /// The layers with a name, in order.
  package func layers(_ name: String) -> [Layer] { layers.filter { $0.name == name } }

  /// The layer that the outermost layer refers to by name.
  package func reference(_ name: String) throws(ModelError) -> Layer {
    guard let index = layers.first?.references[name], layers.indices.contains(index) else {
      throw fault(name)
    }
    return layers[index]
  }

  /// The weights of a layer by name and shape; nil in a shape matches any length but 0.
  package func weights(
    _ layer: Layer, _ name: String, _ shape: [Int?]
  ) throws(ModelError) -> Tensor {
    guard let tensor = layer.parameters[name], tensor.shape.count == shape.count,
      zip(tensor.shape, shape).allSatisfy({ $0 > 0 && ($1 == nil || $0 == $1) })
    else { throw fault(layer.name) }
    return tensor
  }

  /// The error for a layer that is missing or has another architecture.
  package func fault(_ layer: String) -> ModelError {
    .unsupported(folder, .layer(component + "/" + layer))
  }
}

extension MessagePack {
  /// The entries of a map with string keys whose values can be converted.
  fileprivate func named<Value>(_ value: (MessagePack) -> Value?) -> [String: Value] {
    var named: [String: Value] = [:]
    for entry in entries ?? [] {
      if let name = entry.key.text, let value = value(entry.value) { named[name] = value }
    }
    return named
  }
}
