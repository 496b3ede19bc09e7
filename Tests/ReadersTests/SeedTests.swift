import Foundation
import Lexicon
import Model
import Readers
import Support
import Testing

/// The articles that come with the program, as the reader sees them.
@Suite struct SeedTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../seeds")
    .standardized

  @Test(arguments: [
    ("baku-tbilisi-kars-railway", "2020-12-22"), ("belt-and-road-initiative", "2019-05-06"),
    ("jf-17-thunder", "2024-10-07"), ("kashmir", "2021-03-05"),
    ("nagorno-karabakh", "2020-11-27"), ("pakistan-azerbaijan", "2020-05-29"),
    ("shanghai-cooperation-organisation", "2023-07-10"), ("turkey-azerbaijan", "2021-06-21"),
  ])
  func `a seed has a headline, a date and a source`(id: String, date: String) throws {
    let article = try Article(
      reading: Self.folder.appending(path: "\(id).md").path, id: id, lexicon: .standard)
    #expect(!article.title.isEmpty)
    #expect(article.date?.description == date)
    #expect(article.site == "Entente")
    #expect(article.warnings.isEmpty)
    #expect((500...1200).contains(article.text.split(whereSeparator: \.isWhitespace).count))
  }
}
