import Support
import Testing

/// Who brings two others together, and who comes to terms with another.
@Suite struct MediationTests {
  @Test(
    arguments: [
      (
        "Qatar brokered a deal between Chad and Sudan.",
        ["CONSULT Qatar > Chad", "CONSULT Qatar > Sudan", "AGREE Chad > Sudan"]
      ),
      (
        "Qatar settled the dispute between Chad and Sudan.",
        ["CONSULT Qatar > Chad", "CONSULT Qatar > Sudan"]
      ),
      ("Qatar reconciled Chad and Sudan.", ["CONSULT Qatar > Chad", "CONSULT Qatar > Sudan"]),
      ("Chad settled its dispute with Sudan.", ["AGREE Chad > Sudan"]),
      ("Qatar sealed a deal with Chad.", ["AGREE Qatar > Chad"]),
      ("Ghana worked in partnership with Togo.", ["COOPERATE Ghana > Togo"]),
      ("Ghana is in an alliance with Togo.", ["ALLY Ghana > Togo"]),
    ] as [(String, [String])])
  func `who mediates between two agrees with neither`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
