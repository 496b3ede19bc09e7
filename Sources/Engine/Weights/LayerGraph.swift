/// The layers of one component as thinc stores them: breadth first, outer layers before those that they are made of.
package struct LayerGraph {
  /// A layer with its own weights.
  package struct Layer {
    /// What thinc calls it, such as "maxout".
    package var name: String
    /// The layers that it names, by their index.
    package var references: [String: Int]
    /// Its settings.
    package var attributes: [String: MessagePack]
    /// Its weights.
    package var parameters: [String: Tensor]
  }

  /// The folder that it was read from.
  package let folder: String
  /// The component's name, such as "parser".
  package let component: String
  /// All layers.
  package let layers: [Layer]

  /// Reads the layers of a component of a pipeline's folder.
  ///
  /// - Throws: ``ModelError`` when its file is missing or malformed.
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

  /// The layers of a name, in order.
  package func layers(_ name: String) -> [Layer] { layers.filter { $0.name == name } }

  /// The layer that the outermost layer refers to by a name.
  package func reference(_ name: String) throws(ModelError) -> Layer {
    guard let index = layers.first?.references[name], layers.indices.contains(index) else {
      throw fault(name)
    }
    return layers[index]
  }

  /// The weights of a layer by their name and shape; nil in a shape stands for any length.
  package func weights(
    _ layer: Layer, _ name: String, _ shape: [Int?]
  ) throws(ModelError) -> Tensor {
    guard let tensor = layer.parameters[name], tensor.shape.count == shape.count,
      zip(tensor.shape, shape).allSatisfy({ $1 == nil || $0 == $1 })
    else { throw fault(layer.name) }
    return tensor
  }

  /// What is thrown when a layer is missing or of another make.
  package func fault(_ layer: String) -> ModelError {
    .unsupported(folder, .layer(component + "/" + layer))
  }
}

extension MessagePack {
  /// The entries of a map whose keys are text and whose values can be turned into something.
  fileprivate func named<Value>(_ value: (MessagePack) -> Value?) -> [String: Value] {
    var named: [String: Value] = [:]
    for entry in entries ?? [] {
      if let name = entry.key.text, let value = value(entry.value) { named[name] = value }
    }
    return named
  }
}
