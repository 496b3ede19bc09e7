import Grammar
import Parses
import Lexicon
import Model
import Support
import Testing

@Suite struct TokenizedArticleTests {
  @Test(
    arguments: [
      ("Iran met Iraq .", [0..<4], [true, false, false, false]),
      ("\" Iran met", [0..<3], [true, true, false]),
      ("Iran . Iraq met", [0..<2, 2..<4], [true, false, true, false]),
      ("Iran . – Iraq", [0..<2, 2..<4], [true, false, true, true]),
      ("Iran ⏎ Iraq met", [0..<4], [true, false, true, false]),
      ("12 Iraq", [0..<2], [true, false]), ("Iran Iraq", [], [true, false]),
      ("Iran Iraq met", [0..<1, 1..<1, 1..<3], [true, true, false]),
    ] as [(String, [Range<Int>], [Bool])])
  func `a token begins its sentence or line where no word or figure stands before it`(
    words: String, sentences: [Range<Int>], expected: [Bool]
  ) {
    var parse = Parse(text: words, sentences: sentences)
    for word in words.split(separator: " ") {
      parse.tokens.append(
        Token(range: 0..<1, form: word == "⏎" ? "\n" : String(word), head: parse.tokens.count))
    }
    let article = TokenizedArticle(
      Article(id: "text", text: words), parse: parse, lexicon: .standard)
    check(parse.tokens.indices.map { article.beginsSentence($0) }, expected, words)
  }
}
