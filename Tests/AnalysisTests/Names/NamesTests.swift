import Model
import Support
import Testing

@Suite struct NamesTests {
  @Test(arguments: [
    // Titles are cut off.
    (
      "Turkish President Recep Tayyip Erdogan met Dr Fuad Hussein.",
      ["Turkish NORP", "Recep Tayyip Erdogan PERSON", "Fuad Hussein PERSON"]
    ),
    (
      "Special Envoy Anna Weber and Permanent Representative Pedro Costa were in Geneva.",
      ["Anna Weber PERSON", "Pedro Costa PERSON", "Geneva GPE"]
    ),
    (
      "Ministers Anna Weber and Pedro Costa were in Geneva.",
      ["Anna Weber PERSON", "Pedro Costa PERSON", "Geneva GPE"]
    ),
    // Who leads a government stands before it; a place there stays one.
    (
      "The Truman administration and the Lopez cabinet were short.",
      ["Truman PERSON", "Lopez PERSON"]
    ),
    ("The Harris campaign office is in Ohio.", ["Harris PERSON", "Ohio GPE"]),
    ("The Lagos government is in debt.", ["Lagos GPE"]),
    ("The Soviet regime was old.", ["Soviet NORP"]),
    // A state alone is no person's given name; a name goes on behind a particle.
    ("Chad shares a border with Sudan.", ["Chad GPE", "Sudan GPE"]),
    ("Abdel Karim el-Hadi was in Paris.", ["Abdel Karim el-Hadi PERSON", "Paris GPE"]),
    // An office in short is nobody's name; whose it is stays one.
    ("The Iraqi FM was in Athens.", ["Iraqi NORP", "Athens GPE"]),
    // An occasion by its last word, with the possessives before it, but no office.
    (
      "Oslo is the seat of the Nordic Ministers’ Conference.",
      ["Oslo GPE", "Nordic Ministers’ Conference EVENT"]
    ),
    ("The Kigali Peace Prize is small.", ["Kigali Peace Prize EVENT"]),
    ("They are proud of the prize, not of the conference.", []),
    // Bodies by their heads, and the phrases behind these.
    ("She teaches at the University of Ilorin.", ["University of Ilorin ORG"]),
    ("The Ministry of Energy and Water denied it.", ["Ministry of Energy and Water ORG"]),
    ("The Indian Navy sent a frigate.", ["Indian Navy ORG"]),
    (
      "The Tainan Police Department on Sunday praised Taiwan.",
      ["Tainan Police Department ORG", "Taiwan GPE"]
    ),
    // An office is nobody's name; a ministry is one.
    (
      "The Minister of Health, Karl Lauterbach, praised the Ministry of Health.",
      ["Karl Lauterbach PERSON", "Ministry of Health ORG"]
    ),
    // A possessive between two names keeps them apart.
    ("Members of Pakistan's Armed Forces arrived.", ["Pakistan GPE", "Armed Forces ORG"]),
    // Initials in brackets, bound to the words before.
    (
      "He studied at University College London (UCL) and left UCL.",
      ["University College London ORG", "UCL ORG", "UCL ORG"]
    ),
    (
      "The Taiwan Railways Administration's (TRA) director resigned.",
      ["Taiwan Railways Administration ORG", "TRA ORG"]
    ),
    // Who leads an alliance is part of its name; who leads an effort is not.
    ("The Saudi-led coalition struck Sanaa.", ["Saudi-led coalition ORG", "Sanaa GPE"]),
    ("The U.S.-led military coalition met.", ["U.S.-led military coalition ORG"]),
    ("A Saudi-led effort failed.", ["Saudi NORP"]),
    // Typographic apostrophes make no persons of states.
    ("This is Azerbaijan’s border.", ["Azerbaijan GPE"]),
    // Prefixes are no part of a name, nor are figures.
    ("It is a pro-Damascus militia.", ["Damascus GPE"]),
    // Numbers, dates and common acronyms are no names.
    ("In 2019 the GDP rose by 23 percent to $922 million on Monday.", []),
    // A ruler's epithet is part of the name; a lake's adjective is none.
    ("Voltaire wrote to Catherine the Great.", ["Voltaire PERSON", "Catherine the Great PERSON"]),
    ("Ice covered the Great Lakes.", ["Great Lakes LOC"]),
    // A saint in a place is no title.
    ("They met in Saint Petersburg.", ["Saint Petersburg GPE"]),
    // Languages and religions are neither places nor persons.
    ("People speak Urdu in Karachi.", ["Urdu NORP", "Karachi GPE"]),
    // A last name that is a place's as well is the person's, where it acts as one.
    (
      "Michael Jordan opened a school in Chicago. Jordan said that he would open another.",
      ["Michael Jordan PERSON", "Chicago GPE", "Jordan PERSON"]
    ),
    (
      "Jack London lived in California. He wrote about London.",
      ["Jack London PERSON", "California GPE", "London GPE"]
    ),
    // The state inside an election is part of its name.
    (
      "He lost the 2010 United Kingdom general election.",
      ["2010 United Kingdom general election EVENT"]
    ),
    // One of the gazetteer's names is found whole.
    ("China praised the Belt and Road Initiative.", ["China GPE", "Belt and Road Initiative ORG"]),
    (
      "Trade with the Shanghai Cooperation Organisation grew.",
      ["Shanghai Cooperation Organisation ORG"]
    ),
  ])
  func `names have their extent and label`(text: String, names: [String]) throws {
    let dossier = try Read.dossier(text)
    let found = dossier.mentions.filter { $0.kind == .name }.map {
      "\(text[utf8: $0.range]) \($0.label ?? "-")"
    }
    check(found, names, text)
  }

  @Test func `one name has one label throughout an article`() throws {
    let text = """
      Sergey Lavrov arrived on Monday. Lavrov said that talks went well. Reporters asked Lavrov about it.
      Later, Lavrov and Blinken shook hands.
      """
    let dossier = try Read.dossier(text)
    let labels = Set(
      dossier.mentions.filter { $0.kind == .name && text[utf8: $0.range].hasSuffix("Lavrov") }.map(
        \.label))
    check(labels, ["PERSON"])
  }

  @Test func `places are those of the article's own text`() throws {
    let text = "“Azerbaijan’s” — and “Türkiye’s” — word."
    let dossier = try Read.dossier(text)
    check(
      dossier.mentions.filter { $0.kind == .name }.map { String(text[utf8: $0.range]) },
      ["Azerbaijan", "Türkiye"])
  }
}
