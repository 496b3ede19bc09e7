import Support
import Testing

/// Descriptions by place, by nationality and by number, and pronouns that exclude each other.
@Suite struct DescriptionTests {
  @Test(
    arguments: [
      (
        "Kuwait lent Iraq money. The oil-rich Gulf state also helped Syria.", "oil-rich Gulf state",
        ["Kuwait"]
      ),
      (
        "Bhutan signed a treaty with India. The Himalayan kingdom later thanked Japan.",
        "Himalayan kingdom", ["Bhutan"]
      ),
      (
        "Estonia warned Russia. The Baltic nation asked NATO for help.", "Baltic nation",
        ["Estonia"]
      ),
      (
        "Italy and Libya signed a deal. The North African country thanked Malta.",
        "North African country", ["Libya"]
      ),
      ("France warned Mali. The African country rejected the claim.", "African country", ["Mali"]),
      (
        "Fiji praised Australia. The Pacific island nation thanked Japan.", "Pacific island nation",
        ["Fiji"]
      ),
      ("Oman met Iran. The Arab country later lent Yemen money.", "Arab country", ["Oman"]),
      ("Hungary sued Poland. The Baltic country rejected the claim.", "Baltic country", []),
      ("Norway thanked Chad. Another African country protested.", "African country", []),
    ] as [Case])
  func `a region tells which state is meant`(text: String, phrase: String, names: [String]) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(arguments: [
    "A Gulf state lent Lebanon money.", "The Himalayan nation thanked Japan.",
    "An African country sued France.",
  ])
  func `a region does not act for its states`(sentence: String) throws {
    check(try Read.relations(in: sentence), [], sentence)
  }

  @Test(
    arguments: [
      ("Gazprom met Airbus. The Russian company praised France.", "Russian company", ["Gazprom"]),
      (
        "Airbus sued Boeing. The American planemaker rejected the claim.", "American planemaker",
        ["Boeing"]
      ),
      ("Samsung met Apple in Seoul. The US firm thanked Japan.", "US firm", ["Apple"]),
      ("Siemens left Egypt. The Japanese company stayed.", "Japanese company", []),
      ("NATO met in Brussels. The Belgian company stayed away.", "Belgian company", []),
    ] as [Case])
  func `a nationality tells which company is meant`(text: String, phrase: String, names: [String])
    throws
  {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      ("Spain met Portugal in Lisbon. Both thanked France.", "Both", ["Portugal", "Spain"]),
      ("Iran and Oman held talks. Iraq praised the two.", "two", ["Iran", "Oman"]),
      ("Egypt and Sudan met. They both condemned Ethiopia.", "They", ["Egypt", "Sudan"]),
      ("France and Algeria signed a deal. The former sued Libya.", "former", ["France"]),
      ("India and Nepal disagreed. The latter thanked China.", "latter", ["Nepal"]),
      ("Peru sued Chile. The other country rejected the claim.", "other country", ["Chile"]),
      ("Chad and Niger met. One accused Libya; the other praised Egypt.", "other", []),
      ("Ghana and Togo met. Each accused the other of lying.", "other", []),
      ("France voted. The two were late.", "two", []),
      ("Sony and Nokia settled. The companies praised Japan.", "companies", ["Nokia", "Sony"]),
    ] as [Case])
  func `a word without a noun is one or both of two`(text: String, phrase: String, names: [String])
    throws
  {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      (
        "Mary Robinson met Kofi Annan. She praised Peru, and he praised Italy.", "he",
        ["Kofi Annan"]
      ),
      (
        "Mary Robinson met Kofi Annan. He praised Peru while she praised Italy.", "she",
        ["Mary Robinson"]
      ),
      (
        "Tony Blair and Hillary Clinton met. She left Peru, but he left Italy.", "he",
        ["Tony Blair"]
      ),
      ("NATO condemned Iran. It warned Serbia.", "It", ["North Atlantic Treaty Organization"]),
      ("Italy hosted a summit. It urged Serbia to recognise Kosovo.", "It", ["Italy"]),
      ("Italy hosted a summit. It rained.", "It", []),
      ("Joe Biden met Kofi Annan. For his part, Kofi Annan left Peru.", "his", ["Kofi Annan"]),
    ] as [Case])
  func `pronouns of two genders are two persons, and who acts is somebody`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }
}
