import Model
import Support
import Testing

@Suite struct GraphTests {
  /// Relations written "source KIND target", each with a year where one follows.
  private static func dossier(_ lines: String...) -> Dossier {
    var names: [String] = []
    let relations = lines.enumerated().map { index, line in
      let words = line.split(separator: " ").map(String.init)
      for name in [words[0], words[2]] where !names.contains(name) { names.append(name) }
      let year = words.count > 3 ? Int(words[3]) : nil
      let place = index * 10..<index * 10 + 9
      return Relation(
        id: "r\(index + 1)", source: words[0], target: words[2],
        kind: RelationKind(rawValue: words[1]) ?? .cooccur, phrase: "",
        modality: words.last == "negated" ? .negated : .asserted,
        time: year.map {
          Relation.Time(text: "", from: PartialDate(year: $0), to: PartialDate(year: $0))
        },
        evidence: Relation.Evidence(
          article: "a", range: place, sentence: place, source: place, target: place, trigger: []))
    }
    return Dossier(
      run: Dossier.Run(model: .init(name: "", version: "")), articles: [Article(id: "a", text: "")],
      actors: names.map { Actor(id: $0, name: $0, kind: .country) }, mentions: [],
      relations: relations)
  }

  private static let states = dossier(
    "turkey ALLY azerbaijan", "turkey SUPPORT pakistan", "azerbaijan DISPUTE armenia",
    "pakistan CONSULT azerbaijan 2018", "azerbaijan SUPPORT pakistan 2020",
    "pakistan DISPUTE india 1947", "azerbaijan TRADE india 2018", "armenia COOCCUR india",
    "pakistan ACCUSE india 2019", "pakistan CONSULT india 2015")

  @Test(arguments: [
    ("azerbaijan", Bond.Direction.both, ["pakistan 2", "turkey 1", "armenia 1", "india 1"]),
    ("pakistan", .in, ["turkey 1", "azerbaijan 1", "india 1"]),
    ("pakistan", .out, ["india 3", "azerbaijan 1"]), ("nobody", .both, []),
  ])
  func `bonds are listed by strength and direction`(
    id: String, direction: Bond.Direction, expected: [String]
  ) {
    check(Self.states.bonds(of: id, direction).map { "\($0.other) \($0.strength)" }, expected)
  }

  @Test func `co-occurrences are not stated, and stand behind what is`() {
    check(Self.states.stated.count, 9)
    check(Self.states.relations.last?.kind, .cooccur)
    check(Self.states.relationIndices(of: "armenia"), [2, 9])
    check(Array(Self.states.statedIndices(of: "armenia")), [2])
    check(Array(Self.states.statedIndices(of: "nobody")), [])
  }

  @Test(arguments: [
    ("turkey", "pakistan", Bond.Stance.friendly), ("azerbaijan", "armenia", .hostile),
    ("pakistan", "india", .mixed),
  ])
  func `a bond's stance sums up what is stated`(id: String, other: String, stance: Bond.Stance) {
    check(Self.states.bond(between: id, and: other)?.stance, stance)
  }

  @Test func `co-occurrence alone makes no bond`() {
    check(Self.states.bond(between: "armenia", and: "india"), nil)
  }

  @Test func `a denial is neither good nor bad`() {
    let dossier = Self.dossier("iran ASSAULT iraq negated")
    check(dossier.bond(between: "iran", and: "iraq")?.stance, .neutral)
  }

  @Test(arguments: [
    ("turkey", "india", ["turkey azerbaijan india", "turkey pakistan india"]),
    ("turkey", "azerbaijan", ["turkey azerbaijan"]), ("turkey", "turkey", []),
    ("turkey", "nobody", []),
  ])
  func `paths are the shortest ways over stated relations`(
    source: String, target: String, expected: [String]
  ) {
    let paths = Self.states.paths(from: source, to: target).map { path in
      ([path.hops[0].actor] + path.hops.map(\.other)).joined(separator: " ")
    }
    check(paths.sorted(), expected)
  }

  @Test func `a network holds everybody once, as near as can be`() {
    let network = Self.states.network(around: "armenia", depth: 3)
    check(network.count, 5)
    check(network.branches.map(\.actor), ["azerbaijan"])
    check(network.branches[0].branches.map(\.actor), ["pakistan", "turkey", "india"])
    check(Self.states.network(around: "armenia", depth: 0).count, 1)
  }

  @Test func `a timeline goes by the time told, not by the text`() {
    let timeline = Self.states.timeline()
    check(
      timeline.dated.compactMap { Self.states.relations[$0].time?.from?.year },
      [1947, 2015, 2018, 2018, 2019, 2020])
    check(timeline.undated.count, 3)
    check(Self.states.density(of: timeline, cells: 4), [1, 0, 0, 5])
    check(Self.states.timeline(of: "turkey").dated, [])
  }

  @Test func `a matrix shows each pair from both sides`() {
    let matrix = Self.states.matrix(of: ["pakistan", "india", "armenia"])
    check(matrix[0, 1]?.stance, .mixed)
    check(matrix[1, 0]?.strength, 3)
    check(matrix[1, 1], nil)
    check(matrix[1, 2], nil)
  }
}
