/// Nouns for people who act without a name: "rebels", "the police", "villagers".
package enum UnnamedNouns {
  /// Whether a noun may stand for people at all.
  static func mayBeKnown(_ lemma: String) -> Bool {
    people.contains(lemma) || arms.contains(lemma) || lemmasOfForms.contains(lemma)
      || joining.contains(lemma)
  }

  /// Whether such a noun stands for them before another as well: "government policies".
  static func mayOwn(_ lemma: String) -> Bool { owning.contains(lemma) }

  /// Whether a noun stands for persons, by its lemma, its form and the lemmas before it, all in lower
  /// case: no "group" acts as an "armed group" does, and a "fighter" may be a plane.
  static func arePeople(_ lemma: String, form: String, after modifiers: [String]) -> Bool {
    people.contains(lemma) || form == "fighters" && modifiers.allSatisfy { !flying.contains($0) }
      || joining.contains(lemma) && modifiers.contains(where: opposing.contains)
  }

  /// Whether a noun, as written but in lower case, stands for an arm of a state: "forces" are one, a
  /// "force" is not.
  package static func areArm(_ form: String) -> Bool { arms.contains(form) }

  private static let flying: Set<String> = ["jet", "light", "combat", "stealth", "aircraft", "air"]
  /// Nouns of which only the plural stands for people.
  private static let lemmasOfForms: Set<String> = ["force", "troop", "fighter"]
  private static let owning: Set<String> = [
    "government", "rebel", "opposition", "guerrilla", "regime",
  ]
  private static let opposing = words(
    """
    rebel militant opposition armed guerrilla insurgent separatist terrorist jihadist extremist
    paramilitary dissident breakaway rival political
    """)
  private static let joining = words(
    """
    group party force leader faction movement commander candidate supporter activist member
    coalition alliance network soldier army politician lawmaker figure
    """)
  private static let people = words(
    """
    rebel militant insurgent guerrilla guerilla gunman militia militiaman separatist extremist
    terrorist jihadist jihadi mutineer hijacker kidnapper pirate assailant bomber hacker tribesman
    protester protestor demonstrator rioter striker dissident opposition secessionist loyalist
    fundamentalist
    civilian resident villager refugee migrant immigrant prisoner detainee inmate hostage student
    worker farmer teacher doctor journalist settler worshipper youth fisherman activist
    citizen national trader miner soldier troop peacekeeper policeman people child woman tourist
    passenger pilgrim pilot sailor engineer adviser employee native elder peasant
    mercenary conscript trucker driver shopkeeper
    """)
  private static let arms = words(
    """
    police forces troops army military navy government regime junta coalition
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
