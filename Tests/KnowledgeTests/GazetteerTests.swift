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
  func `a name leads to its bearer`(words: String, bearer: String, role: Gazetteer.Role) throws {
    let gazetteer = try World.knowledge().gazetteer
    let name = gazetteer.name(words)
    check(name.map { gazetteer.entries[$0.entry].name }, bearer, words)
    check(name?.role, role, words)
  }

  @Test(arguments: ["Chineses", "Frenchs", "Baku State University", ""])
  func `an unknown name leads nowhere`(words: String) throws {
    #expect(try World.knowledge().gazetteer.name(words) == nil)
  }

  @Test(arguments: [
    ("Karachi", "PAK"), ("Istanbul", "TUR"), ("A Coruña", "ESP"), ("Ąžuolynas", nil), ("", nil),
    ("Karach", nil), ("Zürich", "CHE"),
  ])
  func `a city leads to its state`(name: String, state: String?) throws {
    check(try World.knowledge().places.states(of: name).first.map(String.init), state, name)
  }

  @Test(arguments: [
    ("Mehriban", true, false), ("Ilham", false, true), ("Recep", false, true),
    ("Table", false, false), ("Alex", false, false),
  ])
  func `given names indicate gender`(name: String, women: Bool, men: Bool) throws {
    let people = try World.knowledge().people
    check(people.isFemale(name), women, name)
    check(people.isMale(name), men, name)
  }

  @Test func `family names are known`() throws {
    let people = try World.knowledge().people
    check(
      ["Aliyev", "Kim", "García", "Xyz"].map { people.isFamily($0) },
      [true, true, true, false])
  }

  @Test(
    arguments: [
      ("FRA", "DEU", true), ("DEU", "FRA", true), ("FRA", "POL", false), ("IDN", "SGP", true),
      ("FRA", "", false),
    ] as [(String, String, Bool)])
  func `neighbouring states are known`(left: String, right: String, areNeighbours: Bool) throws {
    check(try World.knowledge().borders.join(left, right), areNeighbours, "\(left) \(right)")
  }

  @Test(
    arguments: [
      ("Microsoft", ["USA"]), ("Druze", ["-", "LBN", "SYR", "ISR"]), ("Greenland", ["DNK"]),
      ("Nobody", []),
    ] as [(String, [String])])
  func `home states are known`(name: String, codes: [String]) throws {
    check(try World.knowledge().homes.codes(of: name).map(String.init), codes, name)
  }

  @Test(
    arguments: [
      ("Robert Mugabe", "ZWE"), ("Jacob Zuma", "ZAF"), ("Mugabe", nil), ("Jane Mugabe", nil),
    ] as [(String, String?)])
  func `leaders are known by their full names`(name: String, code: String?) throws {
    check(try World.knowledge().homes.code(ofLeader: name), code, name)
  }
}
