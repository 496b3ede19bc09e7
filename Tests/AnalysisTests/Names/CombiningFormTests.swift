import Model
import Support
import Testing

/// Two states in one word, or joined by a dash.
@Suite struct CombiningFormTests {
  @Test(
    arguments: [
      ("The Indo-Pakistani border clash of 1999 is over.", "ASSAULT India > Pakistan"),
      ("Russo-Japanese talks resumed.", "CONSULT Russia > Japan"),
      ("The Italo-Ethiopian treaty was signed.", "AGREE Italy > Ethiopia"),
      ("The Franco-German alliance is strong.", "ALLY France > Germany"),
      ("The Greco-Turkish dispute is old.", "DISPUTE Greece > Turkey"),
      ("Tehran–Moscow ties are growing.", "ALLY Iran > Russia"),
      ("The Kabul–Islamabad dispute over water goes on.", "DISPUTE Afghanistan > Pakistan"),
    ])
  func `both states are parties`(sentence: String, expected: String) throws {
    let found = try Read.relations(in: sentence)
    #expect(found.contains(expected), "\(sentence): \(found)")
  }

  @Test(arguments: ["General Franco met the king of Spain.", "Indo-Pacific waters are warm."])
  func `a combining form without a second state is none`(sentence: String) throws {
    let names = try Read.dossier(sentence).actors.map(\.name)
    #expect(!names.contains("France") && !names.contains("India"), "\(sentence): \(names)")
  }
}
