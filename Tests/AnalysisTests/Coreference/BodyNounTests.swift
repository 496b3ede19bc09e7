import Support
import Testing

/// Nouns for bodies and for the two that an article is about.
@Suite struct BodyNounTests {
  @Test(
    arguments: [
      ("The European Union met on Monday. The bloc is large.", "bloc", ["European Union"]),
      (
        "NATO met on Monday. The alliance is old.", "alliance",
        ["North Atlantic Treaty Organization"]
      ),
      ("The Popular Union voted. The party is small.", "party", ["Popular Union"]),
      ("Qatar Airways grew. The airline is old.", "airline", ["Qatar Airways"]),
      (
        "The Ministry of Foreign Affairs is in Lima. The foreign ministry is large.",
        "foreign ministry", ["Ministry of Foreign Affairs"]
      ),
      // A ministry without a name is the state's.
      ("Kenya closed a port. The foreign ministry is in Nairobi.", "foreign ministry", ["Kenya"]),
    ] as [Case])
  func `a noun for a body is the salient body of its kind`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      // No union is a ministry, and no ministry a bloc.
      ("The European Union met on Monday. The ministry is large.", "ministry", []),
      ("The Ministry of Health met on Monday. The bloc is large.", "bloc", []),
      // Another, and one of which there are two.
      ("The European Union met on Monday. Another bloc is large.", "bloc", []),
      ("The United Nations met on Monday. The contact group is small.", "contact group", []),
      // Not itself.
      ("The Popular Union criticised the party.", "party", []),
    ] as [Case])
  func `a noun for a body is nobody where none fits or two do`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      (
        "Qatar Airways flies to Lima. Kenya Airways flies to Oslo. Qatar Airways is old. Kenya Airways is "
          + "new. Qatar Airways is red. Kenya Airways is blue. Rain fell. The airlines are large.",
        "airlines", ["Kenya Airways", "Qatar Airways"]
      ),
      (
        "Qatar Airways and Kenya Airways met. Each airline has ten planes.", "airline",
        ["Kenya Airways", "Qatar Airways"]
      ),
      // Three of equal weight are no pair.
      (
        "Qatar Airways is old. Kenya Airways is new. Ethiopian Airlines is red. The airlines are large.",
        "airlines", []
      ),
    ] as [Case])
  func `a plural noun is the two that the article is about`(
    text: String, phrase: String, names: [String]
  ) throws {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }

  @Test(
    arguments: [
      ("\"We condemn the attack,\" Anna Lund said.", "We", ["Anna Lund"]),
      ("\"We urge the court to act,\" Anna Lund said.", "We", ["Anna Lund"]),
      // Whom else "we" means, nobody knows.
      ("\"We sold the house,\" Anna Lund said.", "We", []),
      ("\"We must support the court,\" Anna Lund said.", "We", []),
    ] as [Case])
  func `who says what is done by saying so does it`(text: String, phrase: String, names: [String])
    throws
  {
    check(try Read.antecedents(of: phrase, in: text), names, text)
  }
}
