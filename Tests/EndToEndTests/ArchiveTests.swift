import Foundation
import Support
import Testing

@Suite struct ArchiveTests {
  private let nowhere = ["XDG_DATA_HOME": "/nowhere", "XDG_DATA_DIRS": "/nowhere"]

  @Test func `an archive gives the same results as its articles, without a language model`() throws
  {
    try withFolder { folder in
      let made = try Program.run(["export", "--as", "archive"] + Program.seeds)
      check(made.code, 0)
      let archive = try folder.file("seeds.json", made.output)
      check(
        try Program.run(["import", "--as", "archive", archive], environment: nowhere).output,
        made.output)
      for command in [
        ["export", "--as", "json"], ["export", "--as", "dot"], ["relations"], ["timeline"],
        ["network"], ["matrix"], ["card", "turkey"],
      ] {
        let run = try Program.run(command + [archive], environment: nowhere)
        check(run.code, 0)
        // Relations are listed article by article, but an archive merges its articles.
        guard command != ["relations"] else { continue }
        check(run.output, try Program.run(command + Program.seeds).output, "\(command)")
      }
    }
  }

  @Test func `the report and the screen of an archive are those of its article`() throws {
    try withFolder { folder in
      let seed = Program.seeds[0]
      let archive = try folder.file(
        "a.json", try Program.run(["export", "--as", "archive", seed]).output)
      let report = try Program.run(["report", seed]).output
      for words in [["report", archive], ["import", archive], [archive]] {
        check(try Program.run(words, environment: nowhere).output, report)
      }
      let size = ["--dump", "--size", "100x30"]
      check(
        try Program.run(size + [archive], environment: nowhere).output,
        try Program.run(size + [seed]).output)
    }
  }

  @Test(arguments: [
    ("{\"format\":\"entente/2\"", "it is damaged at byte 21"),
    ("{\"format\":\"entente/1\"}", "its format is entente/1, not entente/2"),
    ("{\"format\":\"entente/2\"}", "run is missing or invalid"),
  ])
  func `a damaged archive is reported in one sentence`(text: String, words: String) throws {
    try withFolder { folder in
      let archive = try folder.file("a.json", text)
      for command in ["report", "import", "relations"] {
        let run = try Program.run([command, archive])
        check(run.code, 65)
        check(run.error, "entente: \(archive) is not a readable archive: \(words)\n")
        check(run.output, "")
      }
    }
  }
}
