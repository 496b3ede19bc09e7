import Foundation
import Lexicon
import Model
import Readers
import Support
import Testing

@Suite struct BeginningTests {
  private static let sentence = "Turkey and Azerbaijan opened a pipeline. "

  /// The beginning of a file of that content.
  private func beginning(of content: Data, ending: String = "txt") throws -> Article? {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "\(UUID().uuidString).\(ending)")
    try content.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let beginning = Article.beginning(of: file.path, id: "long", lexicon: .standard)
    if let beginning {
      check(beginning.article.text.utf8.count + beginning.unread, content.count)
    }
    return beginning?.article
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func `a long file begins as the whole does, and ends with a part that is whole`(
    separator: String
  ) throws {
    let text = String(repeating: Self.sentence + separator, count: 40_000)
    let article = try #require(try beginning(of: Data(text.utf8)))
    #expect(text.hasPrefix(article.text))
    #expect(article.text.utf8.count > 60_000)
    #expect(article.text.utf8.count < 200_000)
    let last = separator.isEmpty ? " " : separator
    #expect(article.text.hasSuffix(last))
  }

  @Test(arguments: [
    (String(repeating: sentence, count: 100), "txt"),
    (String(repeating: "<p>\(sentence)</p>\n", count: 40_000), "html"),
    (String(repeating: "\u{0}\u{1}\u{2}", count: 500_000), "txt"),
    (String(repeating: "x", count: 2_000_000), "txt"),
  ])
  func `a short file, a web page and what can't be cut have no beginning of their own`(
    text: String, ending: String
  ) throws {
    check(try beginning(of: Data(text.utf8), ending: ending), nil, String(text.prefix(20)))
  }
}
