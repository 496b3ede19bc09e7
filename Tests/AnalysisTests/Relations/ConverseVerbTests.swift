import Support
import Testing

/// Verbs whose subject undergoes what their noun says.
@Suite struct ConverseVerbTests {
  @Test(
    arguments: [
      ("Russia came under fire from Sweden.", ["ACCUSE Sweden > Russia"]),
      ("Greece came under heavy fire from Turkish guns.", ["ASSAULT Turkey > Greece"]),
      ("Mali came under attack by Chad.", ["ASSAULT Chad > Mali"]),
      ("Malta came under bombardment by Italy.", ["ASSAULT Italy > Malta"]),
      ("Mali is under pressure from France.", ["REQUEST France > Mali"]),
      ("Kenya came in for criticism from Uganda.", ["ACCUSE Uganda > Kenya"]),
      ("Hungary drew praise from Serbia.", ["SUPPORT Serbia > Hungary"]),
      (
        "Hungary drew a wave of criticism from Poland and Latvia.",
        ["ACCUSE Poland > Hungary", "ACCUSE Latvia > Hungary"]
      ),
      ("Uganda drew the wrath of Kenya.", ["ACCUSE Kenya > Uganda"]),
      ("Hungary drew no criticism from Poland.", ["ACCUSE Poland > Hungary negated"]),
      ("Hungary met with criticism from Poland.", ["ACCUSE Poland > Hungary"]),
      ("Russia may face sanctions from Japan.", ["SANCTION Japan > Russia possible"]),
      ("Russia faces American sanctions.", ["SANCTION United States > Russia"]),
      ("Sudan received threats from Egypt.", ["THREATEN Egypt > Sudan"]),
      ("Chad won support from Egypt for a plan.", ["SUPPORT Egypt > Chad"]),
      ("Togo was the target of threats from Benin.", ["THREATEN Benin > Togo"]),
      ("Chilean copper was hit with tariffs from Peru.", ["SANCTION Peru > Chile"]),
      ("Syria was hit by sanctions from Norway.", ["SANCTION Norway > Syria"]),
      ("France slapped Belgium with sanctions.", ["SANCTION France > Belgium"]),
      ("Iraq was subjected to attacks by Iran.", ["ASSAULT Iran > Iraq"]),
      (
        "The bombing of Yemen by Saudi Arabia drew condemnation from Iran.",
        ["ASSAULT Saudi Arabia > Yemen", "ACCUSE Iran > Saudi Arabia"]
      ),
    ] as [(String, [String])])
  func `the subject undergoes what the noun says`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(arguments: [
    "Egypt faces Sudan in the final.", "Poland drew criticism from the report.",
    "Mali drew water from Niger.", "The law triggered Chad's suspension.",
    "The bombing of Yemen drew condemnation.",
  ])
  func `a noun that nobody does to the subject states nothing`(sentence: String) throws {
    check(try Read.relations(in: sentence), [], sentence)
  }
}
