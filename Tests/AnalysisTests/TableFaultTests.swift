import Analysis
import Relations
import Knowledge
import Model
import Support
import Tables
import Testing

/// What is wrong with the lines of a person's own table of words.
@Suite struct TableFaultTests {
  @Test(
    arguments: [
      ("AID : verb : shower+gift/money : S>on|upon O>S@party\n", nil),
      ("AID\tnoun\talms\tS>to between+\t\n", nil),
      ("AID : verb : shower\tS>on", nil),
      ("AID verb shower", .undivided),
      ("HELP : verb : shower : S>on", .unknownType("HELP")),
      ("AID : adverb : shower : S>on", .unknownClass("adverb")),
      ("AID : verb", .missing("words")),
      ("AID : verb : , : S>on", .missing("words")),
      ("AID : verb : shower : ", .missing("frames")),
      ("AID : verb : shower : S>on S-on", .wrongFrame("S-on")),
      ("AID : verb : shower : S>on>O", .wrongFrame("S>on>O")),
      ("AID : verb : shower : S>|on", .wrongFrame("S>|on")),
      ("AID : verb : shower : S>O@nation", .wrongFrame("S>O@nation")),
      ("AID : verb : shower : S>on : more", .unexpected("more")),
      ("AID : verb : shower+&relief : S>on : !3", nil),
      ("AID : verb : shower+&rain : S>on", .unknownWordClass("&rain")),
      ("AID : verb : shower : S>on : !x", .wrongPriority("!x")),
      ("AID : verb : shower : S>on\n  + A showered B. => AID A > B", nil),
      ("  + A showered B. => AID A > B", .exampleAlone),
    ] as [(String, TableFault.Problem?)])
  func `a line of words is read, or told`(table: String, problem: TableFault.Problem?) throws {
    check(
      try Codebook.standard().faults(in: table).map(\.problem), [problem].compactMap(\.self), table)
  }
}
