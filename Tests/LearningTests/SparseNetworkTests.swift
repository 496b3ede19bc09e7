import Learning
import Support
import Tables
import Testing

private let outcomes = (0..<24).map { "outcome \($0)" }

// Halves: 1 is 3c00, 2 is 4000, -1 is bc00, 2^-24 is 0001, 16 is 4c00.
private let lines =
  [
    line("feature", "near", ["4c00"]), line("feature", "far", ["0000", "4c00"]),
    line("vector", "0", ["bc00"]), line("vector bias", "bias", ["0001"]),
    line("hidden bias", "bias"),
  ]
  + (0..<24).map { line("hidden", "\($0)", $0 == 0 ? ["3c00"] : $0 == 1 ? ["0000", "3c00"] : []) }
  + (0..<24).map { line("outcome", "\($0)", $0 == 0 ? ["3c00"] : $0 == 1 ? ["0000", "3c00"] : []) }
  + outcomes.map { "outcome bias\t\($0)\t0000\n" }

private func made(from lines: [String]) throws -> SparseNetwork? {
  SparseNetwork(try NumberTable(text: lines.joined()), outcomes: outcomes, width: 1)
}

private func share(_ network: SparseNetwork, _ features: [String], _ vector: Float) -> [Float] {
  var sum = network.emptySum
  for feature in features { sum.add(KeyHash(feature)) }
  var batch = SparseNetwork.Batch()
  batch.append(sum, vectors: [vector])
  return network.shares(of: batch).first ?? []
}

@Suite struct SparseNetworkTests {
  /// Outcome 0 scores 16 for "near" less the vector, outcome 1 scores 16 for "far", all others 0.
  @Test(
    arguments: [
      (["near"], 0, 0), (["far"], 0, 1), (["near", "far"], 16, 1), (["near", "unknown"], 0, 0),
    ] as [([String], Float, Int)])
  func `the outcome whose features are there has the largest share`(
    features: [String], vector: Float, outcome: Int
  ) throws {
    let shares = share(try #require(try made(from: lines)), features, vector)
    check(shares.indices.max { shares[$0] < shares[$1] }, outcome)
    #expect(shares[outcome] > 0.99)
  }

  @Test func `without features all outcomes are alike`() throws {
    let shares = share(try #require(try made(from: lines)), ["unknown"], 0)
    #expect(shares.allSatisfy { abs($0 - 1.0 / 24) < 0.001 })
  }

  @Test func `an empty batch has no shares`() throws {
    #expect(try #require(try made(from: lines)).shares(of: SparseNetwork.Batch()).isEmpty)
  }

  @Test(
    arguments: [
      (lines, []),
      (Array(lines.dropLast()), [.wrongLayer("outcome bias")]),
      (lines.filter { !$0.hasPrefix("hidden bias") }, [.wrongLayer("hidden bias")]),
      (lines + [line("vector", "1")], [.wrongLayer("vector")]),
    ] as [([String], [NetworkFault])])
  func `weights of another network are told`(lines: [String], faults: [NetworkFault]) throws {
    let weights = try NumberTable(text: lines.joined())
    check(SparseNetwork.faults(of: weights, outcomes: outcomes, width: 1), faults)
    check(try made(from: lines) == nil, !faults.isEmpty)
  }
}
