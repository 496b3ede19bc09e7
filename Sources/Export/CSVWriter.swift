/// Writes rows in the form of RFC 4180, in pieces, with a plain line feed at the end of each.
package struct CSVWriter {
  private var bytes: OutgoingBytes
  private let isRaw: Bool

  /// Creates a writer; ``finish()`` writes its last piece.
  ///
  /// Unless it is raw, it writes an apostrophe before what a spreadsheet would calculate.
  package init(isRaw: Bool = false, to outlet: @escaping Outlet) {
    self.isRaw = isRaw
    bytes = OutgoingBytes(to: outlet)
  }

  /// Writes a row; a field with a comma, a quotation mark or a line break is quoted.
  package mutating func row(_ fields: [String]) {
    for (column, field) in fields.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      let field = isRaw || !field.beginsFormula ? field : "'" + field
      guard field.utf8.contains(where: Self.needsQuotes) else {
        bytes.append(field)
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for unit in field.utf8 {
        if unit == UInt8(ascii: "\"") { bytes.append(unit) }
        bytes.append(unit)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes.handOnIfLong()
  }

  /// Writes what is left.
  package mutating func finish() { bytes.handOn() }

  private static func needsQuotes(_ unit: UInt8) -> Bool {
    unit == UInt8(ascii: ",") || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\n")
      || unit == UInt8(ascii: "\r")
  }
}

extension String {
  /// Whether a spreadsheet would take the field for a formula.
  ///
  /// The marks are those that OWASP lists under "CSV injection", in both widths. A number is none,
  /// although it may begin with a sign.
  fileprivate var beginsFormula: Bool {
    switch unicodeScalars.first {
    case "-", "+":
      !utf8.dropFirst().allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E } || utf8.count < 2
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
