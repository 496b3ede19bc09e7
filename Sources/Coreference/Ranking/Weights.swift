/// How much each value of each cue speaks for an antecedent: a log-linear model.
struct Weights: Sendable {
  /// By the number of the value: see ``Cue/base``.
  let values: [Float]

  /// Reads rows of cue, value and weight, by tabs; what is not listed weighs nothing.
  init(_ table: String) {
    var values = [Float](repeating: 0, count: Cue.valueCount)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let weight = Float(fields[2]),
        let index = Cue.index(of: String(fields[0]), String(fields[1]))
      else { continue }
      values[index] = weight
    }
    self.values = values
  }

  /// What the values of one candidate weigh together.
  func score(_ cues: [Int]) -> Float {
    cues.reduce(0) { $0 + values[$1] }
  }

  /// The weights that were learned.
  static let learned = Weights(weightTable)
}
