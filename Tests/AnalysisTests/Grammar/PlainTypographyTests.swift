import Analysis
import Grammar
import Lexicon
import Model
import Parses
import Readers
import Support
import Testing

/// What the engine is given to read, and that everything leads back to the article.
@Suite struct PlainTypographyTests {
  @Test(arguments: [
    ("Azer\u{AD}bai\u{200B}jan thanked Iran.", "Azerbaijan thanked Iran."),
    ("\u{FEFF}Iran\u{2060} thanked\u{200E} Jordan.", "Iran thanked Jordan."),
    ("Iran’s “king”", "Iran's \"king\""), ("", ""), ("Iran", "Iran"), ("\u{AD}", ""),
  ])
  func `invisible characters are left out and marks are plain`(text: String, plain: String) {
    check(PlainTypography(text).text, plain)
  }

  @Test(arguments: [
    ("U.S.-China ties", "US-China ties"), ("U.S.–China ties", "US-China ties"),
    ("the U.S.S.R.-led bloc", "the USSR-led bloc"), ("the U.S.-1990 gap", "the U.S.-1990 gap"),
    ("the U.S. - China gap", "the U.S. - China gap"), ("Ltd.-China", "Ltd.-China"), (".-A", ".-A"),
    ("A.-B", "A-B"), ("A.", "A."), ("A.-", "A.-"),
  ])
  func `an abbreviation before a hyphen loses its full stops`(text: String, plain: String) {
    check(PlainTypography(text).text, plain)
  }

  @Test(arguments: [
    ("# T\n\ntags: [Chad]\n\nIran met Iraq.", "Iran met Iraq."),
    ("https://www.example.org/chad\nIran met Iraq.", "Iran met Iraq."),
    ("---\ntitle: Chad\n---\n\nIran met Iraq.", "Iran met Iraq."),
    ("LOME, July 3 (Wire) – Iran met Iraq in Togo.", "LOME, (Wire) . Iran met Iraq in Togo."),
    ("LOME (Wire) -- Iran met Iraq in Togo.", "LOME (Wire) .  Iran met Iraq in Togo."),
  ])
  func `lines about the article are left out, and a dateline is a sentence`(
    source: String, plain: String
  )
    throws
  {
    let article = try Article(
      decoding: Array(source.utf8), as: .markdown, id: "a", lexicon: .standard)
    #expect(PlainTypography(article).text.hasSuffix(plain), "\(PlainTypography(article).text)")
  }

  @Test(arguments: [
    "The U.S.-China deal helps Iran, says the U.S.S.R.-led bloc.",
    "Azer\u{AD}baijan attacked Ar\u{AD}menia\u{200B}. “Tur\u{200B}key’s” king thanked Fiji.",
    "https://www.example.org/chad\n\nIran’s king attacked Iraq.\n14.07.2020\n\nChad thanked Niger.",
    "BAKU, 9 May (Wire) — Iran’s king attacked Iraq\u{AD}.\n\n© Wire 2020\n",
  ])
  func `every token is the text at its place`(text: String) throws {
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    let parse = try Read.analyst().parse(article)
    for token in parse.tokens where token.form != "." {
      let words = article.text(in: token.range).unicodeScalars.filter {
        !"\u{AD}\u{200B}.".unicodeScalars.contains($0)
      }
      let plain = String(String.UnicodeScalarView(words)).replacing("’", with: "'")
        .replacing("“", with: "\"").replacing("”", with: "\"")
      check(plain, token.form.replacing(".", with: ""))
    }
  }
}
