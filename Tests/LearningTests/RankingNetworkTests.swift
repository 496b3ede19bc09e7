import Learning
import Support
import Tables
import Testing

// Halves: 1 is 3c00, 2 is 4000, 0.5 is 3800, -1 is bc00.
private let lines =
  [
    line("mention", "long", ["3c00"]), line("mention", "short", ["0000", "bc00"]),
    line("mention bias", "bias", ["0000", "3c00"]),
    line("pair", "near", ["4000"]), line("pair bias", "bias", ["3800"]),
    line("joint bias", "bias"), line("none bias", "bias", ["3800"]),
    line("score", "weight", ["4000"]), line("none score", "weight", ["3c00"]),
  ] + (0..<24).map { line("anaphor", "\($0)", $0 == 0 ? ["3c00"] : []) }
  + (0..<24).map { line("candidate", "\($0)", $0 == 1 ? ["4000"] : []) }
  + (0..<24).map { line("joint", "\($0)", $0 == 0 ? ["3800"] : []) }
  + (0..<24).map { line("none", "\($0)", $0 == 0 ? ["bc00"] : []) }

private func made(from lines: [String]) throws -> RankingNetwork? {
  RankingNetwork(
    try NumberTable(text: lines.joined()), mentions: ["long", "short"], pairs: ["near"], width: 0)
}

@Suite struct RankingNetworkTests {
  /// h = relu(long, 1 - short); a pair scores relu((h0 + 2 h'1 + 2 near + 0.5) / 2) * 2; none relu(0.5 - h0).
  @Test(
    arguments: [
      ([3, 0], [0, 0], 0, 5.5), ([3, 0], [0, 0.5], 0, 4.5), ([3, 0], [0, 2], 1, 5.5),
      ([0, 0], [0, 2], -1, 0),
    ] as [([Float], [Float], Float, Float)])
  func `a pair scores what its layers make of it`(
    anaphor: [Float], candidate: [Float], near: Float, score: Float
  ) throws {
    let network = try #require(try made(from: lines))
    let encoding = network.encoding(of: anaphor + candidate, count: 2)
    check(network.scores(of: [1], for: 0, in: encoding, features: [near]), [score])
  }

  @Test(arguments: [([0, 0], 0.5), ([0.25, 0], 0.25), ([2, 1], 0)] as [([Float], Float)])
  func `no antecedent scores what the mention makes of it`(mention: [Float], score: Float) throws {
    let network = try #require(try made(from: lines))
    check(network.encoding(of: mention, count: 1).none, [score])
  }

  @Test func `no candidates have no scores`() throws {
    let network = try #require(try made(from: lines))
    let encoding = network.encoding(of: [1, 1], count: 1)
    check(network.scores(of: [], for: 0, in: encoding, features: []), [])
  }

  @Test(
    arguments: [
      (lines, []),
      (Array(lines.dropFirst()), [.wrongLayer("mention")]),
      (lines + [line("mention", "wide")], [.wrongLayer("mention")]),
      (lines.filter { !$0.hasPrefix("score") }, [.wrongLayer("score")]),
    ] as [([String], [NetworkFault])])
  func `weights of another network are reported and make none`(
    lines: [String], faults: [NetworkFault]
  ) throws {
    let weights = try NumberTable(text: lines.joined())
    check(
      RankingNetwork.faults(of: weights, mentions: ["long", "short"], pairs: ["near"], width: 0),
      faults)
    check(try made(from: lines) == nil, !faults.isEmpty)
  }

  @Test func `a network of nothing is none`() {
    check(RankingNetwork(NumberTable(), mentions: [], pairs: [], width: 0) == nil, true)
  }
}
