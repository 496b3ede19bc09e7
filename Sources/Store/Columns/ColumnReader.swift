/// Reads the values of a column, and trusts none of its bytes.
struct ColumnReader {
  private var rest: ArraySlice<UInt8>

  /// Reads those bytes.
  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// How many bytes have not been read.
  var remaining: Int { rest.count }

  /// Reads a byte.
  mutating func byte() throws(ColumnFault) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .length }
    return byte
  }

  /// Reads a number that is not negative.
  mutating func unsigned() throws(ColumnFault) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      // The tenth byte has room for one bit.
      guard shift < 63 || byte <= 1 else { throw .value }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw .value
  }

  /// Reads a number.
  mutating func number() throws(ColumnFault) -> Int {
    let folded = try unsigned()
    return Int(truncatingIfNeeded: folded >> 1) ^ -Int(truncatingIfNeeded: folded & 1)
  }

  /// Reads how many values follow, each of which takes at least so many bytes.
  mutating func count(of size: Int = 1) throws(ColumnFault) -> Int {
    let count = try unsigned()
    guard count <= UInt64(rest.count / max(1, size)) else { throw .length }
    return Int(count)
  }

  /// Reads a number below a bound.
  mutating func index(below bound: Int) throws(ColumnFault) -> Int {
    guard let index = Int(exactly: try unsigned()), index < bound else { throw .value }
    return index
  }

  /// Reads eight bytes.
  mutating func word() throws(ColumnFault) -> UInt64 {
    guard rest.count >= 8 else { throw .length }
    var bits: UInt64 = 0
    for byte in rest.prefix(8).reversed() { bits = bits << 8 | UInt64(byte) }
    rest = rest.dropFirst(8)
    return bits
  }

  /// Reads bytes as they are.
  mutating func raw(_ count: Int) throws(ColumnFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw .length }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Reads a truth value.
  mutating func flag() throws(ColumnFault) -> Bool {
    let byte = try byte()
    guard byte <= 1 else { throw .value }
    return byte == 1
  }

  /// Reads the parts of a date.
  mutating func date() throws(ColumnFault) -> (year: Int, month: Int?, day: Int?)? {
    let parts = try byte()
    guard parts > 0 else { return nil }
    let year = try number()
    let month = parts > 1 ? try number() : nil
    let day = parts > 2 ? try number() : nil
    guard parts <= 3, -999_999...999_999 ~= year, 1...12 ~= month ?? 1, 1...31 ~= day ?? 1 else {
      throw .value
    }
    return (year, month, day)
  }

  /// Reads so many ranges, each of which must lie below a bound.
  mutating func ranges(_ count: Int, below bound: Int) throws(ColumnFault) -> [Range<Int>] {
    guard count <= rest.count else { throw .length }
    var starts: [Int] = []
    starts.reserveCapacity(count)
    var before = 0
    for _ in 0..<count {
      let (start, isOver) = before.addingReportingOverflow(try number())
      guard !isOver, 0...bound ~= start else { throw .place }
      starts.append(start)
      before = start
    }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    for start in starts {
      guard let length = Int(exactly: try unsigned()), length <= bound - start else {
        throw .place
      }
      ranges.append(start..<start + length)
    }
    return ranges
  }

  /// Checks that nothing is left.
  func finish() throws(ColumnFault) { guard rest.isEmpty else { throw .length } }
}
