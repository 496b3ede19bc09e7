import Model
import Readers
import Support
import Testing

@Suite struct PlainTextTests {
  private static let long = String(repeating: "The two ministers spoke about trade. ", count: 5)

  /// The kind and words of each block.
  private func blocks(of text: String) throws -> [String] {
    let article = try Article(decoding: Array(text.utf8), as: .plainText, id: "a")
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
    let article = try Article(decoding: Array(text.utf8), as: .plainText, id: "a")
    check(article.blocks.map(\.range.lowerBound), [0, 23])
  }

  @Test func `entries of a list stand by themselves`() throws {
    let text = "\(Self.long)\n- Armenia returns Agdam\n- Russia sends troops\n\(Self.long)"
    check(
      try blocks(of: text).dropFirst().prefix(2),
      ["item 2: Armenia returns Agdam", "item 3: Russia sends troops"])
  }

  @Test func `a line that stands alone before a long paragraph is a subheading`() throws {
    let text = "Pact signed\n\n\(Self.long)\n\nWhat comes next\n\n\(Self.long)"
    check(try blocks(of: text)[2], "heading(level: 2) 5: What comes next")
  }

  @Test func `ten megabytes in one line are one block`() throws {
    let text = String(repeating: "The two ministers spoke about trade. ", count: 280_000)
    let article = try Article(decoding: Array(text.utf8), as: .plainText, id: "a")
    check(article.blocks.count, 1)
  }
}
