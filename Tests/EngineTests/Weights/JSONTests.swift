import Engine
import Testing

@Suite struct JSONTests {
  private static let values: [(String, JSON)] = [
    ("null", .null),
    (" true ", .boolean(true)),
    ("-12.5e1", .number(-125)),
    (#""é\n\"\/\u00e9\ud83d\ude00""#, .string("é\n\"/é😀")),
    (#""\ud83d\u0041""#, .string("\u{fffd}A")),
    ("[]", .array([])),
    ("[1, [2]]", .array([.number(1), .array([.number(2)])])),
    (
      #"{"b": {}, "a": null}"#,
      .object([.init(name: "b", value: .object([])), .init(name: "a", value: .null)])
    ),
  ]

  @Test(arguments: values)
  func `a value reads as written`(text: String, value: JSON) throws {
    #expect(try JSON(Array(text.utf8)) == value)
  }

  private static let broken: [(String, JSON.Fault)] = [
    ("", .unexpected(at: 0)),
    ("nul", .unexpected(at: 0)),
    ("[1,]", .unexpected(at: 3)),
    (#"{"a" 1}"#, .unexpected(at: 5)),
    (#""a"#, .unexpected(at: 2)),
    (#""\x""#, .unexpected(at: 2)),
    ("1 2", .unexpected(at: 2)),
    (String(repeating: "[", count: 70), .tooDeep),
  ]

  @Test(arguments: broken)
  func `broken text is refused where it breaks`(text: String, fault: JSON.Fault) {
    #expect(throws: fault) { try JSON(Array(text.utf8)) }
  }
}
