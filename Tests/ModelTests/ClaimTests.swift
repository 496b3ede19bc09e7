import Model
import Support
import Testing

/// What several articles state of two actors.
@Suite struct ClaimTests {
  private struct Statement {
    var kind = RelationKind.aid
    var isTurned = false
    var modality = Relation.Modality.asserted
    var amount: Double?
    var day: Int?
    var published: Int?
  }

  /// A dossier with an article for each statement of Chile and Peru.
  private func dossier(_ statements: [Statement]) -> Dossier {
    let text = "Chile aids Peru."
    return Dossier(
      run: .init(model: .init(name: "m", version: "1")),
      articles: statements.enumerated().map { index, statement in
        Article(
          id: "\(index)", title: "",
          date: statement.published.map { PartialDate(year: 2020, month: 5, day: $0) },
          text: text + " \(index)")
      },
      actors: ["Chile", "Peru"].map { Actor(id: $0, name: $0, kind: .country) }, mentions: [],
      relations: statements.enumerated().map { index, statement in
        let ends = statement.isTurned ? ("Peru", "Chile") : ("Chile", "Peru")
        let day = statement.day.map { PartialDate(year: 2020, month: 5, day: $0) }
        return Relation(
          id: "r\(index)", source: ends.0, target: ends.1, kind: statement.kind, phrase: "aids",
          modality: statement.modality,
          time: day.map { .init(text: "then", from: $0, to: $0) },
          amount: statement.amount.map { .init(text: "\($0)", value: $0, unit: "ships") },
          evidence: .init(
            article: "\(index)", range: 0..<16, sentence: 0..<16, source: 0..<5, target: 11..<15,
            trigger: []))
      })
  }

  private func claims(_ statements: [Statement]) -> [Claim] {
    dossier(statements).claims(between: "Chile", and: "Peru")
  }

  @Test func `statements of one type and direction are one claim, the most frequent first`() {
    let found = claims([
      .init(kind: .reject), .init(), .init(modality: .negated), .init(modality: .planned),
      .init(isTurned: true), .init(kind: .trade), .init(kind: .trade, isTurned: true),
    ])
    check(
      found.map { "\($0.source) \($0.kind.rawValue) \($0.stated) \($0.denied) \($0.open)" },
      [
        "Chile AID [1] [2] [3]", "Chile TRADE [5, 6] [] []", "Chile REJECT [0] [] []",
        "Peru AID [4] [] []",
      ])
  }

  @Test func `statements are in the order of the time that they tell, or of their article`() {
    let found = claims([.init(), .init(published: 9), .init(day: 4, published: 20), .init(day: 6)])
    check(found.first?.stated, [2, 3, 1, 0])
  }

  @Test(
    arguments: [
      ([(20, 3, nil), (25, 3, nil)], [[0, 1]]), ([(20, 3, nil), (20, 3, nil)], []),
      ([(20, 3, nil), (25, 9, nil)], []), ([(25, nil, 3), (20, nil, 5)], [[1, 0]]),
      ([(20, nil, 3), (25, nil, 25)], []),
      ([(20, nil, nil), (25, nil, nil), (nil, 3, nil)], [[0, 1]]),
    ] as [([(Double?, Int?, Int?)], [[Int]])])
  func `figures differ if they may be of one event`(
    statements: [(Double?, Int?, Int?)], different: [[Int]]
  ) {
    let found = claims(statements.map { .init(amount: $0.0, day: $0.1, published: $0.2) })
    check(found.flatMap(\.differences).map(\.relations), different)
  }
}
