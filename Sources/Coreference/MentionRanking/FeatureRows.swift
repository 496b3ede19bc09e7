/// Rows of features of mentions or of pairs of mentions as numbers, in the order of a schema, one after another.
struct FeatureRows {
  private(set) var values: [Float] = []

  /// No rows, with room for some of a width.
  init(count: Int = 1, width: Int) { values.reserveCapacity(count * width) }

  mutating func add(_ number: Float) { values.append(number) }

  mutating func add(_ holds: Bool) { values.append(holds ? 1 : 0) }

  mutating func add(_ vector: UnsafeBufferPointer<Float>, times scale: Float) {
    for number in vector { values.append(number * scale) }
  }

  mutating func addZeros(_ count: Int) {
    values.append(contentsOf: repeatElement(0, count: count))
  }

  /// Adds one value out of several; nil for none.
  mutating func add<Value: CueValue>(_ value: Value?) {
    let chosen = value?.rawValue ?? -1
    for place in 0..<Value.allCases.count { values.append(place == chosen ? 1 : 0) }
  }
}
