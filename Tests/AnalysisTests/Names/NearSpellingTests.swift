import Names
import Support
import Testing

/// Texts that are one letter apart are found whatever the letter is.
@Suite struct NearSpellingTests {
  @Test func `every two texts one edit apart are compared`() {
    var dice = Dice(state: 5)
    let texts = (0..<300).map { _ in
      (0..<Int.random(in: 3...5, using: &dice)).map { _ in UInt8.random(in: 97...99, using: &dice) }
    }
    let near = NearSpellings(texts)
    for later in texts.indices {
      for earlier in 0..<later where Self.areNear(texts[earlier], texts[later]) {
        #expect(near.earlier[later].contains(earlier), "\(texts[earlier]) \(texts[later])")
      }
    }
  }

  @Test(arguments: [
    (["council", "councils"], [[], [0]]), (["council", "senate"], [[], []]),
    (["abba", "baab", "abab"], [[], [], [0, 1]]), (["same", "same", "same"], [[], [0], [0, 1]]),
    ([""], [[]]),
  ])
  func `the earlier ones are in order`(texts: [String], expected: [[Int]]) {
    check(NearSpellings(texts.map { Array($0.utf8) }).earlier, expected)
  }

  /// Whether one letter changed, left out or put in, or two neighbours changed about, makes one text of the other.
  private static func areNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    if one.count == other.count {
      let places = one.indices.filter { one[$0] != other[$0] }
      return places.count == 1
        || places.count == 2 && places[1] == places[0] + 1 && one[places[0]] == other[places[1]]
          && one[places[1]] == other[places[0]]
    }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return long.count == short.count + 1
      && long.indices.contains { Array(long[..<$0] + long[($0 + 1)...]) == short }
  }
}
