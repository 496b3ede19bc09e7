internal import Kernels
package import Tables

/// A network that ranks the candidate antecedents of anaphors.
///
/// The architecture of Lee and others (2017), on features instead of spans.
///
/// A mention is encoded as h = relu(M x). The score of a pair is s . relu(J relu(A h + C h' + P f)) for an anaphor h, a
/// candidate h' and the features f of both, that of no antecedent n . relu(N h).
package struct RankingNetwork: Sendable {
  private let mention: DenseLayer
  private let anaphor: DenseLayer
  private let candidate: DenseLayer
  private let pair: DenseLayer
  private let joint: DenseLayer
  private let none: DenseLayer
  private let score: [Float]
  private let noneScore: [Float]
  /// A network for features of mentions and of pairs and vectors of a width; nil for weights with
  /// ``faults(of:mentions:pairs:width:)``.
  package init?(_ weights: NumberTable, mentions: [String], pairs: [String], width: Int) {
    guard Self.faults(of: weights, mentions: mentions, pairs: pairs, width: width).isEmpty else {
      return nil
    }
    func layer(_ name: String) -> DenseLayer {
      let bias = weights.groups[name + " bias"]?.values
      return DenseLayer(
        weights.weights(of: name),
        bias: bias ?? Array(repeating: 0, count: weights.outputs(of: name)))
    }
    mention = layer("mention")
    anaphor = layer("anaphor")
    candidate = layer("candidate")
    pair = layer("pair")
    joint = layer("joint")
    none = layer("none")
    score = weights.weights(of: "score")
    noneScore = weights.weights(of: "none score")
  }

  /// The names of the inputs that a vector of a width has in the layer of mentions.
  package static func vectorInputs(_ width: Int) -> [String] {
    ["head", "governor"].flatMap { word in (0..<width).map { "\(word) \($0)" } }
  }

  /// Returns the faults of weights for a network with those features.
  package static func faults(
    of weights: NumberTable, mentions: [String], pairs: [String], width: Int
  ) -> [NetworkFault] {
    let hidden = weights.outputs(of: "mention")
    let wide = weights.outputs(of: "pair")
    let top = weights.outputs(of: "joint")
    let layers = [
      LayerShape(
        name: "mention", inputs: mentions + vectorInputs(width), outputs: hidden, isComputed: true),
      LayerShape(name: "anaphor", inputs: LayerShape.numbers(hidden), outputs: wide),
      LayerShape(name: "candidate", inputs: LayerShape.numbers(hidden), outputs: wide),
      LayerShape(name: "pair", inputs: pairs, outputs: wide, isComputed: true),
      LayerShape(name: "joint", inputs: LayerShape.numbers(wide), outputs: top, isComputed: true),
      LayerShape(name: "none", inputs: LayerShape.numbers(hidden), outputs: top),
      LayerShape(name: "score", inputs: ["weight"], outputs: top),
      LayerShape(name: "none score", inputs: ["weight"], outputs: top),
    ]
    let biases = [("mention", hidden), ("pair", wide), ("joint", top), ("none", top)].map {
      LayerShape(name: $0.0 + " bias", inputs: ["bias"], outputs: $0.1)
    }
    return weights.faults(against: layers + biases)
  }

  /// Mentions as the network sees them.
  package struct Encoding: Sendable {
    /// What each contributes to a pair as its anaphor and as its candidate, `[mentions x outputs of a pair]`.
    fileprivate var anaphors: [Float]
    fileprivate var candidates: [Float]
    /// The score of each for no antecedent.
    package var none: [Float]

    /// An encoding of no mentions.
    package init() { self.init(anaphors: [], candidates: [], none: []) }

    fileprivate init(anaphors: [Float], candidates: [Float], none: [Float]) {
      self.anaphors = anaphors
      self.candidates = candidates
      self.none = none
    }

    /// Adds a mention of another encoding.
    package mutating func append(_ mention: Int, of other: Encoding) {
      let width = other.anaphors.count / max(1, other.none.count)
      let row = mention * width..<(mention + 1) * width
      anaphors.append(contentsOf: other.anaphors[row])
      candidates.append(contentsOf: other.candidates[row])
      none.append(other.none[mention])
    }
  }

  /// Encodes mentions by their features and vectors, row after row.
  package func encoding(of rows: [Float], count: Int) -> Encoding {
    let hidden = mention.outputs(of: rows, count: count, isCut: true)
    let tops = none.outputs(of: hidden, count: count, isCut: true)
    var anaphors = anaphor.outputs(of: hidden, count: count, isCut: false)
    for place in anaphors.indices { anaphors[place] += pair.bias[place % pair.outputs] }
    return Encoding(
      anaphors: anaphors,
      candidates: candidate.outputs(of: hidden, count: count, isCut: false),
      none: Self.products(tops, noneScore))
  }

  /// Returns the score of each candidate of an anaphor, given the features of the pairs, row after row.
  package func scores(
    of candidates: [Int], for anaphor: Int, in encoding: Encoding, features: [Float]
  ) -> [Float] {
    let starts = sums(of: encoding.candidates, at: candidates, and: encoding.anaphors, at: anaphor)
    let pairs = pair.outputs(of: features, count: candidates.count, from: starts, isCut: true)
    return Self.products(joint.outputs(of: pairs, count: candidates.count, isCut: true), score)
  }

  /// The sums of some rows of a table with one row of another, both as wide as a pair's layer.
  private func sums(of table: [Float], at places: [Int], and other: [Float], at place: Int)
    -> FloatBuffer
  {
    let width = pair.outputs
    let sums = FloatBuffer(count: places.count * width)
    table.withUnsafeBufferPointer { table in
      other.withUnsafeBufferPointer { other in
        var start = 0
        for row in places {
          for column in 0..<width {
            sums.base[start + column] = table[row * width + column] + other[place * width + column]
          }
          start += width
        }
      }
    }
    return sums
  }

  /// The dot products of rows with one row.
  private static func products(_ rows: [Float], _ weights: [Float]) -> [Float] {
    guard !weights.isEmpty else { return [] }
    return stride(from: 0, to: rows.count, by: weights.count).map { start in
      var sum: Float = 0
      for place in weights.indices { sum += rows[start + place] * weights[place] }
      return sum
    }
  }
}
