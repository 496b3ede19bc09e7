/// Writes JSON in pieces, and inserts the commas.
package struct JSONWriter {
  private var bytes: OutgoingBytes
  /// Whether the same object or array has an earlier value.
  private var needsComma = false

  /// Creates a writer; ``finish()`` writes its last piece.
  package init(to outlet: @escaping Outlet) { bytes = OutgoingBytes(to: outlet) }

  /// An object whose fields the closure writes.
  package mutating func object(_ fields: (inout JSONWriter) -> Void) {
    open("{")
    fields(&self)
    close("}")
  }

  /// An array with one value for each element, each on a line of its own if lines are asked for.
  package mutating func array<Elements: Sequence>(
    of elements: Elements, isLined: Bool = false,
    _ value: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open("[")
    for element in elements {
      if isLined {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        lineBreak()
      }
      value(&self, element)
    }
    close("]")
  }

  /// The name of a field, which its value must follow.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A field with a text, or null.
  package mutating func field(_ name: StaticString, _ text: (some StringProtocol)?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// A field with a whole number.
  package mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Null.
  package mutating func null() {
    separate()
    bytes.append("null")
  }

  /// True or false.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(flag ? "true" : "false")
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  /// A number, without a fraction if it has none; null if it is not finite.
  package mutating func value(_ number: Double) {
    if let whole = Int(exactly: number) { return value(whole) }
    guard number.isFinite else { return null() }
    separate()
    bytes.append(number.description)
  }

  /// A string, escaped as JSON requires.
  package mutating func string(_ text: some StringProtocol) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = Substring(text)
    text.withUTF8 { units in
      var start = 0
      for (place, unit) in units.enumerated()
      where unit < 0x20 || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[start..<place]))
        bytes.append(Self.escape(of: unit))
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: units[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A line break, which JSON allows between values.
  package mutating func lineBreak() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes what is left.
  package mutating func finish() { bytes.handOn() }

  private mutating func separate() {
    bytes.handOnIfLong()
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private static func escape(of unit: UInt8) -> String {
    switch unit {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: "\\u00" + (unit < 16 ? "0" : "") + String(unit, radix: 16)
    }
  }
}
