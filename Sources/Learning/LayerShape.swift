internal import Tables

/// A layer as a network needs it: a group of a table of numbers, whose rows are the weights of an input to all outputs.
struct LayerShape {
  let name: String
  /// The names of its inputs; nil for any.
  var inputs: [String]?
  let outputs: Int
  /// Whether the kernels compute it, which work on groups of 24 outputs.
  var isComputed = false

  /// The names of inputs that have numbers only.
  static func numbers(_ count: Int) -> [String] { (0..<count).map { "\($0)" } }
}

extension NumberTable {
  /// The number of outputs of a layer; 0 if the table lacks it.
  func outputs(of layer: String) -> Int { groups[layer]?.columns ?? 0 }

  /// The weights of a layer, `[inputs x outputs]`; none if the table lacks it.
  func weights(of layer: String) -> [Float] { groups[layer]?.values ?? [] }

  /// The layers that do not have the shape that a network needs.
  func faults(against shapes: [LayerShape]) -> [NetworkFault] {
    let wrong = shapes.filter { shape in
      guard let layer = groups[shape.name] else { return true }
      return layer.columns != shape.outputs || layer.columns == 0
        || shape.inputs.map { $0.map { KeyHash($0) } != layer.rowKeys } ?? false
    }
    let uneven = shapes.filter { $0.isComputed && $0.outputs % 24 != 0 }
    return (wrong + uneven).map { .wrongLayer($0.name) }
  }
}

/// A fault in the table of a network's weights.
package enum NetworkFault: Hashable, Sendable {
  /// A layer that is missing or has other inputs or outputs than the network.
  case wrongLayer(String)
  /// A parameter that is missing.
  case missingParameter(String)
}
