import Support
import Testing

/// What speakers say for and against somebody.
@Suite struct JudgementTests {
  @Test(
    arguments: [
      ("Norway said that Russia undermines stability in Europe.", ["ACCUSE Norway > Russia"]),
      ("Chad described Libya as a threat to peace.", ["ACCUSE Chad > Libya"]),
      ("Iran described Turkey's decision as wrong.", ["ACCUSE Iran > Turkey"]),
      ("Mali said France was responsible for the massacre.", ["ACCUSE Mali > France"]),
      (
        "\"The unjust ruling from the ICJ changes nothing,\" Bolivia said.",
        ["ACCUSE Bolivia > International Court of Justice"]
      ),
      ("Peru said Chile is not a reliable partner.", ["ACCUSE Peru > Chile"]),
      ("France said that Mali spreads disinformation.", ["ACCUSE France > Mali"]),
      ("According to Japan, North Korea is a dangerous regime.", ["ACCUSE Japan > North Korea"]),
      ("Turkey said the Syrian attack was barbaric.", ["ACCUSE Turkey > Syria"]),
      ("Peru called Chile's report false.", ["ACCUSE Peru > Chile"]),
      ("Norway said Russia remains a threat.", ["ACCUSE Norway > Russia"]),
      ("Norway said Chad was to blame for the war.", ["ACCUSE Norway > Chad"]),
      ("Norway said Chad was behind the attack.", ["ACCUSE Norway > Chad"]),
      ("Norway said Chad's plan threatens peace.", ["ACCUSE Norway > Chad"]),
      ("Peru told reporters that the actions of Chile were wrong.", ["ACCUSE Peru > Chile"]),
      (
        "Ghana and Togo said Benin had violated the treaty.",
        ["ACCUSE Ghana > Benin", "ACCUSE Togo > Benin"]
      ),
    ] as [(String, [String])])
  func `what a speaker says against somebody is an accusation`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Sweden is our closest friend, the Norwegian minister said.", ["SUPPORT Norway > Sweden"]),
      ("Norway said Sweden promotes peace in Asia.", ["SUPPORT Norway > Sweden"]),
      ("Poland considers Germany a friend.", ["SUPPORT Poland > Germany"]),
      ("Canada regards India as trustworthy.", ["SUPPORT Canada > India"]),
      ("\"Ethiopia is a great country,\" Kenya said.", ["SUPPORT Kenya > Ethiopia"]),
    ] as [(String, [String])])
  func `what a speaker says for somebody is support`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      // Nobody says so, or somebody of themselves.
      "Iran is a threat.", "Kenya said it is a reliable partner.",
      // Not said to be so.
      "Cuba said Spain would be a threat.", "Peru said Chile is not a threat.",
      // Whose act it is, nobody says.
      "Turkey said the attack on Syria was barbaric.",
      "Malta said the weather in Italy was terrible.",
      // Neither praise nor blame.
      "Ghana said Togo is behind the curtain.", "Ghana said Togo promotes its exports.",
      "Ghana said Togo is not to blame.", "Ghana said Togo is a country in Africa.",
      "Poland considers Germany a republic.",
    ])
  func `no judgement is read where nobody judges another`(sentence: String) throws {
    check(try Read.relations(in: sentence).filter { !$0.hasPrefix("PART") }, [], sentence)
  }

  @Test(
    arguments: [
      ("\"We are patient,\" Ukraine said. \"Russia must leave.\"", ["REQUEST Ukraine > Russia"]),
      ("Ukraine is patient. Russia must leave.", []),
      ("\"We are patient,\" said Olaf Scholz of Germany. \"We must wait.\"", []),
    ] as [(String, [String])])
  func `a quotation asks what its sentences require`(text: String, expected: [String]) throws {
    check(try Read.relations(in: text), expected, text)
  }

  @Test(
    arguments: [
      ("Norway said Peru had made great progress.", ["SUPPORT Norway > Peru"]),
      ("\"Peru has done an excellent job,\" Norway said.", ["SUPPORT Norway > Peru"]),
      ("Norway said Peru is one of its best friends.", ["SUPPORT Norway > Peru"]),
      ("Norway said Peru deserves respect.", ["SUPPORT Norway > Peru"]),
      ("Norway said Peru has a poor record.", ["ACCUSE Norway > Peru"]),
      ("Norway said Peru had made a mistake.", ["ACCUSE Norway > Peru"]),
      ("Norway said Peru was not doing enough.", ["ACCUSE Norway > Peru"]),
      // Nothing well or badly done.
      ("Norway said Peru has a poor province.", []),
      ("Norway said Peru had made no progress.", []),
      ("Norway said Peru had made a good lunch.", []),
      ("Norway said Peru is doing enough.", []),
    ] as [(String, [String])])
  func `what somebody does well or badly is held for or against them`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway said Chad was involved in corruption.", ["ACCUSE Norway > Chad"]),
      ("Norway said Chad is linked to the massacre.", ["ACCUSE Norway > Chad"]),
      ("Norway alleges that Chad laundered money.", ["ACCUSE Norway > Chad"]),
      ("Norway said Chad had taken bribes.", ["ACCUSE Norway > Chad"]),
      // Nothing wrong, or nobody says that it was so.
      ("Norway said Chad was involved in the talks.", []),
      ("Norway said Chad was not involved in corruption.", []),
      ("Norway said Chad may be involved in corruption.", []),
      ("Chad was involved in corruption.", []),
    ] as [(String, [String])])
  func `who is joined to a wrong is accused of it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway told the Labour Party that the port is closed.", ["CONSULT Norway > Labour Party"]),
      ("Norway told the Green Party delegation that it is late.", ["CONSULT Norway > Green Party"]),
      // Who is told for others to know is not spoken with.
      ("Norway told the Straits Times that the port is closed.", []),
      ("Norway told Reuters that the port is closed.", []),
    ] as [(String, [String])])
  func `a body that is told something is spoken with, a news outlet is not`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
