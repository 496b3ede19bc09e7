import Support
import Testing

/// Ties that a name has with the one beside it.
@Suite struct AffiliationNameTests {
  @Test(
    arguments: [
      (
        "Maria Silva of the Peace Institute is tall.", ["AFFILIATION Maria Silva > Peace Institute"]
      ),
      (
        "Maria Silva from the Green Party is tall.", ["AFFILIATION Maria Silva > Green Party"]
      ),
      // What she does with a body is no belonging, and a day is no body.
      ("Maria Silva waited at the Green Party.", []),
      ("Maria Silva of last Monday is gone.", []),
    ] as [(String, [String])])
  func `a person belongs to the body named behind`(sentence: String, expected: [String]) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("She waited in India's western Kerala state.", ["PART Kerala > India"]),
      ("The Zhuhai city in Guangdong province is large.", ["PART Zhuhai > Guangdong province"]),
      ("Rain fell in Zakho, Dohuk.", ["PART Zakho > Dohuk"]),
      (
        "Counties in Kenya include Marsabit and Garissa.",
        ["PART Marsabit > Kenya", "PART Garissa > Kenya"]
      ),
      // Side by side.
      ("Rain fell in Cusco, Puno and Tacna.", []),
      ("Rain fell in Cusco and Puno.", []),
      // A firm is no place.
      ("Norwegian firms such as Equinor grow.", []),
    ] as [(String, [String])])
  func `a place lies in the land that it is named with`(sentence: String, expected: [String]) throws
  {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
