import Support
import Testing

/// Questions of an analyst, each answered with at most five keys; a word that is typed counts as one.
@Suite(.serialized) struct QuestionJourneyTests {
  /// A question, the keys that answer it, and what the screen then shows.
  struct Journey: CustomTestStringConvertible {
    var question: String
    var keys: [String]
    var answer: String
    var seeds = ["kashmir"]

    var testDescription: String { question }
  }

  static let journeys = [
    Journey(
      question: "Who is at odds with whom?", keys: ["o", "x"], answer: "Stances between actors"),
    Journey(
      question: "What did India say about Pakistan?", keys: ["o", "q", "/", "pakistan"],
      answer: "it wants normal relations with Pakistan"),
    Journey(
      question: "What links India to China?", keys: ["o", "p", "china", "Enter"],
      answer: "Paths from India to China"),
    Journey(
      question: "What happened to India in 2020?", keys: ["o", "t", "/", "2020"],
      answer: "India criticises Pakistan"),
    Journey(
      question: "Which statements contradict each other?", keys: ["o", "r"],
      answer: "Contradictions"),
    Journey(
      question: "Who is the current actor?", keys: ["K"], answer: "India"),
    Journey(
      question: "Whom does India stand against?", keys: ["3", "/", "stance:bad"],
      answer: "of 24 relations"),
    Journey(
      question: "Where is it written?", keys: ["3", "Enter"], answer: "+ India talks with Pakistan"),
    Journey(question: "Who is at the other end?", keys: ["3", "f"], answer: "here India"),
    Journey(
      question: "Who attacked whom?", keys: ["o", "r", "/", "rel:assault"],
      answer: "Pakistan attacks Kashmir"),
    Journey(
      question: "What is planned?", keys: ["o", "r", "/", "mod:planned"],
      answer: "India withdraws from Pakistan (planned)"),
    Journey(
      question: "What does the text deny?", keys: ["o", "r", "/", "mod:negated"],
      answer: "India does not criticise Pakistan"),
    Journey(
      question: "With what did it begin?", keys: ["o", "T"], answer: "1947-10"),
    Journey(
      question: "Which persons are named?", keys: ["2", "/", "type:person"],
      answer: "of 58 /type:person"),
    Journey(
      question: "What is the fourth mention of the actor?", keys: ["3", "*"], answer: "[4/44]"),
    Journey(
      question: "What stands between India and China?", keys: ["o", "v", "/", "china"],
      answer: "/china"),
    Journey(
      question: "Is there a threat?", keys: ["o", "r", "/", "type:threaten"],
      answer: "did you mean rel:threaten?"),
    Journey(
      question: "Which articles mention Turkey?", keys: ["o", "l", "/", "actor:turkey"],
      answer: "of 2 /actor:turkey", seeds: ["kashmir", "turkey-azerbaijan"]),
  ]

  @Test(arguments: journeys)
  func `a question takes at most five keys`(journey: Journey) throws {
    #expect(journey.keys.count <= 5)
    let screen = try Screen(exploring: journey.seeds, columns: 120, rows: 40)
    try screen.wait(for: "[1/44]")
    for key in journey.keys {
      if key == "Enter" { try screen.press(key) } else { try screen.type(key) }
    }
    try screen.wait(for: journey.answer)
  }
}
