import Model
import Presentation
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
    ("s", "ß s", ["ß", "s"]), ("stras", "Straße", ["Straß"]),
    ("e", "ee\u{301}\u{302}.", ["e", "e\u{301}\u{302}"]),
  ])
  func `words are found regardless of accents and case`(
    words: String, text: String, expected: [String]
  ) {
    let ranges = Pattern(words).ranges(in: text)
    check(
      ranges.map { Array(Array(text.utf8)[$0]) }, expected.map { Array($0.utf8) },
      "\(words) in \(text)")
  }

  @Test(arguments: [
    ("e", "er"), ("e", "Er"), ("er", "erd"), ("E", "Er"), ("E", "e"), ("aa", "aab"), ("a", "aa"),
    ("aba", "abab"), ("z", "zq"), ("", "e"), ("s", "ss"), (".", "..."), (" ", " e"),
  ])
  func `a longer query finds the same after a shorter one as from scratch`(
    fewer: String, more: String
  ) {
    let text =
      "Erdoğan met ERDOGAN, aaab ababab Straße… er\u{301}d\n e\r\ndie Ère. "
      + String(repeating: "x", count: 40) + " Ère erd E"
    let article = Article(id: "a", text: text)
    let known = Search(for: Query(fewer), in: article, of: nil)
    let search = Search(beginning: Query(more), in: article, of: nil, after: known)
    check(search.hits, Search(for: Query(more), in: article, of: nil).hits, more)
  }

  @Test func `a match is found at any position`() {
    for length in 0..<40 {
      for tail in 0..<20 {
        let text =
          String(repeating: "x", count: length) + "Ğn" + String(repeating: "y", count: tail)
        check(Pattern("gn").ranges(in: text), [length..<length + 3])
        check(Pattern("xy").ranges(in: text), [])
      }
    }
  }

  @Test(arguments: [
    ("turk", true), ("TURK", true), ("erd", true), ("^turkey", true), ("^erd", false),
    ("erdogan$", true), ("turkey$", false), ("'erdogan", true), ("'erdo", false), ("!greece", true),
    ("!turkey", false), ("~tkeg", true), ("~gek", false), ("turk erd", true),
    ("turk greece", false),
    ("", true), ("!", true), ("'", true),
  ])
  func `all terms of a filter must hold`(text: String, admits: Bool) {
    check(Filter(text).admits(words: "Turkey Recep Tayyip Erdoğan"), admits, text)
  }
}
