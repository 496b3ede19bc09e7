/// The features of a mention or of a pair of mentions as numbers, in the order of a schema.
struct FeatureRow {
  private(set) var values: [Float] = []

  init(capacity: Int) { values.reserveCapacity(capacity) }

  mutating func add(_ number: Float) { values.append(number) }

  mutating func add(_ holds: Bool) { values.append(holds ? 1 : 0) }

  /// Adds one value out of several; nil for none.
  mutating func add<Value: CueValue>(_ value: Value?) {
    let start = values.count
    values.append(contentsOf: repeatElement(0, count: Value.allCases.count))
    if let value { values[start + value.rawValue] = 1 }
  }
}
