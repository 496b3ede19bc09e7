import Coreference
import Support
import Testing

@Suite struct PhraseNumbersTests {
  @Test(
    arguments: [
      [], [4], [1, 2, 3], [2, 1], [5, 9, 7], [5, 9, 1], [3, 2, 1, 4], [1, 1], [2, 1, 2],
    ] as [[Int]])
  func `the phrases of a referent are in order, in whatever order they are resolved`(
    phrases: [Int]
  ) {
    var numbers = PhraseNumbers()
    for phrase in phrases { numbers.add(phrase) }
    check(Array(numbers), phrases.sorted())
    check(numbers.isEmpty, phrases.isEmpty)
    check(numbers.last ?? -1, phrases.max() ?? -1)
  }
}
