import Knowledge
import Support
import Tables
import Testing

/// A person's own table, which takes precedence over the program's.
@Suite struct PersonalTableTests {
  private static let table = """
    # kind, name, other names, code
    organisation\tBaku Forum\tBaku; the Forum\tAZE
    country\tAzania\tAzanians\tZAF
    person\tIvor Bigbottom\tI. Bigbottom\tGBR
    place\tNewtown Magna\tNewtown\tGBR
    place\tKarachi\t\tIND
    place\tThe Marches
    place\tGreenland\t\tISL
    nonsense\tNothing
    person
    """

  private static func knowledge() throws -> Knowledge {
    try Knowledge(try World.pack(), adding: table)
  }

  @Test(
    arguments: [
      ("Baku", "Baku Forum", "AZE"), ("Azanians", "Azania", "ZAF"), ("Nothing", nil, nil),
      ("Ankara", "Turkey", "TUR"), ("I. Bigbottom", "Ivor Bigbottom", "GBR"),
    ] as [(String, String?, String?)])
  func `a person's own names take precedence`(words: String, bearer: String?, code: String?) throws
  {
    let gazetteer = try Self.knowledge().gazetteer
    let entry = gazetteer.name(words).map { gazetteer.entries[$0.entry] }
    check(entry?.name, bearer, words)
    check(entry?.code, code, words)
  }

  @Test(arguments: [("AZE", "Azerbaijan"), ("GBR", "United Kingdom")])
  func `a code still leads to its state`(code: String, state: String) throws {
    let gazetteer = try Self.knowledge().gazetteer
    check(gazetteer.entry(coded: code).map { gazetteer.entries[$0].name }, state)
  }

  @Test(
    arguments: [
      ("Baku Forum", ["AZE"]), ("the Forum", ["AZE"]), ("Newtown", ["GBR"]),
      ("Greenland", ["ISL"]), ("Microsoft", ["USA"]), ("Nothing", []),
    ] as [(String, [String])])
  func `a person's own codes determine the home states`(name: String, codes: [String]) throws {
    check(try Self.knowledge().homes.codes(of: name).map(String.init), codes, name)
  }

  @Test(
    arguments: [
      ("Newtown", ["GBR"]), ("Karachi", ["IND", "PAK"]), ("The Marches", []), ("Zürich", ["CHE"]),
    ] as [(String, [String])])
  func `a person's own places lead to their states`(name: String, codes: [String]) throws {
    let places = try Self.knowledge().places
    check(places.states(of: name).map(String.init), codes, name)
    check(places.contains(name), !codes.isEmpty, name)
  }

  @Test(
    arguments: [
      ("Newtown Magna", true, false), ("Karachi", true, false), ("The Marches", false, false),
      ("Greenland", false, false), ("Sahara", false, true), ("Baku Forum", false, false),
    ])
  func `a person's own place with a code is a city, unless it is known as a region`(
    name: String, isCity: Bool, isRegion: Bool
  ) throws {
    let knowledge = try Self.knowledge()
    check(knowledge.isCity(named: name), isCity, name)
    check(knowledge.isRegion(named: name), isRegion, name)
  }

  @Test func `the last words of a person's own person names are family names`() throws {
    let people = try Self.knowledge().people
    check(
      ["Bigbottom", "Ivor", "Aliyev", "Forum"].map { people.isFamily($0) },
      [true, false, true, false])
  }

  @Test(
    arguments: [
      ("country\tAzania\nperson\tNelson Mandela\tMadiba; Mandela\tZAF\n", nil),
      ("\u{FEFF}# kind, name\r\n\r\n  \r\nplace\tBaku\t\t\r\n", nil),
      ("country Azania", .undivided),
      ("land\tAzania", .unknownKind("land")),
      ("country\t \tAzanians", .missing("name")),
      ("country\tAzania\t\tAZ", .unknownCode("AZ")),
      ("country\tAzania\t\tZAF\tmore", .unexpected("more")),
    ] as [(String, TableFault.Problem?)])
  func `a line is read or reported`(table: String, problem: TableFault.Problem?) throws {
    let gazetteer = try World.knowledge().gazetteer
    check(gazetteer.faults(in: table).map(\.problem), [problem].compactMap(\.self), table)
  }

  @Test func `line numbers count comments and blank lines`() throws {
    let gazetteer = try World.knowledge().gazetteer
    check(gazetteer.faults(in: "# mine\n\nland\tA\r\n\r\nland\tB").map(\.line), [3, 5])
  }
}
