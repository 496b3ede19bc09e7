/// A value of JSON.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number without fraction and exponent that fits.
  case integer(Int)
  /// Any other number; always finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value; members keep the order of the text.
  public struct Member: Hashable, Sendable {
    /// The name, without its quotation marks and escapes.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A name and its value.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The reason why bytes are not JSON.
  public enum Fault: Error, Hashable, Sendable {
    /// Something else was expected at this byte.
    case unexpected(at: Int)
    /// Values are nested deeper than ``JSONValue/deepest``.
    case tooDeep
  }

  /// How strictly the text must follow RFC 8259.
  public enum Grammar: Hashable, Sendable {
    /// Exactly.
    case strict
    /// As in web pages: strings over several lines and with quotation marks in them, unknown escapes, a comma before the
    /// closing bracket or none at the end of a line, foreign literals as values (``JSONValue/null``), text after the
    /// value, and values that are cut off.
    case lenient
  }

  /// The maximum nesting depth of arrays and objects.
  public static let deepest = 64

  /// Reads one value that fills all the bytes, except for white space.
  public init(_ bytes: [UInt8], grammar: Grammar = .strict) throws(Fault) {
    var reader = JSONReader(bytes, grammar: grammar)
    self = try reader.document()
  }
}

extension JSONValue {
  /// The value of a name in an object; the last of several.
  public subscript(_ name: String) -> JSONValue? {
    members?.last { $0.name == name }?.value
  }

  /// The characters of a string.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Any number.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// An integer that fits, in any notation.
  public var integer: Int? {
    switch self {
    case .number(let number): Int(exactly: number)
    case .integer(let number): number
    default: nil
    }
  }

  /// True or false.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The values of an array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
