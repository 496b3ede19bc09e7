import Presentation
import Support
import Testing

@Suite struct LikenessTests {
  private static let commands = ["report", "export", "relations", "network", "timeline", "help"]

  @Test(arguments: [
    ("reprot", "report"), ("relation", "relations"), ("exprot", "export"), ("netwrok", "network"),
    ("timelin", "timeline"), ("HELP", "help"), ("hlep", "help"), ("heelp", "help"),
    ("article.md", nil), ("x", nil), ("", nil), ("me", nil), ("timetable", nil),
  ])
  func `a slip of the fingers is undone, another word is not`(word: String, meant: String?) {
    check(EditDistance.nearest(to: word, among: Self.commands), meant, word)
  }

  @Test(arguments: [
    ("Azerbaidjan", "Azerbaijan"), ("erdogan", "Erdoğan"), ("Erdgan", "Erdoğan"),
    ("Pakistna", "Pakistan"), ("Iran", "Iran"),
  ])
  func `case and marks upon letters do not matter`(word: String, meant: String) {
    let names = ["Iraq", "Iran", "Azerbaijan", "Erdoğan", "Pakistan", "Afghanistan"]
    check(EditDistance.nearest(to: word, among: names), meant, word)
  }

  @Test func `nothing is like anything among none`() {
    check(EditDistance.nearest(to: "report", among: []), nil)
  }
}
