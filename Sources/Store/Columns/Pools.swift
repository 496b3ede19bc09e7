/// Texts that are written once each, and referred to by number.
struct StringPool {
  private(set) var strings: [String] = []
  // By their bytes: Swift takes canonically equivalent texts for equal.
  private var numbers: [[UInt8]: Int] = [:]

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    if let number = numbers[bytes] { return number }
    numbers[bytes] = strings.count
    strings.append(text)
    return strings.count - 1
  }

  /// The column of the texts: their lengths, then their bytes.
  var column: ColumnWriter {
    var column = ColumnWriter()
    column.count(strings.count)
    for text in strings { column.count(text.utf8.count) }
    for text in strings { column.raw(text.utf8) }
    return column
  }

  /// Reads the texts of a column.
  static func strings(_ column: ColumnReader) throws(ColumnFault) -> [String] {
    var reader = column
    let count = try reader.count()
    var lengths: [Int] = []
    lengths.reserveCapacity(count)
    for _ in 0..<count { lengths.append(try reader.index(below: reader.remaining + 1)) }
    var strings: [String] = []
    strings.reserveCapacity(count)
    for length in lengths {
      guard let text = String(validating: try reader.raw(length), as: UTF8.self) else {
        throw .value
      }
      strings.append(text)
    }
    try reader.finish()
    return strings
  }
}

/// Fractions that are written once each, and referred to by number.
struct FractionPool {
  private var bits: [UInt64] = []
  private var numbers: [UInt64: Int] = [:]

  /// The number of a fraction.
  mutating func number(of fraction: Double) -> Int {
    let own = fraction.bitPattern
    if let number = numbers[own] { return number }
    numbers[own] = bits.count
    bits.append(own)
    return bits.count - 1
  }

  /// The column of the fractions.
  var column: ColumnWriter {
    var column = ColumnWriter()
    column.count(bits.count)
    for bits in bits { column.word(bits) }
    return column
  }

  /// Reads the fractions of a column.
  static func fractions(_ column: ColumnReader) throws(ColumnFault) -> [Double] {
    var reader = column
    var fractions: [Double] = []
    for _ in 0..<(try reader.count(of: 8)) {
      fractions.append(Double(bitPattern: try reader.word()))
    }
    try reader.finish()
    return fractions
  }
}
