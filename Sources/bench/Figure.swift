/// A measured number, what it is of, and its unit.
struct Figure {
  var name: String
  var value: Double
  var unit: String

  /// A line for people: numbers below a hundred with a place after the point.
  var line: String {
    let tenths = (value * 10).rounded() / 10
    let number = value < 100 ? "\(tenths)" : "\(Int(value.rounded()))"
    return name.padded(to: 44) + String(repeating: " ", count: max(0, 10 - number.count))
      + "\(number) \(unit)"
  }

  /// A line of JSON, without its line break.
  var json: String { "{\"name\": \"\(name)\", \"value\": \(value), \"unit\": \"\(unit)\"}" }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
