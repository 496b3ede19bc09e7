import Lexicon
import Names
import Support
import Testing

@Suite struct TruecaserTests {
  @Test(
    arguments: [
      ("KENYA EXPELS RWANDAN ENVOY", "Kenya expels Rwandan envoy"),
      ("US AND UK WARN NORTH KOREA", "US and UK warn North Korea"),
      ("CHAD'S PRESIDENT MEETS NATO CHIEF", "Chad's president meets NATO chief"),
      // The rest of the article tells names that no table has.
      ("XYLOK LEADS POLL\n\nThe leader Xylok won.", "Xylok leads poll\n\nThe leader Xylok won."),
      ("ÉTAT DE GRÂCE", "État de grâce"),
      // No headline: short, or not in capitals.
      ("NATO, EU", "NATO, EU"), ("NATO WARNS Iran", "NATO WARNS Iran"), ("", ""),
      ("WASHINGTON — Chad left.", "WASHINGTON — Chad left."),
    ])
  func `a line in capitals gets the case of a sentence`(text: String, expected: String) throws {
    let truecaser = Truecaser(try World.knowledge(), LexicalTables.standard)
    check(truecaser.truecased(text), expected)
  }

  @Test(arguments: [
    "İSTANBUL ŞEHRİ GÜZELDİR", "STRASSE ẞ GROẞ ALLES", "A\u{301} B\u{301}C ǅABC DEF GHI",
    "\r\nABC DEF GHI\r\n",
  ])
  func `no character changes its length`(text: String) throws {
    let truecaser = Truecaser(try World.knowledge(), LexicalTables.standard)
    check(
      truecaser.truecased(text).unicodeScalars.map { UTF8.width($0) },
      text.unicodeScalars.map { UTF8.width($0) })
  }
}
