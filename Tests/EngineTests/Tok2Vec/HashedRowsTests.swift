import Engine
import Testing

@Suite struct HashedRowsTests {
  /// Keys, seeds and the rows that thinc 8.3's hashing gives them in a table of 5000.
  private static let cases: [(key: UInt64, seed: UInt32, rows: [Int])] = [
    (0, 8, [0, 0, 0, 0]),
    (1, 12, [1206, 3213, 3320, 2022]),
    (5, 8, [366, 3499, 4401, 4101]),
    (9223372036854788153, 13, [3465, 3507, 4719, 3255]),
    (14626626061804382878, 9, [1106, 3524, 174, 3952]),
    (18446744073709551615, 8, [4950, 2181, 1277, 4624]),
  ]

  @Test(arguments: cases)
  func `a key's rows are those of thinc`(key: UInt64, seed: UInt32, rows: [Int]) {
    let found = hashedRows(key, seed: seed, count: 5000)
    #expect([found.0, found.1, found.2, found.3] == rows)
  }
}
