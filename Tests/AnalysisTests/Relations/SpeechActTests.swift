import Support
import Testing

/// What it is to say, promise, refuse, threaten or demand that something be done.
@Suite struct SpeechActTests {
  @Test(
    arguments: [
      (
        "Norway agreed to lift a ban on imports of Chadian salt.",
        ["AGREE Norway > Chad", "CONCEDE Norway > Chad planned"]
      ),
      (
        "The French senate agreed to lift embargoes on Iran and Libya.",
        [
          "AGREE France > Iran", "CONCEDE France > Iran planned", "AGREE France > Libya",
          "CONCEDE France > Libya planned",
        ]
      ),
      (
        "Norway refused to lift its ban on Chadian salt.",
        ["REJECT Norway > Chad", "CONCEDE Norway > Chad negated"]
      ),
      (
        "Egypt's refusal to cooperate with Libya continued.",
        ["REJECT Egypt > Libya", "COOPERATE Egypt > Libya negated"]
      ),
      (
        "Mali's threat to expel Chad's ambassador was heard.",
        ["THREATEN Mali > Chad", "SANCTION Mali > Chad possible"]
      ),
      (
        "Kenya vowed to impose sanctions on Uganda.",
        ["THREATEN Kenya > Uganda", "SANCTION Kenya > Uganda planned"]
      ),
      (
        "Kenya pledged to arrest Ugandan traders.",
        ["THREATEN Kenya > Uganda", "COERCE Kenya > Uganda planned"]
      ),
      ("Kenya agreed to impose sanctions on Uganda.", ["SANCTION Kenya > Uganda planned"]),
      ("Mali threatened Chad with sanctions.", ["THREATEN Mali > Chad"]),
    ] as [(String, [String])])
  func `an agreement, refusal or threat concerns whom its act concerns`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway said it will help Chad.", ["AGREE Norway > Chad", "AID Norway > Chad planned"]),
      ("Norway said it would help Chad.", ["AGREE Norway > Chad", "AID Norway > Chad planned"]),
      ("Norway said it would help Chad if Chad reformed.", ["AID Norway > Chad possible"]),
      ("Norway would help Chad.", ["AID Norway > Chad possible"]),
      (
        "Norway announced that it would attack Chad.",
        ["THREATEN Norway > Chad", "ASSAULT Norway > Chad planned"]
      ),
      ("Mali said Norway would attack Chad.", ["ASSAULT Norway > Chad planned"]),
      (
        "Norway said it will not help Chad.", ["REJECT Norway > Chad", "AID Norway > Chad negated"]
      ),
      (
        "Norway said it would not lift the embargo on Chad.",
        ["REJECT Norway > Chad", "CONCEDE Norway > Chad negated"]
      ),
      ("Norway said it did not help Chad.", ["AID Norway > Chad negated"]),
      ("Norway said it will not attack Chad.", ["ASSAULT Norway > Chad negated"]),
    ] as [(String, [String])])
  func `who says that they will or will not do something promises or refuses it`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Peru called for sanctions against Chile.", ["ACCUSE Peru > Chile"]),
      ("Peru's call for sanctions against Chile was heard.", ["ACCUSE Peru > Chile"]),
      ("Peru urged sanctions against Chile.", ["ACCUSE Peru > Chile"]),
      ("Peru demanded the arrest of the minister of Chile.", ["ACCUSE Peru > Chile"]),
      ("Peru ordered sanctions on Chile.", ["SANCTION Peru > Chile asked"]),
      ("Chad ordered the arrest of the king of Mali.", ["COERCE Chad > Mali asked"]),
      ("Chad demanded a truce with Mali.", ["REQUEST Chad > Mali"]),
      (
        "Peru called on Ecuador to impose sanctions on Chile.",
        ["REQUEST Peru > Ecuador", "SANCTION Ecuador > Chile asked"]
      ),
      ("Chinese officials insist that the state enforces United Nations sanctions.", []),
      ("Norway condemned the bombing of Chad.", []),
      ("Norway condemned the killing of a minister of Chad.", []),
    ] as [(String, [String])])
  func `who asks for an act against somebody asks nothing of them`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      (
        "France sent a letter to Chad threatening to cut ties.",
        ["CONSULT France > Chad", "THREATEN France > Chad"]
      ),
      (
        "France wrote to Chad to demand an apology.",
        ["CONSULT France > Chad", "REQUEST France > Chad"]
      ),
      (
        "France summoned the Chinese ambassador to complain of unacceptable behaviour.",
        ["PROTEST France > China", "ACCUSE France > China"]
      ),
      ("France invited Chad to apologise.", ["CONSULT France > Chad"]),
      ("France met Chad to buy time.", ["CONSULT France > Chad"]),
      (
        "Denmark expressed its readiness to work with Iceland.",
        ["AGREE Denmark > Iceland", "COOPERATE Denmark > Iceland planned"]
      ),
    ] as [(String, [String])])
  func `what is said in turning to somebody is said to them`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
