import Model

extension JSONWriter {
  /// A field with true or false.
  mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A field with a number that is read back as it was; one that is not finite is a text.
  mutating func field(_ name: StaticString, _ number: Double) {
    key(name)
    if number.isFinite { value(number) } else { string(number.description) }
  }

  /// A field with a place in a text.
  mutating func field(_ name: StaticString, _ range: Range<Int>) {
    key(name)
    value(range)
  }

  /// A place in a text: where it starts and where it ends.
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
