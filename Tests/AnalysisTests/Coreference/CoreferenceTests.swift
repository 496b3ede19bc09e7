import Model
import Support
import Testing

/// A text, a word of it that is no name (the last such), and the names it stands for.
private let cases: [(text: String, phrase: String, names: [String])] = [
  // Pronouns for persons.
  ("Angela Merkel met Emmanuel Macron in Paris. She praised the talks.", "She", ["Angela Merkel"]),
  (
    "Angela Merkel met Emmanuel Macron in Paris. He praised the talks.", "He",
    ["Emmanuel Macron"]
  ),
  ("Joe Biden said he would visit Poland.", "he", ["Joe Biden"]),
  ("Narendra Modi left with his ministers.", "his", ["Narendra Modi"]),
  ("Imran Khan defended himself in court.", "himself", ["Imran Khan"]),
  ("Boris Johnson introduced Liz Truss to him.", "him", []),
  // Pronouns for states and bodies, and those for nobody.
  ("Egypt said it would reopen its embassy.", "its", ["Egypt"]),
  ("Turkey warned Greece. It is clear that the dispute will last.", "It", []),
  ("It was raining in Cairo when Antony Blinken arrived.", "It", []),
  (
    "Iraq's trade with Iran was worth $9 billion. Its trade with Jordan is small.", "Its",
    ["Iraq"]
  ),
  // Several.
  (
    "Egypt and France signed the accord. They will meet again in May.", "They",
    ["Egypt", "France"]
  ),
  (
    "India and Pakistan resumed talks. The two countries have fought three wars.",
    "two countries", ["India", "Pakistan"]
  ),
  // Nominals.
  (
    "Foreign Minister Sergei Lavrov arrived in Ankara. The foreign minister will stay two days.",
    "foreign minister", ["Sergei Lavrov"]
  ),
  (
    "The Indus Waters Treaty has held since 1960. Pakistan said the treaty was at risk.",
    "treaty", ["Indus Waters Treaty"]
  ),
  (
    "Iran cut its ties with Saudi Arabia after the kingdom executed a cleric.", "kingdom",
    ["Saudi Arabia"]
  ),
  ("Wellington, the capital, is windy. Another city is warmer.", "city", []),
  // Quotations.
  (
    "\"I will not resign,\" Imran Khan told reporters on Friday.", "I", ["Imran Khan"]
  ),
]

@Suite struct CoreferenceTests {
  @Test(arguments: cases)
  func `a phrase refers to whom a reader takes it for`(
    text: String, phrase: String, names: [String]
  ) throws {
    let dossier = try Read.dossier(text)
    let last = dossier.mentions.last {
      $0.kind != .name && dossier.articles[0].text(in: $0.range) == phrase
    }
    let found = dossier.mentions.filter { $0.kind != .name && $0.range == last?.range }
    check(found.compactMap { dossier.actor($0.actor)?.name }.sorted(), names, text)
  }
}
