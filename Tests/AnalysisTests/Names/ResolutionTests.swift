import Model
import Support
import Testing

@Suite struct ResolutionTests {
  /// The actors of a text with all their names as they are written, in order.
  private func actors(in text: String) throws -> [String] {
    let dossier = try Read.dossier(text)
    return dossier.actors.map { actor in
      let names = dossier.mentionIndices(of: actor.id).map { dossier.mentions[$0] }
        .filter { $0.kind == .name }.map { String(text[utf8: $0.range]) }
      return "\(actor.name): " + names.joined(separator: ", ")
    }.sorted()
  }

  @Test(arguments: [
    (
      "Azerbaijan backed Pakistan. Baku thanked the Azeri army.",
      ["Azerbaijan: Azerbaijan, Baku, Azeri", "Pakistan: Pakistan"]
    ),
    (
      "Ilham Aliyev spoke first. Later President Aliyev left.",
      ["Ilham Aliyev: Ilham Aliyev, Aliyev"]
    ),
    // North and South are two states.
    ("South Korea warned North Korea.", ["North Korea: North Korea", "South Korea: South Korea"]),
    // Two persons with one family name stay two; the name alone means the one mentioned last.
    (
      "George Bush retired. His son is George W. Bush. Laura Bush came too. Then Bush spoke.",
      ["George W. Bush: George Bush, George W. Bush", "Laura Bush: Laura Bush, Bush"]
    ),
    // Initials are those of the article's own body.
    (
      "The Palestinian People's Party gained a seat. The PPP thanked voters.",
      ["Palestinian People's Party: Palestinian People's Party, PPP"]
    ),
    (
      "The Development Bank of Latin America (CAF) praised Peru. CAF gave Peru a loan.",
      [
        "Development Bank of Latin America: Development Bank of Latin America, CAF, CAF",
        "Peru: Peru, Peru",
      ]
    ),
    (
      "NATO praised Peru. The Development Bank of Latin America (CAF) praised NATO.",
      [
        "Development Bank of Latin America: Development Bank of Latin America, CAF",
        "North Atlantic Treaty Organization: NATO, NATO", "Peru: Peru",
      ]
    ),
    // A known place has no other's initials, and a person has his own.
    (
      "The United Nations Relief and Works Agency for Palestine Refugees in the Near East (UNRWA) left.",
      [
        "Middle East: Near East", "Palestine: Palestine",
        "United Nations Relief and Works Agency: United Nations Relief and Works Agency, UNRWA",
      ]
    ),
    (
      "Crown Prince Mohammed bin Salman met Emmanuel Macron. Prince MBS said that he wanted peace.",
      ["Emmanuel Macron: Emmanuel Macron", "Mohammed bin Salman: Mohammed bin Salman, MBS"]
    ),
    // A state by what it is called.
    (
      "Iran said the Jewish state had attacked Israeli Jews.",
      ["Iran: Iran", "Israel: Jewish state, Israeli", "Jews: Jews"]
    ),
    // The federal district is the city only.
    (
      "The team arrived in Washington, D.C. on Monday.",
      ["Washington, D.C.: Washington, D.C."]
    ),
    // A king is not his son, nor a widow her husband.
    (
      "Mohammed bin Salman met King Salman.",
      ["Mohammed bin Salman: Mohammed bin Salman", "Salman: Salman"]
    ),
    (
      "Shinzo Abe was shot. His widow Akie Abe wept. Abe was popular.",
      ["Akie Abe: Akie Abe", "Shinzo Abe: Shinzo Abe, Abe"]
    ),
    // The Soviet Union is not Russia.
    ("Russia is not the Soviet Union.", ["Russia: Russia", "Soviet Union: Soviet Union"]),
  ])
  func `names of one actor come together`(text: String, expected: [String]) throws {
    check(try actors(in: text), expected.sorted(), text)
  }

  @Test(arguments: [
    ("Ankara refused.", "Ankara", Mention.Reason.capital),
    ("The Kremlin refused.", "Kremlin", .metonym),
    ("The Turkish army left.", "Turkish", .demonym), ("Turkey refused.", "Turkey", .fullName),
    ("NATO refused.", "NATO", .acronym),
  ])
  func `a mention says why`(text: String, words: String, reason: Mention.Reason) throws {
    let mention = try Read.dossier(text).mentions.first { text[utf8: $0.range] == words }
    check(mention?.reason, reason, text)
  }

  @Test(arguments: [
    ("Turkey and Iran agreed.", "Turkey", Actor.Kind.country, "TUR" as String?),
    ("Czechoslovakia fell apart.", "Czechoslovakia", .country, "CSK"),
    ("They fought over Kashmir.", "Kashmir", .place, nil),
    ("The Kurds protested.", "Kurds", .group, nil),
    ("They signed the Paris Agreement.", "Paris Agreement", .agreement, nil),
    ("China pays for the Belt and Road Initiative.", "Belt and Road Initiative", .project, nil),
    ("Pakistan showed the JF-17 Thunder.", "JF-17 Thunder", .product, nil),
    ("World War II ended.", "World War II", .event, nil),
  ])
  func `an actor has its kind and code`(text: String, name: String, kind: Actor.Kind, code: String?)
    throws
  {
    let actor = try Read.dossier(text).actors.first { $0.name == name }
    check(actor?.kind, kind, text)
    check(actor?.code, code, text)
  }

  @Test func `a person is described by the article's own words`() throws {
    let dossier = try Read.dossier(
      "Azerbaijan's President Ilham Aliyev met Ali Alizada, the ambassador to Pakistan.")
    check(dossier.actor("ilham-aliyev")?.description, "Azerbaijan's President")
  }

  @Test func `identifiers are readable, plain and unique`() throws {
    let dossier = try Read.dossier("Türkiye met Côte d'Ivoire and São Tomé and Príncipe.")
    check(dossier.actors.map(\.id).sorted(), ["ivory-coast", "sao-tome-and-principe", "turkey"])
  }
}
