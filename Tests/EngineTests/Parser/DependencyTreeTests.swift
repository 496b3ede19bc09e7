import Engine
import Testing

@Suite struct DependencyTreeTests {
  private static let sentences: [(heads: [Int32], sentences: [Range<Int>])] = [
    ([], []),
    ([0], [0..<1]),
    ([1, 1, 1], [0..<3]),
    ([0, 0, 2, 2], [0..<2, 2..<4]),
    ([1, 1, 3, 3, 5, 5], [0..<2, 2..<4, 4..<6]),
    // Crossing arcs: the sentence of the second root starts where its subtree does.
    ([2, 1, 1, 1], [0..<4]),
  ]

  @Test(arguments: sentences)
  func `sentences start at the left edges of roots`(heads: [Int32], sentences: [Range<Int>]) {
    let tree = DependencyTree(heads: heads, labels: heads.map { _ in 0 })
    #expect(tree.sentences == sentences)
  }

  /// The labels: 0 plain, 1 plain, 2 says "0, below a 1", 3 says "1, below a 0".
  private static let lifts: [DependencyModel.Lift?] = [
    nil, nil, .init(label: 0, head: 1), .init(label: 1, head: 0),
  ]

  private static let trees: [(heads: [Int32], labels: [Int32], space: Set<Int>, result: [Int32])] =
    [
      // The first token labelled 1 below the present head is the new head.
      ([0, 0, 0, 0], [0, 0, 1, 2], [], [0, 0, 0, 2]),
      // Nearer levels go before deeper ones, left before right.
      ([0, 0, 1, 0, 0], [0, 0, 1, 1, 2], [], [0, 0, 1, 0, 3]),
      ([0, 0, 1, 2, 0], [0, 0, 0, 1, 2], [], [0, 0, 1, 2, 3]),
      // White space is passed over, with what is below it.
      ([0, 0, 1, 0], [0, 1, 1, 2], [1], [0, 0, 1, 0]),
      // Without such a token, the head stays.
      ([0, 0, 0], [0, 0, 2], [], [0, 0, 0]),
      // A token that was given back lies outside of what its new head reached before.
      ([0, 0, 0, 0], [0, 0, 3, 2], [], [0, 0, 1, 0]),
    ]

  @Test(arguments: trees)
  func `lifted arcs go back to the heads that their labels name`(
    heads: [Int32], labels: [Int32], space: Set<Int>, result: [Int32]
  ) {
    var tree = DependencyTree(heads: heads, labels: labels)
    tree.lower(Self.lifts) { space.contains($0) }
    #expect(tree.heads == result)
    #expect(tree.labels.allSatisfy { $0 < 2 })
  }
}
