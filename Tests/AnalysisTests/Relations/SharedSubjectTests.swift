import Support
import Testing

/// Parties that a noun leaves out.
@Suite struct SharedSubjectTests {
  @Test(
    arguments: [
      ("After talks with Chile, Peru opened the port.", ["CONSULT Peru > Chile"]),
      ("After a round of talks with Chile, Peru opened the port.", ["CONSULT Peru > Chile"]),
      (
        "Peru closed the port before a planned visit to Chile.", ["CONSULT Peru > Chile planned"]
      ),
      (
        "On a visit to Iceland, the Norwegian king praised the weather.",
        ["CONSULT Norway > Iceland"]
      ),
      ("Norway began the tour with a visit to Chile.", ["CONSULT Norway > Chile"]),
      (
        "The Norwegian minister said in a meeting with Finnish lawmakers that fish was cheap.",
        ["CONSULT Norway > Finland"]
      ),
      ("Ghana worked in partnership with Togo.", ["COOPERATE Ghana > Togo"]),
      ("Ghana voted in support of Togo.", ["SUPPORT Ghana > Togo"]),
      (
        "At the invitation of Norway, the Swedish minister read poems.", ["CONSULT Norway > Sweden"]
      ),
      ("At Norway's invitation, the Swedish minister read poems.", ["CONSULT Norway > Sweden"]),
      ("With help from Japan, Fiji rebuilt its port.", ["AID Japan > Fiji"]),
      ("Under pressure from France, Mali opened the road.", ["REQUEST France > Mali"]),
      ("Chile has a tradition of cooperation with Peru.", ["COOPERATE Chile > Peru"]),
      ("Trade volume between Chile and Peru grew.", ["TRADE Chile > Peru"]),
      ("Militants have stepped up attacks on Chad.", ["ASSAULT Militants > Chad"]),
    ] as [(String, [String])])
  func `the subject above does what a noun says`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(arguments: [
    "In response to Ghana, Togo voted.", "After the attack on Chad, Niger closed the road.",
    "Following the agreement with Peru, Chilean shares rose.", "Reuters reported talks with Iran.",
    "In an interview with Ghana, the Togolese writer laughed.",
  ])
  func `a noun that is nobody's states nothing`(sentence: String) throws {
    check(try Read.relations(in: sentence), [], sentence)
  }

  @Test(
    arguments: [
      (
        "Chile and Peru met. Bilateral trade reached 3 billion dollars.",
        ["CONSULT Chile > Peru", "TRADE Chile > Peru"]
      ),
      ("Iran met Oman. Bilateral ties are strong.", ["CONSULT Iran > Oman", "ALLY Iran > Oman"]),
      ("Norway visited Sweden. Mutual trust grew.", ["CONSULT Norway > Sweden"]),
      ("Norway visited Sweden. Bilateral talks went on.", ["CONSULT Norway > Sweden"]),
      ("Bilateral trade grew.", []),
      (
        "Norway visited Sweden. Bilateral trade between Chad and Niger grew.",
        ["CONSULT Norway > Sweden", "TRADE Chad > Niger"]
      ),
    ] as [(String, [String])])
  func `what is bilateral is between the two that were told of`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
