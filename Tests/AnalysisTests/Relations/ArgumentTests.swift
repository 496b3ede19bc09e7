import Support
import Testing

/// Ends that stand in other places than a frame names, and words in other forms than a row lists.
@Suite struct ArgumentTests {
  @Test(
    arguments: [
      ("Kenya filed a lawsuit accusing Peru of fraud.", ["ACCUSE Kenya > Peru"]),
      ("Kenya issued a statement condemning Peru.", ["ACCUSE Kenya > Peru"]),
      ("Kenya's parliament passed a resolution denouncing Peru.", ["ACCUSE Kenya > Peru"]),
      ("In a letter criticising Peru, Kenya asked for time.", ["ACCUSE Kenya > Peru"]),
      ("A lawsuit accusing Peru of fraud was dismissed.", []),
    ] as [(String, [String])])
  func `words do what their participle says by whoever issues them`(
    sentence: String, expected: [String]
  ) throws { check(try Read.relations(in: sentence), expected, sentence) }

  @Test(
    arguments: [
      ("Two journalists from Peru were jailed in Kenya.", ["COERCE Kenya > Peru"]),
      ("Peruvian diplomats were expelled from Kenya.", ["SANCTION Kenya > Peru"]),
      ("Two Peruvian tourists were injured in Kenya.", []),
      ("Kenyan troops were deployed in Peru.", ["MOBILIZE Kenya > Peru"]),
    ] as [(String, [String])])
  func `a passive without an agent has the state or the owner that acts`(
    sentence: String, expected: [String]
  ) throws { check(try Read.relations(in: sentence), expected, sentence) }

  @Test(
    arguments: [
      ("Kenya was responsible for the attack on Peru.", ["ASSAULT Kenya > Peru"]),
      ("Kenya was behind the attack on Peru.", ["ASSAULT Kenya > Peru"]),
      ("Kenya claimed responsibility for the attack on Peru.", ["ASSAULT Kenya > Peru"]),
      ("Kenya was surprised by the attack on Peru.", []),
      ("Kenya resorted to threats against Peru.", ["THREATEN Kenya > Peru"]),
      ("Kenya approved the deployment of troops to Peru.", ["MOBILIZE Kenya > Peru"]),
    ] as [(String, [String])])
  func `an act is its author's`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Kenya rejected what Peru had offered.", ["REJECT Kenya > Peru"]),
      ("Kenya criticised the way Peru treats its neighbours.", ["ACCUSE Kenya > Peru"]),
      ("Kenya questioned whether Peru would pay.", ["ACCUSE Kenya > Peru"]),
      ("Kenya complained that Peru had voted.", ["ACCUSE Kenya > Peru"]),
      ("Kenya suspected that Peru would win.", []),
      ("Kenya welcomed the news that Peru had won.", []),
      ("Kenya's delegation opened an inquiry into whether Peru had paid.", ["ACCUSE Kenya > Peru"]),
    ] as [(String, [String])])
  func `what is judged is done by somebody`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The visit by Kenya's president to Peru was cancelled.", ["CONSULT Kenya > Peru negated"]),
      ("The withdrawal of Kenyan troops from Peru is complete.", ["RETREAT Kenya > Peru"]),
      ("The president of Kenya met his Peruvian counterpart.", ["CONSULT Kenya > Peru"]),
      (
        "The president of Kenya discussed peace with his counterpart from Peru.",
        ["CONSULT Kenya > Peru"]
      ),
      ("Protesters in Kenya burned the flag of Peru.", ["PROTEST Kenya > Peru"]),
      ("Kenya has allocated ten million dollars to rebuild schools in Peru.", ["AID Kenya > Peru"]),
      ("Kenya mobilised troops for a war against Peru.", ["MOBILIZE Kenya > Peru"]),
      (
        "Kenyan troops killed ten people in Peru.",
        ["ASSAULT Kenya > people", "ASSAULT Kenya > Peru"]
      ),
      ("Kenyan troops shelled towns in Peru.", ["ASSAULT Kenya > Peru"]),
      (
        "Kenya's boats patrol Peru's borders with Chile.",
        ["MOBILIZE Kenya > Peru", "BORDER Peru > Chile"]
      ),
      ("Kenya announced an increase in aid to Peru.", ["AID Kenya > Peru"]),
      ("Kenya sold Peru ten ships.", ["COOPERATE Kenya > Peru"]),
      ("Kenya's largest trading partner is Peru.", ["TRADE Kenya > Peru"]),
      ("Alberta's premier urged Kenya to trade.", ["REQUEST Alberta > Kenya"]),
      ("Kenya released two followers of Peru's president.", ["CONCEDE Kenya > Peru"]),
    ] as [(String, [String])])
  func `an end is found in the phrase around it`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("The liberation of Peru by Kenya was long.", ["COERCE Kenya > Peru"]),
      ("Kenya's harassment of Peru is old.", ["COERCE Kenya > Peru"]),
      ("Kenya, the liberator of Peru, is old.", ["COERCE Kenya > Peru"]),
      ("The protection of Peru by Kenya was long.", ["AID Kenya > Peru"]),
      ("The liberation of Peru was long.", []),
      ("Kenya's insult was old.", []),
    ] as [(String, [String])])
  func `a verb's row serves the nouns derived from it`(sentence: String, expected: [String]) throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Peru is a South American country.", ["PART Peru > South America"]),
      (
        "Cities in Peru, such as Cusco and Arequipa, grow.",
        ["PART Cusco > Peru", "PART Arequipa > Peru"]
      ),
      (
        "It flies to many cities in Southern Africa, including Cape Town and Durban.",
        ["PART Cape Town > Southern Africa", "PART Durban > Southern Africa"]
      ),
      (
        "The United Nations met. The United Nations Security Council voted.",
        ["PART United Nations Security Council > United Nations"]
      ),
      ("Peru has an embassy in Africa.", []),
      ("Kenya Airways grew. Kenya is large.", []),
    ] as [(String, [String])])
  func `a part is named beside its whole`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
