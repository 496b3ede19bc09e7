import Lexicon
import Model
import Readers
import Support
import Testing

/// A file's bytes, the text that they mean, and how many places of it had to be replaced.
private struct Sample: CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var text: String
  var replaced = 0

  var testDescription: String { name }
}

private let euro = "Brussels gave €5 million.\r\nLuís “Lula” agreed.\n"

private func units(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? halves : halves.reversed()
  }
}

private let samples = [
  Sample(name: "UTF-8", bytes: Array(euro.utf8), text: euro),
  Sample(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + euro.utf8, text: euro),
  Sample(
    name: "UTF-16, little end", bytes: [0xFF, 0xFE] + units(euro, bigEndian: false), text: euro),
  Sample(name: "UTF-16, big end", bytes: [0xFE, 0xFF] + units(euro, bigEndian: true), text: euro),
  Sample(name: "UTF-16 without a mark", bytes: units(euro, bigEndian: false), text: euro),
  Sample(name: "big end without a mark", bytes: units(euro, bigEndian: true), text: euro),
  Sample(
    name: "Latin-1", bytes: Array("Caf".utf8) + [0xE9] + Array(" in Li".utf8) + [0xE8, 0x67, 0x65],
    text: "Café in Liège"),
  Sample(
    name: "Windows-1252",
    bytes: [0x93] + Array("No".utf8) + [0x94, 0x20, 0x97, 0x20, 0x80] + Array("5".utf8),
    text: "“No” — €5"),
  Sample(
    name: "Windows-1252 with a hole", bytes: Array("Liz".utf8) + [0xE9, 0x81], text: "Lizé\u{FFFD}",
    replaced: 1),
  Sample(
    name: "damaged UTF-8", bytes: Array("Erdoğan, Aliyev’s guest".utf8) + [0xFF] + Array("!".utf8),
    text: "Erdoğan, Aliyev’s guest\u{FFFD}!", replaced: 1),
  Sample(
    name: "a zero byte among text", bytes: Array("nul\0byte’s end".utf8), text: "nul\0byte’s end"),
  Sample(
    name: "an emoji in UTF-16", bytes: [0xFF, 0xFE] + units("Peace 🕊 now", bigEndian: false),
    text: "Peace 🕊 now"),
]

/// The beginning of a ZIP file whose first entry has a name.
private func zip(_ name: String) -> [UInt8] {
  Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 26) + name.utf8
}

@Suite struct EncodingTests {
  @Test(arguments: samples)
  private func `a file is decoded as its bytes show`(sample: Sample) throws {
    let article = try Article(decoding: sample.bytes, as: .plainText, id: "a", lexicon: .standard)
    check(article.text, sample.text)
    check(article.warnings, sample.replaced > 0 ? [.replacedBytes(sample.replaced)] : [])
  }

  @Test(
    arguments: [
      ("nothing", [], ReadError.empty(path: "-")),
      ("white space", Array(" \n\u{A0}\t".utf8), .empty(path: "-")),
      ("zero width", Array("\u{200B}\u{FEFF}\u{2060}\n\u{AD}\u{34F}".utf8), .empty(path: "-")),
      ("direction", Array("\u{202E}\u{200F} \u{2066}".utf8), .empty(path: "-")),
      ("fillers", Array("\u{115F}\u{3164}\u{FE0F}".utf8), .empty(path: "-")),
      ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .unread(path: "-", kind: .picture)),
      ("a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], .binary(path: "-")),
      ("a document to print", Array("%PDF-1.7".utf8), .unread(path: "-", kind: .pdf)),
      ("rich text", Array("{\\rtf1\\ansi Iran}".utf8), .unread(path: "-", kind: .richText)),
      ("a book", zip("mimetypeapplication/epub+zip"), .unread(path: "-", kind: .epub)),
      (
        "an open document", zip("mimetypeapplication/vnd.oasis.opendocument.text"),
        .unread(path: "-", kind: .openDocument)
      ),
      ("a document of Word", zip("[Content_Types].xml"), .unread(path: "-", kind: .word)),
      ("an archive", zip("a.txt"), .unread(path: "-", kind: .zip)),
      ("zeros", [UInt8](repeating: 0, count: 64), .binary(path: "-")),
      ("noise", (0...255).map { UInt8($0 * 37 & 0xFF) }, .binary(path: "-")),
    ] as [(String, [UInt8], ReadError)])
  func `what is no article is told as such`(name: String, bytes: [UInt8], error: ReadError) {
    #expect(throws: error, "\(name)") {
      try Article(decoding: bytes, as: nil, id: "a", lexicon: .standard)
    }
  }
}
