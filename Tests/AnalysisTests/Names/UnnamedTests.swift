import Model
import Support
import Testing

/// People who act without a name, and what is stated of them.
@Suite struct UnnamedTests {
  @Test(
    arguments: [
      ("Rebels attacked France.", ["ASSAULT Rebels > France"]),
      ("Police arrested protesters in Cairo.", ["COERCE Police > protesters"]),
      ("Demonstrators protested against Hosni Mubarak.", ["PROTEST Demonstrators > Hosni Mubarak"]),
      // An office that nothing narrows is the only state's in the sentence.
      (
        "Hungarian farmers demanded the resignation of the president.",
        ["REQUEST Hungarian farmers > Hungary"]
      ),
      ("Turkey eased restrictions on its Kurdish minority.", ["CONCEDE Turkey > Kurds"]),
      ("Miners protested against government policies.", ["PROTEST Miners > government"]),
      // Pronouns take them up.
      (
        "The rebels said that they will attack France.",
        ["THREATEN rebels > France", "ASSAULT rebels > France planned"]
      ),
      // At home they are told apart from their state.
      ("Egyptian police arrested Egyptian students.", ["COERCE Egypt > Egyptian students"]),
      ("Sudan bombed Sudanese rebels.", ["ASSAULT Sudan > Sudanese rebels"]),
    ] as [(String, [String])])
  func `people without a name take part in relations`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      // Abroad they stand for their country.
      ("Iranian protesters attacked the Saudi embassy.", ["ASSAULT Iran > Saudi Arabia"]),
      ("Sri Lanka arrested Indian fishermen.", ["COERCE Sri Lanka > India"]),
      // Of whom nothing is stated, is nobody.
      ("Villagers slept.", []),
      ("Ilham Aliyev praised the light fighter.", []),
      ("The president thanked farmers from Chile and Peru.", []),
      ("A force of nature destroyed the bridge.", []),
      ("Egypt thanked the Egyptian army.", []),
    ] as [(String, [String])])
  func `people of a country stand for it elsewhere`(sentence: String, expected: [String]) throws {
    let dossier = try Read.dossier(sentence)
    check(dossier.actors.filter { $0.kind == .group }.map(\.name), [], sentence)
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test func `the same noun means the same people, a single one another each time`() throws {
    let dossier = try Read.dossier(
      "Rebels attacked France. The rebels attacked Spain. A soldier shot Franz Ferdinand. "
        + "A soldier shot Juvenal Habyarimana.")
    check(dossier.actors.filter { $0.kind == .group }.map(\.name), ["Rebels"])
    check(dossier.actors.filter { $0.name == "soldier" }.count, 2)
    check(dossier.mentions.filter { $0.actor == "rebels" }.count, 2)
  }

  @Test(
    arguments: [
      ("Rebels in Chad attacked Peter Maurer.", "Rebels", "TCD"),
      ("Police arrested demonstrators near Lyon.", "demonstrators", "FRA"),
      ("Rebels attacked Iran and Iraq.", "Rebels", nil),
    ] as [(String, String, String?)])
  func `people without a name have the code of where they act`(
    sentence: String, name: String, code: String?
  ) throws {
    check(try Read.dossier(sentence).actors.first { $0.name == name }?.code, code, sentence)
  }
}
