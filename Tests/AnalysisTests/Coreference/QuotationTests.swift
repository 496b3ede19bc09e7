import Model
import Support
import Testing

/// Who speaks, and for whom.
@Suite struct QuotationTests {
  @Test(
    arguments: [
      // Named behind the pronoun.
      ("\"Ukraine attacked us,\" said Russian minister Sergei Lavrov.", "us", ["Russia"]),
      (
        "Foreign Minister Sergei Lavrov of Russia spoke in Geneva. \"Ukraine attacked us,\" he said.",
        "us", ["Russia"]
      ),
      ("\"I saw Joe Biden,\" said Kofi Annan.", "I", ["Kofi Annan"]),
      // An official without a name.
      ("\"Israel bombed our villages,\" said the foreign minister of Lebanon.", "our", ["Lebanon"]),
      ("The Polish defence minister said: \"Belarus provokes us.\"", "us", ["Poland"]),
      ("\"Japan invaded us,\" a Chinese historian said.", "us", []),
      // An ambassador speaks for who sent him.
      ("Turkey's ambassador in Germany said: \"Greece insulted our people.\"", "our", ["Turkey"]),
      (
        "The German ambassador to Poland said: \"Our relations with France are good.\"", "Our",
        ["Germany"]
      ),
      // A quotation that goes on.
      ("\"Russia attacked us,\" Ukraine said. \"We will never forgive it.\"", "We", ["Ukraine"]),
      ("Kenya's president spoke. \"Somalia shelled our towns.\"", "our", ["Kenya"]),
      ("\"We praise France.\n\n\"We thank Spain,\" Italy said.", "We", ["Italy"]),
      ("The report angered Greece. \"Our war in Cyprus\" was its title.", "Our", []),
      ("According to Chad, \"Sudan violates our rights.\"", "our", ["Chad"]),
      // What two sides have with each other is of both.
      ("Peru met Chile. \"Our partnership is strong,\" Peru said.", "Our", ["Chile", "Peru"]),
      ("Peru met Chile. \"Our shared goals are many,\" Peru said.", "Our", ["Chile", "Peru"]),
      ("Peru met Chile. \"Our economy is strong,\" Peru said.", "Our", ["Peru"]),
    ] as [Case])
  func `the first person is the speaker or the speaker's side`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      ("Brazil told Reuters that Chile trades with Peru. \"Lima threatens Bolivia.\"", "Brazil"),
      (
        "Chile \"trades\" with Peru, Brazil told Reuters. \"Lima threatens Bolivia.\"", "Brazil"
      ),
      ("\"Lima is wrong.\n\n\"Chile threatens Bolivia,\" Brazil said.", "Brazil"),
      ("Brazil left. Chile threatens Bolivia.", nil),
    ] as [(String, String?)])
  func `a quotation keeps its speaker`(text: String, speaker: String?) throws {
    let dossier = try Read.dossier(text)
    let threat = dossier.relations.first { $0.kind == .threaten }
    check(threat?.attribution.flatMap { dossier.actor($0)?.name }, speaker, text)
    #expect(threat != nil, "\(text)")
  }
}
