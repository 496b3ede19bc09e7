import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct DatelineTests {
  @Test(
    arguments: [
      ("LOME, July 3 (Baltic Wire) -", nil, "July 3"),
      ("Lome, 3 July 2020 (Baltic Wire) -", "2020-07-03", "3 July 2020"),
      ("LOME - 3 July 2020:", "2020-07-03", "3 July 2020"), ("(Baltic Wire) —", nil, nil),
      ("RIO DE JANEIRO, July 3 (Wire) –", nil, "July 3"),
      ("Port-au-Prince, 3 July 2020 –", "2020-07-03", "3 July 2020"),
      ("MOSCOW, July 3, 2020. /WIRE/.", "2020-07-03", "July 3, 2020"),
      ("WASHINGTON, D.C. (Wire) —", nil, nil),
      ("LONDON/PARIS (Wire) -", nil, nil), ("KABUL:", nil, nil), ("OSLO –", nil, nil),
      ("SYDNEY and KUALA LUMPUR, Jul 26 2022 (Wire) -", "2022-07-26", "Jul 26 2022"),
    ] as [(String, String?, String?)])
  func `a dateline is told from the sentence behind it`(
    opening: String, date: String?, written: String?
  )
    throws
  {
    let text =
      "\(opening) Togo sanctioned Benin on Friday, the foreign ministry in the capital said."
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.dateline.map { String(article.text(in: $0.range)) }, opening)
    check(article.date?.description, date)
    check(article.dateline?.date.map { String(article.text(in: $0)) }, written)
  }

  @Test(arguments: [
    "NATO - the alliance - sanctioned Benin.", "Togo - a small state - sanctioned Benin.",
    "Togo (and Ghana) - sanctioned Benin.", "Togo: Benin is to blame.", "UN-backed talks began.",
    "On 3 July 2020 - a Friday - Togo sanctioned Benin.", "Togo’s king, 3 July 2020.", "",
    "TOGO sanctioned Benin - and Ghana.",
  ])
  func `no other opening is a dateline`(text: String) throws {
    let text = "\(text) Ghana thanked Mali."
    let article = try Article(
      decoding: Array(text.utf8), as: .plainText, id: "a", lexicon: .standard)
    check(article.dateline, nil)
  }
}
