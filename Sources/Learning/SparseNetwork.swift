internal import Kernels

/// A network that tells the shares of some outcomes, given sparse features by name and dense vectors.
///
/// h = relu(F f + V v), g = relu(H h), and the shares are the softmax of O g.
package struct SparseNetwork: Sendable {
  /// The row of each feature in ``table``.
  private let rows: [FeatureKey: Int32]
  private let table: [Float]
  private let vector: DenseLayer
  private let hidden: DenseLayer
  private let outcome: DenseLayer
  /// The parameters of the file.
  package let parameters: [String: Double]

  /// A network for vectors of a width; nil for a file with ``faults(of:outcomes:width:)``.
  package init?(_ file: NetworkFile, outcomes: [String], width: Int) {
    guard Self.faults(of: file, outcomes: outcomes, width: width).isEmpty else { return nil }
    func layer(_ name: String) -> DenseLayer {
      DenseLayer(
        file.layers[name]?.weights ?? [], bias: file.layers[name + " bias"]?.weights ?? [])
    }
    let feature = file.layers["feature"] ?? NetworkFile.Layer()
    rows = Dictionary(
      zip(feature.inputs.lazy.map { FeatureKey($0) }, 0...), uniquingKeysWith: { one, _ in one })
    table = feature.weights
    vector = layer("vector")
    hidden = layer("hidden")
    outcome = layer("outcome")
    parameters = file.parameters
  }

  /// Returns the faults of a file for a network with those outcomes.
  package static func faults(
    of file: NetworkFile, outcomes: [String], width: Int
  ) -> [NetworkFault] {
    let (wide, top) = (file.outputs(of: "feature"), file.outputs(of: "hidden"))
    return file.faults(against: [
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
    private let network: SparseNetwork

    fileprivate init(_ network: SparseNetwork) {
      self.network = network
      values = network.vector.bias
    }

    /// Adds a feature; one that the network does not know counts for nothing.
    package mutating func add(_ key: FeatureKey) {
      guard let row = network.rows[key] else { return }
      let start = Int(row) * values.count
      for place in values.indices { values[place] += network.table[start + place] }
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
