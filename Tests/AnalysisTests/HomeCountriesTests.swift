import Analysis
import Model
import Support
import Testing

/// Texts with the country that somebody in them belongs to.
@Suite struct HomeCountriesTests {
  @Test(
    arguments: [
      ("Riots broke out in Lyon, the police said.", "Lyon", "FRA"),
      ("Syria shelled Tripoli, a port in northern Lebanon.", "Syria", "SYR"),
      ("Israel closed all crossings into the West Bank.", "West Bank", "PSE"),
      ("The Kenya Wildlife Service praised Uganda.", "Kenya Wildlife Service", "KEN"),
      ("Hamas rejected the offer of Egypt.", "Hamas", "PSE"),
      ("Microsoft signed a deal with Vietnam.", "Microsoft", "USA"),
      ("Robert Mugabe met Jacob Zuma.", "Robert Mugabe", "ZWE"),
      ("President Mubarak met Yasser Arafat.", "Mubarak", "EGY"),
      ("German Foreign Minister Heiko Maas visited Iraq.", "Heiko Maas", "DEU"),
      ("The Swedish diplomat Hans Blix went to Iraq.", "Hans Blix", "SWE"),
      ("Turkey attacked Iraqi Kurds near the border.", "Kurds", "IRQ"),
      ("The Reagan administration warned Libya.", "Reagan", "USA"),
      ("Peru mourned; the Workers' Party, a coalition, did not.", "Workers' Party", "PER"),
      ("Tamils fought in Jaffna.", "Tamils", "LKA"),
      ("India arrested Tamils.", "Tamils", "IND"),
    ] as [(String, String, String)])
  func `everybody has the code of the country at home`(text: String, name: String, code: String)
    throws
  {
    check(try Self.code(of: name, in: text), code, text)
  }

  @Test(
    arguments: [
      ("The United Nations criticised Israel.", "United Nations"),
      ("France and Spain border the Mediterranean Sea.", "Mediterranean Sea"),
      ("Turkey and Iran spoke about the Kurds.", "Kurds"),
      ("Kofi Annan, head of the United Nations, visited Iraq.", "Kofi Annan"),
      ("Brown took a train to Vienna.", "Brown"),
      ("The Organization of American States met in Lima.", "Organization of American States"),
    ] as [(String, String)])
  func `who belongs to no one country has no code`(text: String, name: String) throws {
    check(try Self.code(of: name, in: text), nil, text)
  }

  @Test func `as many offices as holders are one each`() throws {
    let text = "The foreign ministers of Egypt and Jordan, Sameh Shoukry and Ayman Safadi, met."
    check(try Self.code(of: "Sameh Shoukry", in: text), "EGY")
    check(try Self.code(of: "Ayman Safadi", in: text), "JOR")
  }

  private static func code(of name: String, in text: String) throws -> String? {
    try Read.dossier(text).actors.first { $0.name == name }?.code
  }
}
