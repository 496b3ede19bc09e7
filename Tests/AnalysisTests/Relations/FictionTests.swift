import Support
import Testing

/// Fiction, simulations, sport and business, in which nobody is attacked.
@Suite struct FictionTests {
  @Test(
    arguments: [
      ("In the film, Norway invades Chad.", []),
      ("The novel imagines that Norway bombs Chad.", []),
      ("The film depicts a war between Norway and Chad.", []),
      ("A film about the invasion of Chad by Norway won a prize.", []),
      ("The plot of the thriller is that Norway bombs Chad.", []),
      ("Under the scenario Norway attacks Chad.", []),
      ("In Verne's novel, Norway attacks Chad.", []),
      ("In an imaginary war, Norway attacked Chad.", []),
      ("In a series of attacks, Norway bombed Chad.", ["ASSAULT Norway > Chad"]),
      ("In a war game in Ohio, Red attacked Blue and Norway invaded Chad.", []),
      ("The exercise simulated an attack by Norway on Chad.", []),
      ("The thriller is set in 2040. Norway attacks Chad, and Mali occupies Peru.", []),
      ("In the novel, Norway bombs Chad, and Mali accuses Peru.", ["ACCUSE Mali > Peru possible"]),
      (
        "Norway and Chad held a drill. Norway attacked Mali in May.",
        ["COOPERATE Norway > Chad", "ASSAULT Norway > Mali"]
      ),
      ("Norway accused Chad of stealing the film.", ["ACCUSE Norway > Chad"]),
      ("Norway attacked Chad during the exercise.", ["ASSAULT Norway > Chad"]),
    ] as [(String, [String])])
  func `no act of a film, a novel, a game or an exercise is one of this world`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Starbucks invaded Norway.", []),
      ("Ikea conquered Norway.", []),
      ("Toyota attacked the Norwegian market.", []),
      ("Nokia declared war on Apple.", []),
      ("Arsenal were beaten by Chelsea.", []),
      ("NATO bombed Serbia.", ["ASSAULT North Atlantic Treaty Organization > Serbia"]),
      ("Hezbollah attacked Israel.", ["ASSAULT Hezbollah > Israel"]),
      ("Al-Shabaab militants attacked Kenya.", ["ASSAULT Al-Shabaab > Kenya"]),
      ("The Israeli army attacked Lebanon.", ["ASSAULT Israel > Lebanon"]),
      ("Germany conquered Poland.", ["COERCE Germany > Poland"]),
    ] as [(String, [String])])
  func `bodies without arms only compete`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway beat Chad.", []),
      ("Norway defeated Prussia.", ["ASSAULT Norway > Prussia"]),
      ("Norway destroyed Chad 4-0.", []),
      ("Kenya fought back against Ghana and won by two goals.", []),
      ("Norway won the match against Chad. Norway had fought Chad before.", []),
      (
        "Norway bombed Chad before the match. The soldiers of Norway attacked Chad again.",
        ["ASSAULT Norway > Chad", "ASSAULT Norway > Chad"]
      ),
    ] as [(String, [String])])
  func `nobody who is beaten in sport was attacked`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
