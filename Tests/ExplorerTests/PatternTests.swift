import Explorer
import Support
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("erdogan", "Erdoğan met ERDOGAN", ["Erdoğan", "ERDOGAN"]),
    ("Erdogan", "Erdoğan met ERDOGAN", ["Erdoğan"]), ("ğ", "Erdoğan Erdogan", ["ğ", "g"]),
    ("aliyev", "Əliyev, İlham", ["Əliyev"]), ("ilham", "İlham İLHAM", ["İlham", "İLHAM"]),
    ("strasse", "Straße", ["Straße"]), ("cafe", "cafe\u{301} noir", ["cafe\u{301}"]),
    ("it's", "it’s “it”", ["it’s"]), ("\"it\"", "it’s “it”", ["“it”"]),
    ("two three", "two\nthree", ["two\nthree"]),
    ("aa", "aaaaa", ["aa", "aa"]), ("москва", "Москва и МОСКВА", ["Москва", "МОСКВА"]),
    ("欧", "欧洲", ["欧"]), ("x", "", []), ("", "text", []), ("nato", "NA\u{AD}TO", ["NA\u{AD}TO"]),
    ("e", "é", ["é"]), ("end", "the end", ["end"]), ("endless", "the end", []),
  ])
  func `words are found whatever their marks and case`(
    words: String, text: String, expected: [String]
  ) {
    let ranges = Pattern(words).ranges(in: text)
    check(
      ranges.map { Array(Array(text.utf8)[$0]) }, expected.map { Array($0.utf8) },
      "\(words) in \(text)")
  }

  @Test(arguments: [
    ("turk", true), ("TURK", true), ("erd", true), ("^turkey", true), ("^erd", false),
    ("erdogan$", true), ("turkey$", false), ("'erdogan", true), ("'erdo", false), ("!greece", true),
    ("!turkey", false), ("~tkeg", true), ("~gek", false), ("turk erd", true),
    ("turk greece", false),
    ("", true), ("!", true), ("'", true),
  ])
  func `a filter's terms all hold`(text: String, admits: Bool) {
    check(Filter(text).admits("Turkey Recep Tayyip Erdoğan"), admits, text)
  }
}
