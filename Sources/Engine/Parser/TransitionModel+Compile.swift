internal import JSON
import Kernels

extension TransitionModel {
  /// Adds the layers and actions of a pipeline's parser or recogniser to a model file.
  ///
  /// - Parameters:
  ///   - name: the name of the sections.
  ///   - graph: the component's layers.
  ///   - features: how many tokens a state must look at.
  ///   - writer: the model file.
  /// - Throws: ``ModelError`` if a layer is missing or has another architecture.
  package static func compile(
    _ name: String, _ graph: LayerGraph, features: Int, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let lower = try graph.reference("lower")
    let upper = try graph.reference("upper")
    let weights = try graph.weights(lower, "W", [features, nil, 2, nil])
    let hidden = weights.shape[1]
    let inner = weights.shape[3]
    guard hidden % 8 == 0, inner % 8 == 0, hidden <= Self.widest,
      inner <= Self.widest
    else { throw graph.fault(lower.name) }
    let bias = try graph.weights(lower, "b", [hidden, 2])
    let missing = try graph.weights(lower, "pad", [1, features, hidden, 2])

    let projections = graph.layers("linear").filter { $0.parameters["W"]?.shape.first == inner }
    guard let projection = projections.last else { throw graph.fault("linear") }
    try writer.add(name + ".projection", graph, projection, outputs: inner)
    // A feature keeps its two pieces apart, so that their maximum is one of neighbouring runs.
    writer.add(
      name + ".lower",
      Panels(
        inputs: inner, outputs: features * 2 * hidden,
        weight: { output, input in
          let feature = output / (2 * hidden)
          let piece = output / hidden % 2
          return weights.values[
            ((feature * hidden + output % hidden) * 2 + piece) * inner + input]
        }, bias: { _ in 0 }))
    let pieces = (missing.values + bias.values).indices.map { place in
      let feature = place / (2 * hidden)
      let from = (feature * hidden + place % hidden) * 2 + place / hidden % 2
      return from < missing.values.count
        ? missing.values[from] : bias.values[from - missing.values.count]
    }
    writer.add(name + ".padding", pieces)

    let actions = try Self.actions(graph)
    try writer.add(name + ".upper", graph, upper, outputs: actions.count)
    var labels: [String] = []
    var numbers: [String: Int32] = [:]
    var pairs: [Int32] = []
    for action in actions {
      let label = numbers[action.label] ?? Int32(labels.count)
      if numbers.updateValue(label, forKey: action.label) == nil { labels.append(action.label) }
      pairs += [action.move, label]
    }
    writer.add(name + ".sizes", [features, inner, hidden].map(Int32.init))
    writer.add(name + ".labels", text: labels.joined(separator: "\n"))
    writer.add(name + ".actions", pairs)
  }

  /// The actions in the order of their scores: by move, then by frequency, then by label in reverse; actions that were
  /// added later, with negative counts, follow all others.
  private static func actions(
    _ graph: LayerGraph
  ) throws(ModelError) -> [(move: Int32, label: String)] {
    let name = graph.component + "/moves"
    let bytes = try MappedFile.read(graph.folder + "/" + name)
    guard let text = (try? MessagePack(bytes))?["moves"]?.text,
      let moves = (try? JSONValue(Array(text.utf8)))?.members
    else { throw .unsupported(graph.folder, .malformed(name)) }
    var actions: [(move: Int32, label: String, count: Double)] = []
    for move in moves {
      guard let number = Int32(move.name) else {
        throw .unsupported(graph.folder, .malformed(name))
      }
      for label in move.value.members ?? [] {
        actions.append((number, label.name, label.value.number ?? 0))
      }
    }
    let (seen, added) = (actions.filter { $0.count >= 0 }, actions.filter { $0.count < 0 })
    let ordered =
      seen.sorted { ($0.move, -$0.count, $1.label) < ($1.move, -$1.count, $0.label) }
      + added.sorted { (-$0.count, $1.label, $0.move) < (-$1.count, $0.label, $1.move) }
    return ordered.map { ($0.move, $0.label) }
  }
}

extension ModelFileWriter {
  /// Adds a packed affine layer.
  mutating func add(_ name: String, _ panels: Panels) {
    add(name + ".weights", panels.weights)
    add(name + ".bias", panels.bias)
  }

  /// Adds a layer of thinc's types linear or softmax.
  package mutating func add(
    _ name: String, _ graph: LayerGraph, _ layer: LayerGraph.Layer, outputs: Int
  ) throws(ModelError) {
    let weights = try graph.weights(layer, "W", [outputs, nil])
    let bias = try graph.weights(layer, "b", [outputs])
    let inputs = weights.shape[1]
    add(
      name,
      Panels(
        inputs: inputs, outputs: outputs, weight: { weights.values[$0 * inputs + $1] },
        bias: { bias.values[$0] }))
  }
}
