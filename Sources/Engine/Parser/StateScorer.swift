import Kernels

/// The working memory of a ``TransitionModel``: the features of the tokens around the state, for one thread at a time.
///
/// Only the features of the last ``kept`` tokens are kept. If a state needs earlier ones, in a sentence of more tokens,
/// they are computed again; see ``firstMissing(_:)``.
struct StateScorer: ~Copyable {
  /// The number of tokens whose features are kept.
  ///
  /// A power of two, several batches of the encoder.
  static let kept = 1024
  // More than twice what a state looks at, so that the tokens of one state don't displace each other.
  private static let recalledCount = 32

  private let model: TransitionModel
  private let kernels: Kernels
  /// The features kept, `[kept x row]`, by the token's distance from the first, modulo ``kept``.
  private let ring: FloatBuffer
  /// The recalled features, `[recalled x row]`, and their tokens; the oldest is replaced.
  private let recalled: FloatBuffer
  private var recalledTokens = [Int32](repeating: -1, count: recalledCount)
  private var oldest = 0
  /// The projected vectors, `[batch x inner]`.
  private let projected: FloatBuffer
  private let rows: UnsafeMutablePointer<UnsafePointer<Float>?>
  private let scores: FloatBuffer
  /// The first token of the reading.
  private var start: Int32 = 0
  /// The first token without features.
  private(set) var end: Int32 = 0

  init(_ model: TransitionModel, kernels: Kernels) {
    self.model = model
    self.kernels = kernels
    ring = FloatBuffer(count: StateScorer.kept * model.lower.outputs)
    recalled = FloatBuffer(count: StateScorer.recalledCount * model.lower.outputs)
    projected = FloatBuffer(count: Encoder.batch * model.projection.outputs)
    rows = .allocate(capacity: model.features + 1)
    rows.initialize(repeating: nil, count: model.features + 1)
    rows[model.features] = model.bias
    scores = FloatBuffer(count: model.upper.outputs)
  }

  deinit { rows.deallocate() }

  /// Begins a new reading at a token of a text.
  mutating func reset(at first: Int) {
    start = Int32(first)
    end = start
    for index in recalledTokens.indices { recalledTokens[index] = -1 }
  }

  /// Computes the features of the next tokens: a whole batch of the encoder, or the last of the reading.
  mutating func extend(_ vectors: UnsafePointer<Float>, count: Int) {
    let place = Int(end - start) & (StateScorer.kept - 1)
    makeFeatures(vectors, count: count, into: ring.base + place * model.lower.outputs)
    end += Int32(count)
  }

  /// Computes the features of a token before those that are kept.
  mutating func recall(_ token: Int32, _ vector: UnsafePointer<Float>) {
    makeFeatures(vector, count: 1, into: recalled.base + oldest * model.lower.outputs)
    recalledTokens[oldest] = token
    oldest = (oldest + 1) % StateScorer.recalledCount
  }

  private func makeFeatures(
    _ vectors: UnsafePointer<Float>, count: Int, into features: UnsafeMutablePointer<Float>
  ) {
    let inner = model.projection.outputs
    kernels.affine(
      model.projection, Rows(vectors, stride: model.projection.inputs), count: count,
      into: projected.base, stride: inner)
    kernels.affine(
      model.lower, Rows(projected.base, stride: inner), count: count, into: features,
      stride: model.lower.outputs)
  }

  /// The first of a state's tokens whose features are missing and must be recalled; nil for none.
  mutating func firstMissing(_ tokens: UnsafePointer<Int32>) -> Int32? {
    for feature in 0..<model.features {
      let token = tokens[feature]
      let offset = feature * model.featureWidth
      if token < 0 {
        rows[feature] = model.missing(feature)
      } else if token + Int32(StateScorer.kept) >= end {
        let place = Int(token - start) & (StateScorer.kept - 1)
        rows[feature] = UnsafePointer(ring.base + place * model.lower.outputs + offset)
      } else {
        guard let place = recalledTokens.firstIndex(of: token) else { return token }
        rows[feature] = UnsafePointer(recalled.base + place * model.lower.outputs + offset)
      }
    }
    return nil
  }

  /// The scores of the actions in the state last given to ``firstMissing(_:)``, which must have returned nil; valid until
  /// the next call.
  func score() -> UnsafePointer<Float> {
    kernels.scores(model.upper, rows, count: model.features + 1, into: scores.base)
    return UnsafePointer(scores.base)
  }
}
