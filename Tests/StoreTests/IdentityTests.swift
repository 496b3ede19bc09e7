import Model
import Support
import Testing

@testable import Store

/// When two names may be those of one actor, and when two forms are one.
@Suite struct IdentityTests {
  @Test(
    arguments: [
      ("Anna Berg", "Anna Berg", false, .sameName), ("Anna Berg", "anna bérg", false, .sameName),
      ("Anna Berg", "Anna Maria Berg", false, .middleName),
      ("Anna Li Berg", "Anna Mo Sund Berg", false, nil), ("A. Berg", "Anna Berg", false, .initial),
      ("B. Berg", "Anna Berg", false, nil), ("Anna Berg", "Otto Berg", false, nil),
      ("Berg", "Anna Berg", false, .surname), ("Berg", "Berg", false, nil),
      ("Anna", "Anna Berg", false, nil),
      ("Mohammed Berg", "Mohammad Berg", false, .transliteration),
      ("Anna Berg", "Countess of Sund", true, .alias),
      ("Anna Berg", "Countess of Sund", false, nil),
    ] as [(String, String, Bool, IdentityGround?)])
  func `persons`(one: String, other: String, isAlias: Bool, ground: IdentityGround?) {
    let names = (FormName(one, .person), FormName(other, .person))
    check(names.0.ground(with: names.1, isAlias: isAlias), ground)
    check(names.1.ground(with: names.0, isAlias: isAlias), ground)
  }

  @Test(
    arguments: [
      ("Sund Bank", "Sund bank", false, .sameName), ("Sund", "SUND", false, .sameWord),
      ("Union of Northern Ports", "UNP", false, .acronym),
      ("Union of Northern Ports", "UNP", true, .acronymAlias),
      ("Union of Northern Ports", "Union", true, .partOfName),
      ("Union of Northern Ports", "Harbour League", true, .alias),
      ("Union of Northern Ports", "Harbour League", false, nil),
    ] as [(String, String, Bool, IdentityGround?)])
  func `organisations`(one: String, other: String, isAlias: Bool, ground: IdentityGround?) {
    let names = (FormName(one, .organisation), FormName(other, .organisation))
    check(names.0.ground(with: names.1, isAlias: isAlias), ground)
    check(names.1.ground(with: names.0, isAlias: isAlias), ground)
  }

  @Test(
    arguments: [
      ("Anna Berg", "Anna Maria Berg"), ("A. Berg", "Anna Berg"), ("Berg", "Anna Berg"),
      ("Mohammed Berg", "Mohammad Berg"), ("Berg", "Mohammad Berg"), ("Bergh", "Anna Berg"),
      ("Li", "Anna Li"),
    ])
  func `persons whose names may be one are found by their keys`(one: String, other: String) {
    let names = (FormName(one, .person), FormName(other, .person))
    #expect(names.0.own.map(names.1.others.contains) ?? false)
    #expect(names.1.own.map(names.0.others.contains) ?? false)
  }

  @Test(arguments: ["", " ", "x", "É", "東京", "-", "'", "al-", "A B C D E F G H I J"])
  func `any name can be compared`(name: String) {
    for kind in Actor.Kind.allCases {
      let one = FormName(name, kind)
      _ = (one.own, one.others, one.ground(with: FormName("x y", kind), isAlias: true))
    }
  }

  private func form(
    _ name: String, _ kind: Actor.Kind = .person, code: String? = nil, company: [Int: Int] = [:],
    offices: Set<Int> = []
  ) -> Form {
    Form(
      number: 1, identity: .none, name: FormName(name, kind), code: code, documents: 1,
      company: company, offices: offices)
  }

  @Test func `two people who share a surname are never one on that alone`() {
    let alone = Likeness(
      of: form("Berg"), and: form("Anna Berg"), named: .surname, areToldApart: false)
    check(alone.grounds, [.surname])
    #expect(alone.score < Likeness.doubtful)
    let country = Likeness(
      of: form("Berg", code: "NOR"), and: form("Anna Berg", code: "NOR"), named: .surname,
      areToldApart: false)
    #expect(Likeness.doubtful..<Likeness.same ~= country.score)
    let company = Likeness(
      of: form("Berg", code: "NOR", company: [7: 2]),
      and: form("Anna Berg", code: "NOR", company: [7: 2, 8: 1]), named: .surname,
      areToldApart: false)
    check(company.grounds, [.surname, .sameCountry, .someCompany])
    #expect(company.score >= Likeness.same)
  }

  @Test func `grounds are kept as bits`() {
    let likeness = Likeness(
      of: form("Court", .organisation, code: "NOR", offices: [3]),
      and: form("Court", .place, code: "SWE", offices: [3]), named: .sameWord, areToldApart: true)
    check(likeness.grounds, [.sameWord, .otherCountry, .otherKind, .sameOffice, .toldApart])
    check(Likeness(bits: likeness.bits), likeness)
  }

  private func groups(
    _ codes: [String?], _ edges: [(Int, Int, Int)], judged: [(Int, Int)] = [],
    apart: [(Int, Int)] = []
  ) -> [[Int]] {
    let nodes = codes.enumerated().map {
      Clusters.Node(number: $0, identity: Identity(bits: UInt64(100 - $0)), code: $1)
    }
    let pairs =
      edges.map { Clusters.Edge(one: $0, other: $1, score: $2, isJudged: false) }
      + judged.map { Clusters.Edge(one: $0, other: $1, score: 0, isJudged: true) }
    let foes = apart.map { Clusters.Foes(one: $0, other: $1, isJudged: true) }
    return Clusters(of: nodes, joinedBy: pairs, apart: foes).groups
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test func `what is not joined by anything stays apart, and chains are one`() {
    check(groups([nil, nil, nil, nil], [(0, 1, 300), (1, 2, 300)]), [[0, 1, 2], [3]])
  }

  @Test func `two that a person tells apart are never one, whatever lies between`() {
    check(
      groups([nil, nil, nil], [(0, 1, 400), (1, 2, 300)], apart: [(0, 2)]), [[0, 1], [2]])
    check(
      groups([nil, nil, nil], [(0, 1, 300), (1, 2, 400)], apart: [(0, 2)]), [[0], [1, 2]])
  }

  @Test func `a form of no known country joins none of two rivals between which nothing decides`() {
    check(groups(["A", nil, "B"], [(0, 1, 400), (1, 2, 400)]), [[0], [1], [2]])
    check(groups(["A", nil, "B"], [(0, 1, 500), (1, 2, 400)]), [[0, 1], [2]])
    check(groups(["A", nil, "A"], [(0, 1, 400), (1, 2, 400)]), [[0, 1, 2]])
  }

  @Test func `what a person says beats countries`() {
    check(groups(["A", "B"], [], judged: [(0, 1)]), [[0, 1]])
    check(groups(["A", nil, "B"], [(0, 1, 400)], judged: [(1, 2)]), [[0, 1, 2]])
    check(
      groups([nil, nil, nil], [(0, 1, 400)], judged: [(1, 2)], apart: [(0, 2)]), [[0, 1], [2]])
  }
}
