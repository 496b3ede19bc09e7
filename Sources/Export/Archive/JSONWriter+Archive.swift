import Model

extension JSONWriter {
  /// A field with true or false.
  mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A field with a number that is read back unchanged; one that is not finite is written as a string.
  mutating func field(_ name: StaticString, _ number: Double) {
    key(name)
    if number.isFinite { value(number) } else { string(number.description) }
  }

  /// A field with a range of a text.
  mutating func field(_ name: StaticString, _ range: Range<Int>) {
    key(name)
    value(range)
  }

  /// A range of a text: its start and its end.
  mutating func value(_ range: Range<Int>) {
    array(of: [range.lowerBound, range.upperBound]) { $0.value($1) }
  }

  /// A field with a date, or null.
  mutating func field(_ name: StaticString, _ date: PartialDate?) {
    key(name)
    guard let date else { return null() }
    array(of: [date.year, date.month, date.day].compactMap(\.self)) { $0.value($1) }
  }
}
