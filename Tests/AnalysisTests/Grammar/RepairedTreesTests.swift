import Support
import Testing

/// Sentences that the parser hangs on the wrong word, and their like that it reads well.
@Suite struct RepairedTreesTests {
  @Test(
    arguments: [
      (
        "A spokesman for the Turkish president, Ibrahim Kalin, criticised Israel.",
        ["OFFICE Ibrahim Kalin > Turkey", "ACCUSE Ibrahim Kalin > Israel"]
      ),
      (
        "The Turkish president, Recep Tayyip Erdogan, criticised Israel.",
        ["OFFICE Recep Tayyip Erdogan > Turkey", "ACCUSE Recep Tayyip Erdogan > Israel"]
      ),
      (
        "The alliance between the Israeli premier, Benjamin Netanyahu, and the Democratic Party is old.",
        ["ALLY Benjamin Netanyahu > Democratic Party", "OFFICE Benjamin Netanyahu > Israel"]
      ),
      (
        "Recep Tayyip Erdogan met the Lebanese minister of interior and municipalities Bassam Mawlawi.",
        [
          "CONSULT Recep Tayyip Erdogan > Bassam Mawlawi", "OFFICE Bassam Mawlawi > Lebanon",
        ]
      ),
      (
        "The governor of Kirkuk, Iraq, criticised Turkey.",
        ["PART Kirkuk > Iraq", "ACCUSE Kirkuk > Turkey"]
      ),
    ] as [(String, [String])])
  func `a name between commas belongs to the office before it`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "The attack on Camp Ashraf that killed Iranian refugees was condemned by France.", []
      ),
      (
        "Iran attacked Kuwait, which accused France.",
        ["ASSAULT Iran > Kuwait", "ACCUSE Kuwait > France"]
      ),
    ] as [(String, [String])])
  func `a place does not do what happened there`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "Turkey and Iran clashed near Kunduz in Afghanistan.",
        ["ASSAULT Turkey > Iran", "PART Kunduz > Afghanistan"]
      ),
      (
        "Russia and France met in Geneva, near the village of Crans.",
        ["CONSULT Russia > France"]
      ),
    ] as [(String, [String])])
  func `only what stands behind a place holds it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Wang Yi spoke of support for the campaign against Hamas.", []),
      ("Latvia supports Ukraine.", ["SUPPORT Latvia > Ukraine"]),
      ("Turkey took orders from Germany.", ["REQUEST Germany > Turkey"]),
      ("Turkey took Kirkuk from Iraq.", ["COERCE Turkey > Kirkuk"]),
      ("Hezbollah sent thousands of fighters to Syria.", ["MOBILIZE Hezbollah > Syria"]),
      ("Hezbollah sent a letter to Syria.", ["CONSULT Hezbollah > Syria"]),
      ("The army of Iraq liberated Mosul.", ["COERCE Iraq > Mosul"]),
      ("Boris Johnson joined John Kerry for talks.", ["CONSULT Boris Johnson > John Kerry"]),
      (
        "Recep Tayyip Erdogan addressed the parliament of Azerbaijan.",
        ["CONSULT Recep Tayyip Erdogan > Azerbaijan"]
      ),
      ("Wang Yi addressed the plight of refugees in Syria.", []),
      ("France provided aid to the Syrian opposition.", ["AID France > Syria"]),
    ] as [(String, [String])])
  func `an object turns the sense of its verb`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "A Russian spokesman accused the US-led coalition of killing civilians.",
        ["ACCUSE Russia > US-led coalition", "ASSAULT US-led coalition > civilians"]
      ),
      (
        "Germany accused the rebels of killing civilians.",
        ["ACCUSE Germany > rebels", "ASSAULT rebels > civilians"]
      ),
      ("Germany accused the government of Iran.", ["ACCUSE Germany > Iran"]),
    ] as [(String, [String])])
  func `a deed is done by whoever is charged with it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "The United Kingdom stands shoulder to shoulder with Ukraine.",
        ["SUPPORT United Kingdom > Ukraine"]
      ),
      (
        "Vladimir Putin spoke face to face with Xi Jinping.",
        ["CONSULT Vladimir Putin > Xi Jinping"]
      ),
      ("Germany is side by side with France on the map.", []),
    ] as [(String, [String])])
  func `a word said twice belongs to the verb`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The arrest of Iranian sailors by Kuwait followed.", ["COERCE Kuwait > Iran"]),
      ("The expulsion of Russian diplomats by Poland followed.", ["SANCTION Poland > Russia"]),
      (
        "The annexation of Crimea by Russia was condemned by Ukraine.",
        ["COERCE Russia > Crimea", "ACCUSE Ukraine > Russia"]
      ),
      ("The history of Poland by Norman Davies is long.", []),
    ] as [(String, [String])])
  func `a deed is done by whoever stands behind it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
