import Model
import Support
import Testing

@Suite struct LatinLettersTests {
  @Test(arguments: [
    ("Racep Tayyip Erdoğan", "racep-tayyip-erdogan"), ("Quai d'Orsay", "quai-dorsay"),
    ("U.S. Congress", "us-congress"), ("Đà Nẵng", "da-nang"), ("Łódź", "lodz"), ("  ", ""),
    ("北京", "北京"),
  ])
  func `a slug is plain`(name: String, slug: String) {
    check(LatinLetters.slug(name), slug, name)
  }
}
