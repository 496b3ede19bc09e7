import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct PlainTextTests {
  private static let long = String(repeating: "The two ministers spoke about trade. ", count: 5)

  /// The kind and words of each block.
  private func blocks(of text: String) throws -> [String] {
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.text, text)
    return article.blocks.map { "\($0.kind) \($0.line): \(article.text(in: $0.range).prefix(30))" }
  }

  @Test func `a short first line is the title and each long line a paragraph`() throws {
    let text = "Pact signed in Baku\n\n\(Self.long)\n\(Self.long)\n"
    let opening = Self.long.prefix(30)
    check(
      try blocks(of: text),
      [
        "heading(level: 1) 1: Pact signed in Baku", "paragraph 3: \(opening)",
        "paragraph 4: \(opening)",
      ])
  }

  @Test func `lines wrapped to a width make one paragraph until a blank line`() throws {
    let line = "The two ministers spoke about trade and about the new line to Kars\n"
    let text = String(repeating: line, count: 4) + "\r\n" + String(repeating: line, count: 3)
    check(try blocks(of: text).count, 2)
  }

  @Test func `offsets count both bytes of a line end`() throws {
    let text = "Pact signed in Baku\r\n\r\n\(Self.long)\r\n"
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.blocks.map(\.range.lowerBound), [0, 23])
  }

  @Test func `entries of a list stand by themselves`() throws {
    let text = "\(Self.long)\n- Armenia returns Agdam\n- Russia sends troops\n\(Self.long)"
    check(
      try blocks(of: text).dropFirst().prefix(2),
      ["item 2: Armenia returns Agdam", "item 3: Russia sends troops"])
  }

  @Test(arguments: [
    ("- a\n* b\n• c", ["1 - a", "1 - b", "1 - c"]),
    (
      "1. a\n  a) b\n    • c\n  b) d\n2) e",
      ["1 1. a", "2 a) b", "3 - c", "2 b) d", "1 2) e"]
    ),
    (
      "- a\n  goes on\n\n  more\n\nelse",
      ["1 - a\n  goes on", "1 paragraph more", "0 paragraph else"]
    ),
    ("\t- a\n\t\t- b\n- c", ["1 - a", "2 - b", "1 - c"]),
    ("(i) a\n(ii) b\nix) c", ["1 (i) a", "1 (ii) b", "1 ix) c"]),
    (
      "J. Khan\n1986. So\n5.2 so\na. so\n-5",
      (["J. Khan", "1986. So", "5.2 so", "a. so", "-5"].map { "0 paragraph \($0)" })
    ),
  ])
  func `lists keep their marks, and how deep they are indented`(text: String, entries: [String])
    throws
  {
    let source = "\(Self.long)\n\n\(text)"
    let article = try Article(
      decoding: Array(source.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(Array(article.entries.dropFirst()), entries, text)
  }

  @Test(arguments: ["* * *", "-----", "______", "=========="])
  func `a line of one mark is a rule across the page`(rule: String) throws {
    let text = "\(Self.long)\n\n\(rule)\n\n\(Self.long)\n"
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.text, text)
    check(article.blocks.map(\.isAfterRule), [false, true])
  }

  @Test func `a number in the midst of a wrapped paragraph begins no list`() throws {
    let line = "The two ministers spoke about trade and about the new line to Kars\n"
    check(try blocks(of: line + line + "19. They did so\n" + line).count, 1)
  }

  @Test(arguments: [
    ("9. a\n10. b\n  - c", [4, 4, 6]), ("- a\n\n10. b", [2, 4]), ("- a\n  - b\n\n  c", [2, 4, 2]),
  ])
  func `words of a list stand below each other`(text: String, indents: [Int]) throws {
    let source = "\(Self.long)\n\n\(text)"
    let article = try Article(
      decoding: Array(source.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.blocks.dropFirst().map(\.indent), indents)
  }

  @Test func `a line that stands alone before a long paragraph is a subheading`() throws {
    let text = "Pact signed\n\n\(Self.long)\n\nWhat comes next\n\n\(Self.long)"
    check(try blocks(of: text)[2], "heading(level: 2) 5: What comes next")
  }

  @Test func `ten megabytes in one line are one block`() throws {
    let text = String(repeating: "The two ministers spoke about trade. ", count: 280_000)
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.blocks.count, 1)
  }
}
