/// Common nouns that tell what the name beside them names: "activist", "company", "village".
enum RoleNouns {
  /// Nouns for people, beyond those of ``TitleWords``.
  static let persons: Set<String> = words(
    """
    man woman boy girl person teenager student farmer worker teacher professor scientist researcher engineer doctor nurse
    lawyer journalist writer author poet novelist artist painter musician singer rapper actor actress director producer
    filmmaker photographer designer architect entrepreneur businessman businesswoman tycoon billionaire investor banker
    economist analyst expert specialist scholar historian politician lawmaker legislator minister president leader chief
    head chairman chairwoman chair spokesman spokeswoman spokesperson official officer commander soldier general activist
    campaigner protester dissident prisoner refugee victim suspect judge prosecutor candidate nominee incumbent
    predecessor successor counterpart founder co-founder owner partner wife husband son daughter father mother brother
    sister grandson granddaughter nephew niece uncle aunt cousin friend colleague neighbour neighbor resident citizen player
    striker midfielder defender goalkeeper forward captain coach manager trainer athlete runner boxer champion swimmer
    fighter militant warlord king queen prince princess pope bishop priest imam cleric pastor rabbi monk nun dictator
    ruler envoy ambassador diplomat governor mayor senator congressman mp ceo executive secretary treasurer host presenter editor
    reporter correspondent columnist blogger influencer model chef pilot driver guide hunter fisherman trader survivor
    """)
  /// Nouns for relatives.
  static let kin: Set<String> = words(
    """
    wife husband widow widower son daughter brother sister father mother cousin nephew niece uncle aunt grandson
    granddaughter grandfather grandmother
    """)
  /// Nouns for those whom a text names beside whom they serve or belong to.
  static let servants: Set<String> = kin.union(
    words(
      """
      spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney envoy ambassador representative assistant
      secretary
      """))
  /// Nouns for bodies.
  static let bodies: Set<String> = words(
    """
    company firm group organisation organization agency ministry department institute university college school party
    movement coalition alliance union association federation club team league bank fund foundation charity ngo nonprofit newspaper daily
    magazine outlet broadcaster channel station website portal platform startup start-up start app retailer manufacturer maker automaker
    carmaker producer supplier operator carrier airline giant conglomerate subsidiary brand label band corporation bureau
    committee commission council court police army militia network cartel gang unit regiment church think-tank body regulator
    watchdog publisher studio developer exchange brokerage insurer lender utility miner contractor consultancy service lab laboratory
    """)
  /// Nouns that follow a body's name: those who speak for it, and what it has.
  static let bodyPossessions: Set<String> = words(
    """
    ceo chief executive chairman chairperson chair president director spokesman spokeswoman spokesperson official officials
    member members leader leaders leadership boss employee employees staff worker workers shares stock office offices
    headquarters report statement board founder co-founder correspondent supporters fighters militants candidate candidates
    lawmaker lawmakers mp mps secretary treasurer manager analyst app platform users website customers subsidiary branch
    campaign volunteers branch news reporter journalist government regime players fans coach team
    """)
  /// Nouns for places.
  static let places: Set<String> = words(
    """
    city town village capital province region district county state country nation island islands river lake mountain
    port municipality suburb neighbourhood neighborhood area locality borough township territory peninsula coast valley
    desert forest sea bay settlement commune department governorate prefecture sub-county subcounty camp hamlet resort metropolis
    """)
  /// Words of direction before a place.
  static let directions: Set<String> = words(
    "north south east west northern southern eastern western central north-east north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upper lower mainland rural greater"
  )
  /// Verbs of saying, and others that people do.
  static let saying: Set<String> = words(
    """
    said says say told tells added adds noted notes explained explains stated states argued argues warned warns asked
    asks replied wrote writes tweeted recalled recalls insisted insists claimed claims believes believed thinks thought
    stressed emphasised emphasized acknowledged remarked commented pointed urged thanked praised joked smiled laughed
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
