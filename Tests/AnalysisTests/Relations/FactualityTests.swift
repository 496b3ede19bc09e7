import Support
import Testing

/// What negation, questions, conditions and the words above a clause make of what it states.
@Suite struct FactualityTests {
  @Test(
    arguments: [
      (
        "Neither Norway nor Denmark attacked Chad.",
        ["ASSAULT Norway > Chad negated", "ASSAULT Denmark > Chad negated"]
      ),
      ("No minister of Norway accused Chad.", ["ACCUSE Norway > Chad negated"]),
      ("Not a single minister of Norway accused Chad.", ["ACCUSE Norway > Chad negated"]),
      ("Not one minister of Norway accused Chad.", ["ACCUSE Norway > Chad negated"]),
      ("Few ministers of Norway accused Chad.", ["ACCUSE Norway > Chad negated"]),
      ("A few ministers of Norway accused Chad.", ["ACCUSE Norway > Chad"]),
      (
        "Norway did not attack Chad, nor did Denmark accuse Mali.",
        ["ASSAULT Norway > Chad negated", "ACCUSE Denmark > Mali negated"]
      ),
      (
        "Norway did not attack Chad or accuse Mali.",
        ["ASSAULT Norway > Chad negated", "ACCUSE Norway > Mali negated"]
      ),
      ("Norway no longer supports Chad.", ["SUPPORT Norway > Chad negated"]),
      ("Norway in no way supports Chad.", ["SUPPORT Norway > Chad negated"]),
      ("With no warning, Norway attacked Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway nearly attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway perhaps attacked Chad.", ["ASSAULT Norway > Chad possible"]),
      ("Norway rather than Denmark attacked Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway has yet to recognise Chad.", ["SUPPORT Norway > Chad negated"]),
    ] as [(String, [String])])
  func `what nobody does and what is denied is negated`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Norway managed to attack Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway did not manage to attack Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway failed to attack Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway did not fail to thank Chad.", ["SUPPORT Norway > Chad"]),
      ("Norway did not hesitate to attack Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway stopped short of attacking Chad.", ["ASSAULT Norway > Chad negated"]),
      (
        "Norway abstained from accusing Chad.",
        ["REJECT Norway > Chad", "ACCUSE Norway > Chad negated"]
      ),
      ("Norway succeeded in attacking Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway went on to attack Chad.", ["ASSAULT Norway > Chad"]),
      ("Norway was unable to attack Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway is too weak to attack Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway decided against attacking Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Mali kept Norway from attacking Chad.", ["ASSAULT Norway > Chad negated"]),
      (
        "Norway resisted calls to attack Chad.",
        ["REJECT Norway > Chad", "ASSAULT Norway > Chad negated"]
      ),
    ] as [(String, [String])])
  func `implicative predicates say whether their complement took place`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("It is not true that Norway attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("It is a lie that Norway attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("It is sad that Norway attacked Chad.", ["ASSAULT Norway > Chad"]),
      ("There is no evidence that Norway attacked Chad.", ["ASSAULT Norway > Chad possible"]),
      ("There is little evidence that Norway attacked Chad.", ["ASSAULT Norway > Chad possible"]),
      ("There is no doubt that Norway attacked Chad.", ["ASSAULT Norway > Chad"]),
      ("Mali did not know that Norway had attacked Chad.", ["ASSAULT Norway > Chad"]),
      ("Mali doubts that Norway attacked Chad.", ["ASSAULT Norway > Chad possible"]),
      ("Mali does not believe that Norway attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Mali falsely claimed that Norway had attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Mali pretended that Norway had attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Mali wishes Norway had attacked Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Mali asked why Norway attacked Chad.", ["REQUEST Mali > Norway", "ASSAULT Norway > Chad"]),
      ("Reports that Norway attacked Chad are false.", ["ASSAULT Norway > Chad negated"]),
      ("Norway is accused of attacking Chad.", ["ASSAULT Norway > Chad"]),
      ("Mali cleared Norway of attacking Chad.", ["ASSAULT Norway > Chad negated"]),
    ] as [(String, [String])])
  func `what is said, known or doubted has its polarity from the word that says so`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("Did Norway attack Chad?", ["ASSAULT Norway > Chad possible"]),
      ("Norway attacked Chad?", ["ASSAULT Norway > Chad possible"]),
      ("Did Norway say that it had attacked Chad?", ["ASSAULT Norway > Chad possible"]),
      ("The minister asked: \"Did Norway attack Chad?\"", ["ASSAULT Norway > Chad possible"]),
      ("\"Did Norway attack Chad?\" the minister asked.", ["ASSAULT Norway > Chad possible"]),
      ("Norway attacked Chad. Did Mali help?", ["ASSAULT Norway > Chad"]),
      ("Norway attacked Chad, but did Denmark attack Mali?", ["ASSAULT Norway > Chad possible"]),
      ("Will Norway attack Chad?", ["ASSAULT Norway > Chad possible"]),
      (
        "In the event that Norway attacks Chad, Mali will help Chad.",
        ["ASSAULT Norway > Chad possible", "AID Mali > Chad planned"]
      ),
      (
        "In the event of an attack by Norway on Chad, Mali will help Chad.",
        ["ASSAULT Norway > Chad possible", "AID Mali > Chad planned"]
      ),
      (
        "Had Norway attacked Chad, Mali would have helped Chad.",
        ["ASSAULT Norway > Chad possible", "AID Mali > Chad possible"]
      ),
      (
        "Provided that Norway recognises Chad, Mali will help Peru.",
        ["SUPPORT Norway > Chad possible", "AID Mali > Peru planned"]
      ),
      (
        "Until Norway recognises Chad, Mali will not help Peru.",
        ["SUPPORT Norway > Chad possible", "AID Mali > Peru negated"]
      ),
      (
        "As long as Norway recognises Chad, Mali will help Peru.",
        ["SUPPORT Norway > Chad possible", "AID Mali > Peru planned"]
      ),
      (
        "If Norway attacks Chad, Mali joins Peru in the war.",
        ["ASSAULT Norway > Chad possible", "CONSULT Mali > Peru possible"]
      ),
    ] as [(String, [String])])
  func `questions and conditions state nothing`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }

  @Test(
    arguments: [
      ("A possible attack by Norway on Chad was discussed.", ["ASSAULT Norway > Chad possible"]),
      ("The absence of an attack by Norway on Chad was noted.", ["ASSAULT Norway > Chad negated"]),
      (
        "The threat of an attack by Norway on Chad was discussed.",
        ["ASSAULT Norway > Chad possible"]
      ),
      ("Fears of an invasion of Chad by Norway grew.", ["ASSAULT Norway > Chad possible"]),
      (
        "Mali called for talks between Norway and Chad.",
        ["REQUEST Mali > Norway", "REQUEST Mali > Chad", "CONSULT Norway > Chad asked"]
      ),
      ("Plans for talks between Norway and Chad were made.", ["CONSULT Norway > Chad planned"]),
      ("Norway has no plans to attack Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Norway has no intention of attacking Chad.", ["ASSAULT Norway > Chad negated"]),
      ("Talks between Norway and Chad have yet to begin.", ["CONSULT Norway > Chad negated"]),
      ("A war between Norway and Chad is unlikely.", ["ASSAULT Norway > Chad possible"]),
      ("An invasion of Chad by Norway would be a mistake.", ["ASSAULT Norway > Chad possible"]),
      ("The invasion of Chad by Norway was condemned.", ["ASSAULT Norway > Chad"]),
      (
        "Mali may condemn an attack by Norway on Chad.",
        ["ACCUSE Mali > Norway possible", "ASSAULT Norway > Chad possible"]
      ),
      ("Norway scrapped a visit to Chad.", ["CONSULT Norway > Chad negated"]),
    ] as [(String, [String])])
  func `an event noun is as sure as the word above it`(
    sentence: String, expected: [String]
  ) throws {
    check(try Read.relations(in: sentence), expected, sentence)
  }
}
