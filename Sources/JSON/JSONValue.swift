/// A JSON value.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number without fraction and exponent that fits into an `Int`.
  case integer(Int)
  /// Any other number; always finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object; members keep the order of the text.
  public struct Member: Hashable, Sendable {
    /// The name, without quotation marks and escapes.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Creates a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The reason that bytes are not JSON.
  public enum Fault: Error, Hashable, Sendable {
    /// An unexpected byte at this offset.
    case unexpected(at: Int)
    /// Values are nested deeper than ``JSONValue/deepest``.
    case tooDeep
  }

  /// The strictness of the grammar.
  public enum Grammar: Hashable, Sendable {
    /// RFC 8259 exactly.
    case strict
    /// As found in web pages: with line breaks and quotation marks in strings, unknown escapes, a comma before the
    /// closing bracket or a missing one at the end of a line, unknown literals (read as ``JSONValue/null``), text after
    /// the value, and values that are cut off.
    case lenient
  }

  /// The maximum nesting depth of arrays and objects.
  public static let deepest = 64

  /// Parses a single value, surrounded by white space at most.
  public init(_ bytes: [UInt8], grammar: Grammar = .strict) throws(Fault) {
    var reader = JSONReader(bytes, grammar: grammar)
    self = try reader.document()
  }
}

extension JSONValue {
  /// The value of a member of an object; of several with the same name, the last.
  public subscript(_ name: String) -> JSONValue? {
    members?.last { $0.name == name }?.value
  }

  /// The characters of a string.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, if the value is one.
  public var number: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// The number as an `Int`, if it fits, in any notation.
  public var integer: Int? {
    switch self {
    case .number(let number): Int(exactly: number)
    case .integer(let number): number
    default: nil
    }
  }

  /// The Boolean, if the value is one.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The elements, if the value is an array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if the value is an object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
