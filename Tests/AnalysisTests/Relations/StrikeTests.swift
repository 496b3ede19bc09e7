import Support
import Testing

/// Acts whose type depends on who does them, with what, and to what end.
@Suite struct StrikeTests {
  @Test(
    arguments: [
      ("Syrian forces launched air strikes against Jordan.", ["ASSAULT Syria > Jordan"]),
      ("Russia launched missile strikes on Ukraine.", ["ASSAULT Russia > Ukraine"]),
      ("Israeli strikes on Syria continued.", ["ASSAULT Israel > Syria"]),
      ("Drone strikes by Turkey on Iraq continued.", ["ASSAULT Turkey > Iraq"]),
      ("Iran launched a strike against Israel.", ["ASSAULT Iran > Israel"]),
      ("Workers launched a strike against Peru.", ["PROTEST Workers > Peru"]),
      ("The teachers launched a general strike against Peru.", ["PROTEST teachers > Peru"]),
      ("The prisoners began a hunger strike against Egypt.", ["PROTEST prisoners > Egypt"]),
      ("Norwegian workers went on hunger strike against Sweden.", ["PROTEST Norway > Sweden"]),
    ] as [(String, [String])])
  func `a strike by arms is an attack, one by people who stop work a protest`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway sent troops to Mali on a peacekeeping mission.", ["AID Norway > Mali"]),
      ("Norway deployed peacekeepers in Mali.", ["AID Norway > Mali"]),
      ("Norway sent troops to Mali.", ["MOBILIZE Norway > Mali"]),
      (
        "Chad sent troops to attack United Nations peacekeepers in Mali.",
        ["ASSAULT Chad > United Nations planned"]
      ),
    ] as [(String, [String])])
  func `forces that keep the peace help those to whom they are sent`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("King Haakon of Norway slept.", ["OFFICE Haakon > Norway"]),
      ("President Hage Geingob of Namibia slept.", ["OFFICE Hage Geingob > Namibia"]),
      ("Foreign Minister Penny Wong of Australia slept.", ["OFFICE Penny Wong > Australia"]),
      ("President Hage Geingob slept.", []),
      (
        "The UN Support Mission in Libya condemned Egypt.",
        ["ENVOY UN Support Mission > Libya", "ACCUSE UN Support Mission > Egypt"]
      ),
    ] as [(String, [String])])
  func `an office may be told behind the name, and who represents is no part`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
