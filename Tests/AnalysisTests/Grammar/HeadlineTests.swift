import Support
import Testing

/// Headlines: lines without a final stop, often in capitals, with commas for "and" and passives without a form of be.
@Suite struct HeadlineTests {
  @Test(
    arguments: [
      ("Peru, Chile sign border deal", ["AGREE Peru > Chile"]),
      (
        "US, EU impose sanctions on Russia",
        ["SANCTION United States > Russia", "SANCTION European Union > Russia"]
      ),
      ("Greece, Turkey to hold talks", ["CONSULT Greece > Turkey planned"]),
      ("In Russia, China opened an embassy", ["COOPERATE China > Russia"]),
      ("France hits back at Italy", ["ACCUSE France > Italy"]),
      ("Iran sanctioned by Canada", ["SANCTION Canada > Iran"]),
    ] as [(String, [String])])
  func `a headline is read as a sentence`(headline: String, expected: [String]) throws {
    check(try Read.relations(in: headline + "\n\nMore soon."), expected, headline)
  }

  @Test(
    arguments: [
      ("KENYA EXPELS RWANDAN ENVOY", ["SANCTION Kenya > Rwanda"]),
      ("TURKEY, GREECE SIGN MARITIME DEAL", ["AGREE Turkey > Greece"]),
      ("IRAN HITS BACK AT US OVER SANCTIONS", ["ACCUSE Iran > United States"]),
      ("CHAD'S PRESIDENT ACCUSES SUDAN", ["ACCUSE Chad > Sudan"]),
      ("NATO WARNS SAUDI ARABIA", ["THREATEN North Atlantic Treaty Organization > Saudi Arabia"]),
    ] as [(String, [String])])
  func `capitals hide no name and no verb`(headline: String, expected: [String]) throws {
    check(try Read.relations(in: headline + "\n\nMore soon."), expected, headline)
  }
}
