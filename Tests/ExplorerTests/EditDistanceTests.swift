import Presentation
import Support
import Testing

@Suite struct EditDistanceTests {
  private static let commands = ["report", "export", "relations", "network", "timeline", "help"]

  @Test(arguments: [
    ("reprot", "report"), ("relation", "relations"), ("exprot", "export"), ("netwrok", "network"),
    ("timelin", "timeline"), ("HELP", "help"), ("hlep", "help"), ("heelp", "help"),
    ("article.md", nil), ("x", nil), ("", nil), ("me", nil), ("timetable", nil),
  ])
  func `a typing error is corrected, but another word is not`(word: String, meant: String?) {
    check(EditDistance.nearest(to: word, among: Self.commands), meant, word)
  }

  @Test(arguments: [
    ("Azerbaidjan", "Azerbaijan"), ("erdogan", "Erdoğan"), ("Erdgan", "Erdoğan"),
    ("Pakistna", "Pakistan"), ("Iran", "Iran"),
  ])
  func `case and accents are ignored`(word: String, meant: String) {
    let names = ["Iraq", "Iran", "Azerbaijan", "Erdoğan", "Pakistan", "Afghanistan"]
    check(EditDistance.nearest(to: word, among: names), meant, word)
  }

  @Test func `without candidates there is no suggestion`() {
    check(EditDistance.nearest(to: "report", among: []), nil)
  }
}
