internal import Parses

/// The vectors of the words of pairs, of length 1 each.
struct PairVectors {
  let words: any WordVectors

  /// The mean direction of some forms, then the direction of the top; zeros where no vector is known.
  func vectors(of forms: [String], top: String?) -> [Float] {
    let width = words.vectorWidth
    var mean = [Float](repeating: 0, count: width)
    for form in forms { add(form, to: &mean) }
    normalise(&mean)
    var last = [Float](repeating: 0, count: width)
    if let top { add(top, to: &last) }
    return mean + last
  }

  private func add(_ form: String, to sum: inout [Float]) {
    guard let vector = words.vector(of: form) ?? words.vector(of: form.lowercased()) else { return }
    let scale = scale(of: vector)
    for place in sum.indices { sum[place] += vector[place] * scale }
  }

  private func normalise(_ vector: inout [Float]) {
    let scale = vector.withUnsafeBufferPointer { self.scale(of: $0) }
    for place in vector.indices { vector[place] *= scale }
  }

  /// What makes the length of a vector 1.
  private func scale(of vector: UnsafeBufferPointer<Float>) -> Float {
    var square: Float = 0
    for number in vector { square += number * number }
    return square > 0 ? 1 / square.squareRoot() : 0
  }
}
