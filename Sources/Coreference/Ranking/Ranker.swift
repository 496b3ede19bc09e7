/// Chooses among the candidates of a pronoun by a log-linear model.
struct Ranker {
  /// The one chosen, with its probability among all and none.
  struct Choice {
    var candidate: Candidate
    var probability: Float
  }

  let weights: Weights

  /// The candidate that is likeliest; nil where having none is likelier.
  func choice(among candidates: [Candidate], orNone none: [Int]) -> Choice? {
    let nobody = weights.score(none)
    let scores = candidates.map { weights.score($0.cues) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > nobody
    else { return nil }
    let whole = scores.reduce(Self.exponential(nobody - scores[best])) {
      $0 + Self.exponential($1 - scores[best])
    }
    return Choice(candidate: candidates[best], probability: 1 / whole)
  }

  /// e to that power, for powers up to 0, within a thousandth of 1.
  private static func exponential(_ power: Float) -> Float {
    guard power > -16 else { return 0 }
    // (1 + x/1024)^1024
    var value = 1 + power / 1024
    for _ in 0..<10 { value *= value }
    return value
  }
}
