import Testing

/// How a source text is parted into code and literals.
@Suite struct SwiftTextTests {
  @Test(
    arguments: [
      (#"a == "talks""#, ["talks"]),
      (#"// a "comment""#, []),
      (#"/// a "comment""#, []),
      (#"/* one /* "two" */ "three" */ "four""#, ["four"]),
      (##"#"a "raw" text"#"##, [#"a "raw" text"#]),
      (#""a \"quotation\" mark""#, ["a  quotation  mark"]),
      (#""// no comment""#, ["// no comment"]),
      (#""" + "next""#, ["", "next"]),
      (#""a\(names["one"] ?? (two))b" + "c""#, ["one", "a b", "c"]),
      ("\"\"\"\n  a \"b\"\n  \"\"\" + \"c\"", ["\n  a \"b\"\n  ", "c"]),
      (#""\u{feff}a\nb""#, [" a b"]),
      ("#/a|b/# + \"c\"", ["a|b", "c"]),
      (#"#expect("a")"#, ["a"]),
      (#""not closed"#, ["not closed"]),
      (#""\("#, [" "]),
      ("/* not closed", []),
      ("", []),
    ])
  func `the literals of a text are found`(text: String, literals: [String]) {
    #expect(SwiftText(text).literals.map(\.text) == literals)
  }

  @Test(
    arguments: [
      (#"let a = "b" // c"#, "let a =   "), (#""\(a)b""#, "a "), ("a /* b */ c", "a  c"),
    ])
  func `what is left of a text is its code`(text: String, code: String) {
    #expect(SwiftText(text).code == code)
  }

  @Test func `a literal has the line that it begins in`() {
    let text = "// a\nlet b = \"\"\"\n  c\n  \"\"\"\n\"d\""
    #expect(SwiftText(text).literals.map(\.line) == [2, 5])
  }
}
