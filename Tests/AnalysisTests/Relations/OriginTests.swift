import Analysis
import Model
import Support
import Testing

/// Which rule reads what a sentence states, and by which words.
@Suite struct OriginTests {
  /// Where no rule states anything, the classifier of pairs may.
  @Test(
    arguments: [
      ("The hall in the Peruvian community of Puno was full.", ["PART Puno > Peru"]),
      (
        "Most steel from Norway is sold at home, with some exported to Chad.",
        ["TRADE Norway > Chad"]
      ),
      ("Norway and Chad are far from Peru.", []),
      ("Mali said Norway would attack Chad.", []),
      ("The hall in Oslo was full, and that in Lima was not.", []),
    ] as [(String, [String])])
  func `relations are learned from examples where no rule states any`(
    sentence: String, expected: [String]
  ) throws {
    let dossier = try Read.analyst().dossier(of: Article(id: "text", text: sentence))
    let learned = dossier.relations.filter { $0.origin?.rule == .learned }
    let told = learned.map { relation in
      let names = [relation.source, relation.target].map { dossier.actor($0)?.name ?? $0 }
      return "\(relation.kind.rawValue) \(names.joined(separator: " > "))"
    }
    check(told, expected, sentence)
  }

  @Test(
    arguments: [
      ("Iran accused Iraq of aggression.", ["ACCUSE by verb: accuse"]),
      ("Iran cut ties with Iraq.", ["SANCTION by idiom: cut tie"]),
      ("Iran held talks with Iraq in Moscow.", ["CONSULT by idiom: hold talk"]),
      (
        "The meeting between India and Pakistan took place.", ["CONSULT by nominalisation: meeting"]
      ),
      ("Turkey, an ally of Pakistan, held elections.", ["ALLY by apposition: ally"]),
      (
        "Turkey, together with Qatar, supported Somalia.",
        [
          "SUPPORT by verb: support", "COOPERATE by comitative: together with",
        ]
      ),
      (
        "Japan said it will help Vietnam.",
        ["AID by verb: help", "AGREE by commissive: help"]
      ),
      (
        "Iran met Iraq. Iran agreed to pay.",
        ["CONSULT by verb: meet", "AGREE by implicitArgument: agree"]
      ),
      ("Aleppo in Syria was quiet.", ["PART by locative: in"]),
      ("Iran said Iraq must leave Syria.", ["REQUEST by directive: say"]),
      (
        "Peru signed a treaty with neighbouring Chile.",
        ["AGREE by verb: sign", "BORDER by neighbour: neighbouring"]
      ),
    ] as [(String, [String])])
  func `a relation keeps the rule and the words that it was read by`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.origins(in: sentence).sorted(), expected.sorted(), sentence)
  }

  @Test func `every stated relation has an origin, and actors side by side have none`() throws {
    let text = "Iran met Iraq. Peru, Chile and Norway are far away."
    let relations = try Read.dossier(text).relations
    let (stated, others) = (
      relations.filter { $0.kind != .cooccur }, relations.filter { $0.kind == .cooccur }
    )
    check(stated.map { $0.origin?.rule }, [.verb])
    check(others.isEmpty, false)
    check(others.compactMap(\.origin), [])
  }
}
