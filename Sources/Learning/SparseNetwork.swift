internal import Kernels
package import Tables

/// A network that tells the shares of some outcomes, given sparse features by name and dense vectors.
///
/// h = relu(F f + V v), g = relu(H h), and the shares are the softmax of O g.
package struct SparseNetwork: Sendable {
  /// The weights of the features, which stay in the pack: an article needs few of them.
  private let features: NumberTable.Group
  private let vector: DenseLayer
  private let hidden: DenseLayer
  private let outcome: DenseLayer
  /// A network for vectors of a width; nil for weights with ``faults(of:outcomes:width:)``.
  package init?(_ weights: NumberTable, outcomes: [String], width: Int) {
    guard Self.faults(of: weights, outcomes: outcomes, width: width).isEmpty,
      let features = weights.groups["feature"]
    else { return nil }
    func layer(_ name: String) -> DenseLayer {
      DenseLayer(weights.weights(of: name), bias: weights.weights(of: name + " bias"))
    }
    self.features = features
    vector = layer("vector")
    hidden = layer("hidden")
    outcome = layer("outcome")
  }

  /// Returns the faults of weights for a network with those outcomes.
  package static func faults(
    of weights: NumberTable, outcomes: [String], width: Int
  ) -> [NetworkFault] {
    let (wide, top) = (weights.outputs(of: "feature"), weights.outputs(of: "hidden"))
    return weights.faults(against: [
      LayerShape(name: "feature", outputs: wide, isComputed: true),
      LayerShape(name: "vector", inputs: LayerShape.numbers(width), outputs: wide),
      LayerShape(
        name: "hidden", inputs: LayerShape.numbers(wide), outputs: top, isComputed: true),
      LayerShape(
        name: "outcome", inputs: LayerShape.numbers(top), outputs: outcomes.count,
        isComputed: true),
      LayerShape(name: "vector bias", inputs: ["bias"], outputs: wide),
      LayerShape(name: "hidden bias", inputs: ["bias"], outputs: top),
      LayerShape(name: "outcome bias", inputs: outcomes, outputs: 1),
    ])
  }

  /// Examples to be told together.
  package struct Batch: Sendable {
    fileprivate var sums: [Float] = []
    fileprivate var vectors: [Float] = []
    package private(set) var count = 0

    /// An empty batch.
    package init() {}

    /// Adds an example whose features were summed and whose vectors are given, one after the other.
    package mutating func append(_ features: FeatureSum, vectors: [Float]) {
      sums += features.values
      self.vectors += vectors
      count += 1
    }
  }

  /// The sum of the weights of the features of an example.
  package struct FeatureSum: Sendable {
    fileprivate var values: [Float]
    private let features: NumberTable.Group

    fileprivate init(_ network: SparseNetwork) {
      features = network.features
      values = network.vector.bias
    }

    /// Adds a feature; one that the network does not know counts for nothing.
    package mutating func add(_ key: KeyHash) {
      features.withRow(of: key) { row in
        values.withUnsafeMutableBufferPointer { values in
          for (place, weight) in zip(values.indices, row) { values[place] += weight }
        }
      }
    }
  }

  /// The sum of no features.
  package var emptySum: FeatureSum { FeatureSum(self) }

  /// Returns the shares of the outcomes for each example of a batch, `[examples x outcomes]`.
  package func shares(of batch: Batch) -> [[Float]] {
    guard batch.count > 0 else { return [] }
    let first = vector.outputs(
      of: batch.vectors, count: batch.count, from: FloatBuffer(batch.sums), isCut: true)
    let second = hidden.outputs(of: first, count: batch.count, isCut: true)
    let scores = outcome.outputs(of: second, count: batch.count, isCut: false)
    return stride(from: 0, to: scores.count, by: outcome.outputs).map {
      Calibration.softmax(of: Array(scores[$0..<$0 + outcome.outputs]))
    }
  }
}
