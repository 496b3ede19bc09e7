import Coreference
import Learning
import Model
import Support
import Testing

@Suite struct RankerTests {
  private func anaphor(_ cues: [[String]], none: [String]) -> Anaphor {
    func rows(_ names: [String]) -> [Int] {
      names.compactMap { Coreference.cueSchema.number(ofRow: $0) }
    }
    return Anaphor(
      phrase: 9, tokens: 9..<10,
      candidates: cues.enumerated().map {
        Candidate(referent: $0, phrase: $0, tokens: $0..<$0 + 1, cues: rows($1))
      }, none: rows(none))
  }

  private let ranker = LogLinearRanker(
    ModelFile("role: same, subject\t2\nrole: same, object\t1\nnone: it, subject\t1.5\n"))

  @Test(
    arguments: [
      ([["role: same, subject"], ["role: same, object"]], [0, nil, 1]),
      ([["role: same, object"], ["role: same, subject"]], [1, nil, 0]),
      ([["role: same, object"], ["role: same, object"]], [nil, 0, 1]),
      ([], [nil]),
    ] as [([[String]], [Int?])])
  func `the likeliest is first, and of equals the nearest`(cues: [[String]], order: [Int?]) {
    let ranking = ranker.ranking(of: anaphor(cues, none: ["none: it, subject"]))
    check(ranking.map(\.candidate), order)
    #expect(abs(ranking.map(\.confidence).reduce(0, +) - 1) < 1e-5)
  }

  @Test func `no antecedent is preferred to one as likely`() {
    let ranking = LogLinearRanker(ModelFile("")).ranking(of: anaphor([[]], none: []))
    check(ranking.map(\.candidate), [nil, 0])
  }
}
