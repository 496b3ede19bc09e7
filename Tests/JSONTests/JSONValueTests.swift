import JSON
import Testing

@Suite struct JSONValueTests {
  private static let values: [(String, JSONValue)] = [
    ("null", .null),
    (" true ", .boolean(true)),
    ("-0", .integer(0)),
    ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("-12.5e1", .number(-125)),
    (#""é\n\"\/\u00e9\ud83d\ude00""#, .string("é\n\"/é😀")),
    (#""\ud83d\u0041""#, .string("\u{fffd}A")),
    (#""\ud83d\ud83d\ude00""#, .string("\u{fffd}😀")),
    ("[]", .array([])),
    ("[1, [2]]", .array([.integer(1), .array([.integer(2)])])),
    (
      #"{"b": {}, "a": null}"#,
      .object([.init(name: "b", value: .object([])), .init(name: "a", value: .null)])
    ),
  ]

  @Test(arguments: values)
  func `a value reads as written`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(Array(text.utf8)) == value)
    #expect(try JSONValue(Array(text.utf8), grammar: .lenient) == value)
  }

  private static let broken: [(String, JSONValue.Fault)] = [
    ("", .unexpected(at: 0)),
    ("nul", .unexpected(at: 0)),
    ("nulls", .unexpected(at: 0)),
    ("[1,]", .unexpected(at: 3)),
    ("[1", .unexpected(at: 2)),
    (#"{"a" 1}"#, .unexpected(at: 5)),
    (#"{"a":1,}"#, .unexpected(at: 7)),
    (#""a"#, .unexpected(at: 2)),
    (#""\x""#, .unexpected(at: 2)),
    (#""\u+123""#, .unexpected(at: 3)),
    ("\"a\nb\"", .unexpected(at: 2)),
    ("1 2", .unexpected(at: 2)),
    ("01", .unexpected(at: 0)),
    ("+1", .unexpected(at: 0)),
    ("1.", .unexpected(at: 0)),
    (".5", .unexpected(at: 0)),
    ("1e999", .unexpected(at: 0)),
    ("-", .unexpected(at: 0)),
    (String(repeating: "[", count: 70), .tooDeep),
    (String(repeating: "{\"a\":", count: 70), .tooDeep),
  ]

  @Test(arguments: broken)
  func `malformed text is rejected at the fault`(text: String, fault: JSONValue.Fault) {
    #expect(throws: fault) { try JSONValue(Array(text.utf8)) }
  }

  @Test func `invalid UTF-8 is rejected`() {
    #expect(throws: JSONValue.Fault.unexpected(at: 1)) {
      try JSONValue([UInt8(ascii: "\""), 0xC3, UInt8(ascii: "\"")])
    }
  }

  private static let loose: [(String, JSONValue)] = [
    ("[1,]", .array([.integer(1)])),
    (#"{"a":1,}"#, .object([.init(name: "a", value: .integer(1))])),
    ("\"a\nb\"", .string("a\nb")),
    (#""\x""#, .string("x")),
    ("2020-05-09", .null),
    ("undefined", .null),
    ("01", .null),
    ("[1];", .array([.integer(1)])),
    ("[1", .array([.integer(1)])),
    (#""a"#, .string("a")),
    (#""\u12""#, .string("u12")),
    (#"["a "b" c"]"#, .array([.string(#"a "b" c"#)])),
    (#"{"a":"b "c", d"}"#, .object([.init(name: "a", value: .string(#"b "c", d"#))])),
    (
      "{\"a\":\"b\"\n\"c\":1}",
      .object([.init(name: "a", value: .string("b")), .init(name: "c", value: .integer(1))])
    ),
  ]

  @Test(arguments: loose)
  func `lenient grammar accepts what web pages contain`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(Array(text.utf8), grammar: .lenient) == value)
    #expect(throws: JSONValue.Fault.self) { try JSONValue(Array(text.utf8)) }
  }

  @Test func `of two members with the same name the last counts`() throws {
    #expect(try JSONValue(Array(#"{"a":1,"a":2}"#.utf8))["a"]?.integer == 2)
  }

  @Test func `truncated text is rejected without a trap`() throws {
    let text = Array(#"{"a":[1,-2.5e3,"\u00e9é\n"],"b":{"c":null,"d":[true,false]}}"#.utf8)
    for length in text.indices {
      #expect(throws: JSONValue.Fault.self) { try JSONValue(Array(text[..<length])) }
      _ = try? JSONValue(Array(text[..<length]), grammar: .lenient)
    }
  }
}
