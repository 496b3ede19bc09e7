import Kernels

/// Scores the actions of a transition system by the tokens that a state looks at.
///
/// Source: spaCy's TransitionBasedParser: each token's vector is projected, then multiplied once for each place that it can have in
/// a state ("feature"); a state's hidden layer is the maxout of the sum of its features, and the actions' scores follow from that.
package struct TransitionModel: Sendable {
  /// How many tokens a state looks at.
  package let features: Int
  /// How many floats a feature has: two pieces of the hidden layer.
  let featureWidth: Int
  /// From a token's vector to what features are made of.
  let projection: Layer
  /// From there to all features of a token, `features x featureWidth`.
  let lower: Layer
  /// What stands for the features of a missing token, and the hidden layer's bias after them.
  private let padding: MappedArray<Float>
  /// From the hidden layer to the actions' scores.
  let upper: Layer
  /// What the scores are of, in order.
  package let actions: [Action]
  /// The labels that actions name by index.
  package let labels: [String]

  /// A kind of move and a label, by their numbers.
  package struct Action: Hashable, Sendable {
    package var move: Int32
    package var label: Int32
  }

  /// The one of that name in a compiled model, for vectors of that width.
  package init(_ name: String, in file: ModelFile, width: Int) throws(ModelError) {
    let sizes: MappedArray<Int32> = try file.array(name + ".sizes", count: 3)
    let features = Int(sizes[0])
    let inner = Int(sizes[1])
    let hidden = Int(sizes[2])
    guard (1...16).contains(features), (8...512).contains(inner), (8...512).contains(hidden),
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

  /// What stands for a missing token in a place of a state.
  func missing(_ feature: Int) -> UnsafePointer<Float> { padding.base + feature * featureWidth }

  /// The hidden layer's bias.
  var bias: UnsafePointer<Float> { padding.base + features * featureWidth }
}

extension Layer {
  /// The affine layer of that name in a compiled model.
  init(_ name: String, in file: ModelFile, inputs: Int, outputs: Int) throws(ModelError) {
    let panels = (outputs + 23) / 24
    let weights: MappedArray<Float> = try file.array(
      name + ".weights", count: panels * inputs * 24)
    let bias: MappedArray<Float> = try file.array(name + ".bias", count: panels * 24)
    self.init(weights: weights.base, start: bias.base, inputs: inputs, outputs: outputs)
  }
}
