/// A measurement with its name and unit.
struct Figure {
  var name: String
  var value: Double
  var unit: String

  /// The measurement as a line for people; numbers below a hundred have one decimal.
  var line: String {
    let tenths = (value * 10).rounded() / 10
    let number = value < 100 ? "\(tenths)" : "\(Int(value.rounded()))"
    return name.padded(to: 44) + String(repeating: " ", count: max(0, 10 - number.count))
      + "\(number) \(unit)"
  }

  /// The measurement as a line of JSON, without a line break.
  var json: String { "{\"name\": \"\(name)\", \"value\": \(value), \"unit\": \"\(unit)\"}" }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
