/// Writes the values of one column as bytes.
///
/// Whole numbers are variable-length: seven bits a byte, lowest first (LEB128). Signed ones are folded, so that small
/// ones of either sign are short.
struct ColumnWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Writes a number that is not negative.
  mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number.
  mutating func number(_ number: Int) {
    unsigned(UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> (Int.bitWidth - 1))))
  }

  /// Writes how many follow.
  mutating func count(_ count: Int) { unsigned(UInt64(count)) }

  /// Writes eight bytes, lowest first.
  mutating func word(_ bits: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  /// Writes a byte.
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Writes bytes as they are.
  mutating func raw(_ more: some Sequence<UInt8>) { bytes += more }

  /// Writes a date, or nil: how many of its parts are known, then the parts.
  mutating func date(_ date: (year: Int, month: Int?, day: Int?)?) {
    guard let date else { return byte(0) }
    byte(date.month == nil ? 1 : date.day == nil ? 2 : 3)
    number(date.year)
    for part in [date.month, date.day].compactMap(\.self) { number(part) }
  }

  /// Writes the starts of ranges as the distance from the start before, and then their lengths.
  mutating func ranges(_ ranges: some Collection<Range<Int>>) {
    var before = 0
    for range in ranges {
      number(range.lowerBound - before)
      before = range.lowerBound
    }
    for range in ranges { count(range.count) }
  }
}
