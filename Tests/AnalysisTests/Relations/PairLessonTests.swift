import Analysis
import Model
import Relations
import Support
import Testing

/// The pairs of actors that the classifier of pairs learns from.
@Suite struct PairLessonTests {
  private func lessons(_ text: String) throws -> [PairLesson] {
    try Read.analyst().pairLessons(of: Article(id: "text", text: text))
  }

  @Test(
    arguments: [
      ("Norway met Chad.", ["norway chad"]),
      ("Norway met Chad and Peru.", ["norway chad", "norway peru", "chad peru"]),
      ("Norway met Chad. Peru slept.", ["norway chad"]),
      ("Norway met Norway.", []), ("Norway slept.", []), ("", []),
    ] as [(String, [String])])
  func `every two actors of a sentence are a pair once`(text: String, pairs: [String]) throws {
    check(try lessons(text).map { $0.actors.joined(separator: " ") }.sorted(), pairs.sorted(), text)
  }

  @Test func `a pair has what the rules state between its two`() throws {
    let pair = try #require(try lessons("Norway accused Chad.").first)
    check(pair.stated.map(\.kind), [.accuse])
    check(pair.stated.map(\.isForward), [true])
  }

  @Test(
    arguments: [
      "path nsubj |dobj ", "short nsubj |dobj ", "kinds country>country", "length 2", "top VERB",
      "topWord accuse", "topSense ACCUSE", "forms name>name",
    ])
  func `a pair has the features of its path`(feature: String) throws {
    let pair = try #require(try lessons("Norway accused Chad.").first)
    #expect(pair.features.contains(feature), "\(pair.features)")
    check(pair.top, "accused")
  }

  @Test(
    arguments: [
      ("Norway accused Chad.", ["gap accuse", "home false", "home false country>country"]),
      ("Bavaria lies in Germany.", ["gap in", "home true", "home true place>country"]),
      ("Norway, as most of those who were asked in the spring had foreseen, met Chad.", []),
    ])
  func `a pair has the features of what lies between its two, and of their states`(
    text: String, expected: [String]
  ) throws {
    let pair = try #require(try lessons(text).first)
    let gaps = pair.features.filter { $0.hasPrefix("gap ") }
    #expect(Set(expected).isSubset(of: pair.features), "\(pair.features)")
    check(gaps.isEmpty, expected.isEmpty, text)
  }

  @Test func `a sentence of many actors has a number of pairs that is linear`() throws {
    let names = ["Norway", "Chad", "Peru", "Mali", "Fiji", "Togo", "Iraq", "Cuba"]
    let one = try lessons(names.joined(separator: ", ") + ".").count
    #expect(one <= names.count * (names.count - 1) / 2)
    let many = (0..<200).map { names[$0 % names.count] }.joined(separator: ", ")
    #expect(try lessons("They saw \(many).").count <= one)
  }
}
