import Kernels

/// Scores the actions of a transition system from the tokens around a state.
///
/// Source: spaCy's TransitionBasedParser. Each token vector is projected, then multiplied once for each place that the
/// token can have in a state ("feature"). The hidden layer of a state is the maxout of the sum of its features; the
/// scores of actions follow from it.
package struct TransitionModel: Sendable {
  /// The maximum number of floats in the input of features and in the hidden layer.
  static let widest = 512

  /// The number of tokens that a state is scored by.
  package let features: Int
  /// The number of floats in a feature: two pieces of the hidden layer.
  let featureWidth: Int
  /// The layer from token vectors to the input of features.
  let projection: Layer
  /// The layer from there to all features of a token, `features x featureWidth`.
  let lower: Layer
  /// The features of a missing token, followed by the bias of the hidden layer.
  private let padding: MappedArray<Float>
  /// The layer from the hidden layer to the scores of actions.
  let upper: Layer
  /// The actions, in the order of their scores.
  package let actions: [Action]
  /// The labels, to which actions refer by index.
  package let labels: [String]

  /// A move and a label, by number.
  package struct Action: Hashable, Sendable {
    package var move: Int32
    package var label: Int32
  }

  /// Reads the model with a name from a compiled model, for vectors of a width.
  package init(_ name: String, in file: ModelFile, width: Int) throws(ModelError) {
    let sizes: MappedArray<Int32> = try file.array(name + ".sizes", count: 3)
    let features = Int(sizes[0])
    let inner = Int(sizes[1])
    let hidden = Int(sizes[2])
    guard (1...16).contains(features), (8...Self.widest).contains(inner),
      (8...Self.widest).contains(hidden),
      inner % 8 == 0, hidden % 8 == 0
    else { throw .unsupported(file.path, .section(name + ".sizes")) }
    let labels = try file.lines(name + ".labels")
    let pairs: MappedArray<Int32> = try file.array(name + ".actions")
    let actions = stride(from: 0, to: pairs.count - 1, by: 2).map {
      Action(move: pairs[$0], label: pairs[$0 + 1])
    }
    guard actions.allSatisfy({ labels.indices.contains(Int($0.label)) }) else {
      throw .unsupported(file.path, .section(name + ".actions"))
    }
    self.features = features
    self.labels = labels
    self.actions = actions
    featureWidth = 2 * hidden
    projection = try Layer(name + ".projection", in: file, inputs: width, outputs: inner)
    lower = try Layer(
      name + ".lower", in: file, inputs: inner, outputs: features * 2 * hidden)
    padding = try file.array(name + ".padding", count: (features + 1) * 2 * hidden)
    upper = try Layer(
      name + ".upper", in: file, inputs: hidden, outputs: (actions.count + 7) / 8 * 8)
  }

  /// The features of a missing token at a place of a state.
  func missing(_ feature: Int) -> UnsafePointer<Float> { padding.base + feature * featureWidth }

  /// The bias of the hidden layer.
  var bias: UnsafePointer<Float> { padding.base + features * featureWidth }
}

extension Layer {
  /// Reads an affine layer from a compiled model.
  init(_ name: String, in file: ModelFile, inputs: Int, outputs: Int) throws(ModelError) {
    let panels = (outputs + 23) / 24
    let weights: MappedArray<Float> = try file.array(
      name + ".weights", count: panels * inputs * 24)
    let bias: MappedArray<Float> = try file.array(name + ".bias", count: panels * 24)
    self.init(weights: weights.base, start: bias.base, inputs: inputs, outputs: outputs)
  }
}
