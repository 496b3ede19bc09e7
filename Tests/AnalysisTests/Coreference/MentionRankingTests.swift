import Analysis
import Coreference
import Learning
import Lexicon
import Model
import Support
import Tables
import Testing

/// What the learned network adds to the sieves, and the sieves for those who govern or hold an office.
@Suite struct MentionRankingTests {
  @Test(
    arguments: [
      (
        "Bolivia is a country without a coast. Bolivians say they need a port.", "they", ["Bolivia"]
      ),
      ("The Nile is long. The river is deep.", "river", ["Nile"]),
      ("Mount Kenya is high. The mountain is old.", "mountain", ["Mount Kenya"]),
      ("Tonga is an island state. The city government is small.", "city government", []),
      ("Tonga is an island state. The government of the city is small.", "government", []),
      (
        "Scientists at the University of Oslo have a new telescope. They say it is large.", "They",
        []
      ),
    ])
  func `a mention that no rule resolves has its likeliest antecedent`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      (
        "Uruguay has three million people. The government is in Montevideo.", "government",
        ["Uruguay"]
      ),
      (
        "Bhutan is a kingdom in the Himalayas. Authorities in the capital are cautious.",
        "Authorities", ["Bhutan"]
      ),
      (
        "Malawi is poor. Malawi has few roads. The federal government is small.",
        "federal government", ["Malawi"]
      ),
      ("Iceland has a small government. The cabinet is in Reykjavik.", "cabinet", ["Iceland"]),
      ("Peru and Chile are neighbours. The government is cautious.", "government", []),
      ("Tonga is an island state. The authority is small.", "authority", []),
      ("Germany is a member of the Union. A government is a body of ministers.", "government", []),
    ])
  func `those who govern are the state that stands out`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      (
        "Emmanuel Macron, the president of France, is in Rome. The French leader is popular.",
        "French leader", ["Emmanuel Macron"]
      ),
      (
        "Emmanuel Macron, the president of France, is in Rome. The German leader is popular.",
        "German leader", []
      ),
      (
        "Olaf Scholz, the German chancellor, and Annalena Baerbock, the German foreign minister, are in Rome. The German politician is tired.",
        "German politician", []
      ),
      (
        "Olaf Scholz, the German chancellor, is in Rome with Giorgia Meloni, the Italian prime minister. The Italian politician is tired.",
        "Italian politician", ["Giorgia Meloni"]
      ),
    ])
  func `whoever holds an office is the one of that state`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(arguments: ["", "@vectorWidth\t96\n", "pair\tnear\t3c00\n"])
  func `damaged weights make no ranker`(text: String) throws {
    check(MentionRanker(try NumberTable(text: text)) == nil, true, text)
  }
}
