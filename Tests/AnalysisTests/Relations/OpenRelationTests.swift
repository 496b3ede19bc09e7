import Support
import Testing

@Suite struct OpenRelationTests {
  @Test(
    arguments: [
      ("Iran attacked Iraq in 1980.", ["Iran # attacked # Iraq # in 1980"]),
      ("Iraq was attacked by Iran.", ["Iraq # was attacked by # Iran"]),
      ("Turkey refused to recognise Armenia.", ["Turkey # refused to recognise # Armenia"]),
      (
        "Paris, the capital of France, is large.",
        ["Paris # is # large", "Paris # is # the capital of France"]
      ),
      ("The ship, which left Oslo, sank.", ["The ship # sank # ", "The ship # left # Oslo"]),
      ("Well done!", []),
    ] as [(String, [String])])
  func `a clause is a tuple of its own words`(sentence: String, expected: [String]) throws {
    check(try Read.triples(in: sentence), expected, sentence)
  }
}
