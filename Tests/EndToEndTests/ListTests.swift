import Foundation
import Support
import Testing

/// The lists of the explorer as commands.
@Suite struct ListTests {
  private let text = "Turkey supports Azerbaijan. Azerbaijan criticised Armenia in 2019.\n"

  @Test(
    arguments: [
      (["path", "turkiye", "armenia"], 66), (["path", "Turkey", "armenia"], 0),
      (["card", "TURKEY"], 0), (["mentions", "azerbaijan"], 0), (["card", "xyz"], 66),
      (["card", "a"], 64), (["evidence", "turkey", "azerbaijan"], 0), (["network"], 0),
      (["network", "turkey", "--depth", "4"], 64),
      (["network", "turkey", "--direction", "up"], 64),
      (["timeline", "armenia"], 0), (["matrix"], 0), (["card", "turkey", "--depth", "2"], 64),
    ] as [([String], Int32)])
  func `an actor is found by the names that people use`(arguments: [String], code: Int32) throws {
    try withFolder { folder in
      let run = try Program.run(arguments + [folder.file("a.txt", text)])
      check(run.code, code, "\(arguments)")
      check(run.output.isEmpty, code != 0, "\(arguments)")
      check(run.error.count { $0 == "\n" }, code == 0 ? 0 : 1, run.error)
    }
  }

  @Test(arguments: [
    (["card"], "card needs an actor: entente card ACTOR FILE ..."),
    (["path", "Turkey"], "path needs a second actor: entente path ACTOR OTHER FILE ..."),
  ])
  func `a file in place of an actor is an error`(arguments: [String], words: String) throws {
    try withFolder { folder in
      let run = try Program.run(arguments + [folder.file("a.txt", text)])
      check(run.code, 64)
      check(run.error, "entente: \(words)\n")
    }
  }

  @Test func `a path combines the relations of two files`() throws {
    try withFolder { folder in
      let files = [
        try folder.file("a.txt", "Turkey supports Azerbaijan.\n"),
        try folder.file("b.txt", "Russia attacked Azerbaijan.\n"),
      ]
      let run = try Program.run(["path", "turkey", "russia"] + files)
      let fields = run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      check(fields.map { String($0[1]) }, files.map { $0 + ":1" })
      check(fields.map { String($0[3]) }, ["SUPPORT", "ASSAULT"])
    }
  }

  @Test func `an article on standard input needs no name`() throws {
    let run = try Program.run(["evidence", "turkey", "azerbaijan", "-"], input: Data(text.utf8))
    check(run.lines.count, 1)
    check(try Program.run(["evidence", "turkey", "azerbaijan"], input: Data(text.utf8)).code, 66)
  }

  @Test(
    arguments: [
      (["path", "turkey", "chile"], "no connection found"),
      (["evidence", "chile"], "no stated relations"),
      (["evidence", "turkey", "chile"], "no stated relations"),
      (["network", "chile"], "no stated relations"),
      (["timeline", "chile"], "no stated relations"),
      (["relations", "--actor", "chile"], "no matching relations"),
      (["relations", "--type", "TRADE"], "no matching relations"),
    ] as [([String], String)])
  func `an empty list is reported on standard error`(arguments: [String], words: String) throws {
    try withFolder { folder in
      let text = "Turkey supports Azerbaijan. Chile is a country.\n"
      let run = try Program.run(arguments + [folder.file("a.txt", text)])
      check(run.code, 0)
      check(run.output, "")
      check(run.error, "entente: \(words)\n")
    }
  }

  @Test(arguments: [
    (["network"], "no stated relations"), (["matrix"], "no stated relations"),
    (["timeline"], "no stated relations"), (["relations"], "no stated relations"),
    (["relations", "--open"], "no clause could be read as a triple"),
  ])
  func `an article without results is reported on standard error`(
    arguments: [String], words: String
  )
    throws
  {
    let run = try Program.run(arguments + ["-"], input: Data("Yes.\n".utf8))
    check(run.code, 0)
    check(run.output, "")
    check(run.error, "entente: \(words)\n")
  }
}
