import Model
import Support
import Testing

/// Places named as examples of a land's, and capitals that are named as cities.
@Suite struct PlaceExampleTests {
  @Test(
    arguments: [
      (
        "The firm has African destinations, including Lagos, Nairobi and Kano.",
        ["PART Lagos > Africa", "PART Nairobi > Africa", "PART Kano > Africa"]
      ),
      (
        "Rain fell in Peruvian towns such as Cusco and Puno.",
        ["PART Cusco > Peru", "PART Puno > Peru"]
      ),
      (
        "Buses go to Scandinavia, including Bergen and Malmo.",
        ["PART Bergen > Scandinavia", "PART Malmo > Scandinavia"]
      ),
      // A capital acts for its state, and a firm is no place.
      ("Peruvian allies such as Oslo are rare.", []),
      ("African firms such as Dangote grow.", []),
    ] as [(String, [String])])
  func `what is named as an example of a land's places lies in it`(
    sentence: String, expected: [String]
  ) throws {
    check(
      try Read.relations(in: sentence).filter { $0.hasPrefix("PART") }, expected, sentence)
  }

  @Test(
    arguments: [
      ("The flights go to Nairobi and Mombasa.", ["Mombasa place", "Nairobi place"]),
      ("The city of Nairobi is large.", ["Nairobi place"]),
      // Alone, or beside states, it is the state.
      ("Nairobi signed the treaty.", ["Kenya country"]),
      ("Nairobi and Mombasa signed the treaty.", ["Kenya country", "Mombasa place"]),
      ("Nairobi and Uganda signed the treaty.", ["Kenya country", "Uganda country"]),
    ] as [(String, [String])])
  func `a capital beside cities is a city`(sentence: String, expected: [String]) throws {
    let dossier = try Read.dossier(sentence)
    check(dossier.actors.map { "\($0.name) \($0.kind.rawValue)" }.sorted(), expected, sentence)
  }

  @Test func `initials of two letters are found where the article spells them out`() throws {
    let text = "The Popular Union (UP) marched. UP leaders spoke. Norway told the UP to stop."
    let dossier = try Read.dossier(text)
    let mentions = dossier.mentions.filter { dossier.actor($0.actor)?.name == "Popular Union" }
    check(mentions.count, 4, text)
  }
}
