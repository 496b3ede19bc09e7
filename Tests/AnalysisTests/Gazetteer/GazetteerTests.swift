import Analysis
import Knowledge
import Model
import Support
import Testing

@Suite struct GazetteerTests {
  @Test(arguments: [
    ("Azeri", "Azerbaijan", Gazetteer.Role.demonym), ("Baku", "Azerbaijan", .capital),
    ("Azerbaijanis", "Azerbaijan", .demonym), ("Kremlin", "Russia", .metonym),
    ("Islamic Republic of Pakistan", "Pakistan", .alias), ("USSR", "Soviet Union", .alias),
    ("SCO", "Shanghai Cooperation Organisation", .alias),
    ("Downing Street", "United Kingdom", .metonym),
    ("Kurds", "Kurds", .name), ("Great Patriotic War", "World War II", .alias),
    ("JF-17", "JF-17 Thunder", .alias), ("Ottoman", "Ottoman Empire", .demonym),
  ])
  func `a name leads to its bearer`(words: String, bearer: String, role: Gazetteer.Role) {
    let name = Gazetteer.standard.name(words)
    check(name.map { Gazetteer.standard.entries[$0.entry].name }, bearer, words)
    check(name?.role, role, words)
  }

  @Test(arguments: ["Chineses", "Frenchs", "Baku State University", ""])
  func `what nobody is called leads nowhere`(words: String) {
    #expect(Gazetteer.standard.name(words) == nil)
  }

  @Test func `a person's own table wins`() {
    let table = """
      # kind, name, other names, code
      organisation\tBaku Forum\tBaku; the Forum
      country\tAzania\tAzanians\tZAF
      nonsense\tNothing
      person
      """
    let mine = Gazetteer(adding: table)
    let baku = mine.name("Baku").map { mine.entries[$0.entry] }
    check(baku?.name, "Baku Forum")
    check(baku?.kind, .organisation)
    check(mine.name("Azanians").flatMap { mine.entries[$0.entry].code }, "ZAF")
    check(mine.name("Nothing") == nil, true)
    check(mine.name("Ankara").map { mine.entries[$0.entry].name }, "Turkey")
  }

  @Test(arguments: [
    ("Karachi", "PAK"), ("Istanbul", "TUR"), ("A Coruña", "ESP"), ("Ąžuolynas", nil), ("", nil),
    ("Karach", nil), ("Zürich", "CHE"),
  ])
  func `a city leads to its state`(name: String, state: String?) {
    check(PlaceNames.states(of: name).first.map(String.init), state, name)
  }

  @Test(arguments: [
    ("Mehriban", true, false), ("Ilham", false, true), ("Recep", false, true),
    ("Table", false, false), ("Alex", false, false),
  ])
  func `given names tell who bears them`(name: String, women: Bool, men: Bool) {
    check(PersonNames.isFemale(name), women, name)
    check(PersonNames.isMale(name), men, name)
  }

  @Test func `family names are known`() {
    check(
      ["Aliyev", "Kim", "García", "Xyz"].map { PersonNames.isFamily($0) },
      [true, true, true, false])
  }
}
