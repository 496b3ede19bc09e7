import Model
import Support
import Testing

/// Names that several things bear, and words that are names too.
@Suite struct HomographTests {
  @Test(arguments: [
    // A state or a city as a given name.
    ("Israel Adesanya praised Nike.", ["Israel Adesanya person", "Nike organisation"]),
    ("Ireland Baldwin visited Peru. Baldwin left.", ["Ireland Baldwin person", "Peru country"]),
    ("Jordan Spieth met Jordan Henderson.", ["Jordan Henderson person", "Jordan Spieth person"]),
    (
      "Israel Defense Minister Yoav Gallant visited Poland.",
      ["Israel country", "Poland country", "Yoav Gallant person"]
    ),
    (
      "Russia Putin talks failed. Vladimir Putin left.",
      ["Russia country", "Vladimir Putin person"]
    ),
    // A month as a family name.
    (
      "Theresa May met Angela Merkel. May saw Merkel. In May, Iran saw May.",
      ["Angela Merkel person", "Iran country", "Theresa May person"]
    ),
    // A division with the name of a state.
    (
      "Georgia, Alabama and Texas praised Florida.",
      ["Alabama place", "Florida place", "Georgia place", "Texas place"]
    ),
    (
      "Brian Kemp, the governor of Georgia, visited Ohio.",
      ["Brian Kemp person", "Georgia place", "Ohio place"]
    ),
    ("Russia praised Georgia. Georgia left.", ["Georgia country", "Russia country"]),
    (
      "The governor of Washington visited Oregon. Washington praised Iran.",
      ["Iran country", "Oregon place", "United States country", "Washington place"]
    ),
    // A word in lower case.
    ("Turkey prices rose in Ohio. A turkey costs more.", ["Ohio place"]),
    ("Turkey exports rose. Ankara raised rates.", ["Turkey country"]),
    // The points of the compass.
    (
      "South Korea praised North Korea. The North thanked the South.",
      ["North Korea country", "South Korea country"]
    ),
    ("Seoul praised Pyongyang. The North left.", ["North Korea country", "South Korea country"]),
    ("South Africa praised the North.", ["South Africa country"]),
  ])
  func `names have the bearer that the text means`(text: String, expected: [String]) throws {
    let actors = try Read.dossier(text).actors.map { "\($0.name) \($0.kind.rawValue)" }
    check(actors.sorted(), expected.sorted(), text)
  }

  @Test(arguments: [
    ("South Korea praised North Korea. The North left.", "North", "North Korea"),
    ("East Germany praised West Germany. The East left.", "East", "East Germany"),
  ])
  func `a point of the compass is a state`(text: String, words: String, name: String) throws {
    let dossier = try Read.dossier(text)
    let mention = dossier.mentions.first { text[utf8: $0.range] == words }
    check(mention.flatMap { dossier.actor($0.actor)?.name }, name, text)
  }

  @Test func `a month is a date`() throws {
    let text = "Theresa May visited India in May."
    let dossier = try Read.dossier(text)
    check(dossier.mentions.map { String(text[utf8: $0.range]) }, ["Theresa May", "India"])
  }
}
