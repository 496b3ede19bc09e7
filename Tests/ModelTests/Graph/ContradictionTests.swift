import Model
import Support
import Testing

@Suite struct ContradictionTests {
  /// Relations written "source KIND target", with a year and a modality where they follow; ten of
  /// them stand in one sentence unless a line opens with "-".
  private static func contradictions(_ lines: [String]) -> [String] {
    var sentence = 0
    let relations = lines.enumerated().map { index, line in
      if line.hasPrefix("-") { sentence += 1 }
      let words = line.split(separator: " ").map(String.init).filter { $0 != "-" }
      let year = words.compactMap { Int($0) }.first
      let place = index * 10..<index * 10 + 9
      return Relation(
        id: "r\(index + 1)", source: words[0], target: words[2],
        kind: RelationKind(rawValue: words[1]) ?? .cooccur, phrase: "",
        modality: words.last.flatMap { Relation.Modality(rawValue: $0) } ?? .asserted,
        time: year.map {
          Relation.Time(text: "", from: PartialDate(year: $0), to: PartialDate(year: $0))
        },
        evidence: Relation.Evidence(
          article: "a", range: place, sentence: sentence * 1000..<sentence * 1000 + 999,
          source: place, target: place, trigger: []))
    }
    let dossier = Dossier(
      run: Dossier.Run(model: .init(name: "", version: "")), articles: [Article(id: "a", text: "")],
      actors: ["iran", "iraq"].map { Actor(id: $0, name: $0, kind: .country) }, mentions: [],
      relations: relations)
    return dossier.contradictions(between: "iran", and: "iraq").map {
      "\($0.first + 1) \($0.second + 1) \($0.ground)"
    }
  }

  @Test(arguments: [
    (["iran ASSAULT iraq", "- iran ASSAULT iraq negated"], ["1 2 denial"]),
    (["iran ALLY iraq negated", "- iraq ALLY iran"], ["1 2 denial"]),
    (["iran ASSAULT iraq 1984", "iran ASSAULT iraq 1984 negated"], ["1 2 denial"]),
    (["iran SUPPORT iraq", "iran ACCUSE iraq"], ["1 2 opposition"]),
    (["iran ALLY iraq 2020", "- iraq DISPUTE iran 2020"], ["1 2 opposition"]),
    (
      ["iran AID iraq 2020", "- iran CONSULT iraq", "- iran SANCTION iraq 2020"], ["1 3 opposition"]
    ),
    (
      ["iran AID iraq", "iran AID iraq negated", "iran SANCTION iraq"],
      ["1 2 denial", "1 3 opposition"]
    ),
  ])
  func `what does not go together is found`(lines: [String], expected: [String]) {
    check(Self.contradictions(lines), expected)
  }

  @Test(arguments: [
    ["iran ASSAULT iraq 1984", "iran ASSAULT iraq 1990 negated"],
    ["iran ASSAULT iraq", "iraq ASSAULT iran negated"],
    ["iran ASSAULT iraq", "iran ACCUSE iraq negated"],
    ["iran ASSAULT iraq possible", "iran ASSAULT iraq negated"],
    ["iran SUPPORT iraq", "iraq ACCUSE iran"],
    ["iran SUPPORT iraq", "- iran ACCUSE iraq"],
    ["iran SUPPORT iraq 2001", "iran ACCUSE iraq 2003"],
    ["iran SUPPORT iraq 2001", "iran ACCUSE iraq"],
    ["iran SUPPORT iraq", "iran COERCE iraq"],
  ])
  func `what goes together is left alone`(lines: [String]) {
    check(Self.contradictions(lines), [])
  }

  @Test func `the list stays short where much is stated`() {
    let lines = (0..<50).map { "iran ASSAULT iraq" + ($0.isMultiple(of: 2) ? "" : " negated") }
    check(Self.contradictions(lines).count, 49)
  }
}
