import Model
import Readers
import Support
import Testing

/// The lines of many places are those of each place.
@Suite struct LineNumberTests {
  @Test(arguments: [
    "Chad supports Mali.", "# Chad\n\nChad supports Mali.\nMali thanks\nChad.\n\n\nBoth agree.\n",
    "\n\nChad\r\nsupports\r\nMali.",
  ])
  func `the numbers are those of the article`(text: String) throws {
    let article = try Article(
      decoding: Array(text.utf8), as: .markdown, id: "a", lexicon: .standard)
    let numbers = LineNumbers(article)
    for offset in 0...article.text.utf8.count {
      check(numbers.line(at: offset), article.line(at: offset), "offset \(offset)")
    }
  }
}
