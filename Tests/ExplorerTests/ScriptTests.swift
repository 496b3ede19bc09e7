import Explorer
import Model
import Presentation
import Support
import Testing

/// Articles in various scripts, which must fit the screen and be searchable.
@Suite struct ScriptTests {
  private static let articles: [(text: String, words: String, finds: Int)] = [
    ("زار الرئيس المصري القاهرة، ثم عاد الرئيس.", "الرئيس", 2), ("كَتَبَ الوزير", "كتب", 1),
    ("ישראל ומצרים חתמו על הסכם בקהיר.", "מצרים", 1), ("שָׁלוֹם לישראל", "שלום", 1),
    ("中国与巴基斯坦签署协议，两国总理出席。", "巴基斯坦", 1), ("日本とトルコは「協定」に署名した。", "協定", 1),
    ("भारत और रूस ने समझौते पर हस्ताक्षर किए।", "रूस", 1), ("ข้อตกลงระหว่างไทยกับจีน", "ไทย", 1),
    ("👩‍👩‍👧‍👦 🇹🇷🤝🇦🇿 👍🏽👍🏿 ❤️ in Baku", "🇦🇿", 1),
    ("Z\u{363}\u{364}a\u{300}\u{301}l\u{489}go met e\u{301}lan", "élan", 1),
    (String(repeating: "Antidisestablish", count: 20) + " in Baku", "Baku", 1),
  ]

  @Test(arguments: articles.indices, [(80, 24), (40, 12), (9, 6)])
  func `text in any script is laid out by columns and can be searched`(
    article: Int, size: (Int, Int)
  ) {
    let (text, words, finds) = Self.articles[article]
    var state = State(
      articles: [Article(id: "a", title: text, text: text)],
      size: Size(columns: size.0, rows: size.1))
    for keys in ["", "gO", "gO/\(words)<CR>", "/\(words)"] {
      Fixture.press("<Esc><Esc><Esc>" + keys, &state)
      for line in view(state).lines { check(line.text.columns, size.0, "\(keys): \(line.text)") }
    }
    check(state.search?.hits.count, finds, words)
    check(state.search?.hits.first.map { state.articles[0].text(in: $0).isEmpty }, false)
  }
}
