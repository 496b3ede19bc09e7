import Foundation
import Support
import Testing

@Suite struct ExitCodeTests {
  @Test(arguments: [
    ["--frob"], ["-x"], ["report", "--open", "a.txt"], ["export", "a.txt"],
    ["export", "--as", "xml", "a.txt"], ["export", "--as"],
    ["export", "--as", "csv", "--table", "x", "a"],
    ["relations", "--type", "LOVE", "a.txt"], ["parse"], ["report"], ["help", "frob"],
    ["model", "a"], ["model", "--names", "x"], ["help", "export", "report"],
    ["relations", "--open", "--actor", "Iran", "a.txt"], ["--keys", "a", "a.txt"],
    ["--dump", "--size", "0x5", "a.txt"], ["--dump", "--size", "80x1001", "a.txt"],
    ["export", "--as", "json", "--table", "actors", "a.txt"], ["--wrap", "", "a.txt"],
    ["model", "--install", "."], ["model", "--name", "x"],
    ["model", "--install", ".", "--name", "../x"], ["card"], ["path", "Iran"],
    ["network", "--depth", "99999999999999999999", "a.txt"], ["completions", "bash", "zsh"],
    ["--version=2"],
  ])
  func `a usage error is reported in one sentence`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    check(run.code, 64)
    check(run.output, "")
    #expect(run.error.hasPrefix("entente: ") && run.error.count { $0 == "\n" } == 1)
  }

  @Test(
    arguments: [
      (["reprot"], 66, "report"), (["help", "exprot"], 64, "export"),
      (["help", "kyes"], 64, "keys"),
      (["report", "--modle", "md"], 64, "--model"), (["--verson"], 64, "--version"),
      (["--thme=mono"], 64, "--theme"), (["--theme", "mnoo"], 64, "mono"),
      (["export", "--as", "jsno", "a"], 64, "json"),
      (["export", "--as", "csv", "--table", "mention", "a"], 64, "mentions"),
      (["relations", "--type", "SUPORT", "a"], 64, "SUPPORT"),
      (["completions", "bsh"], 64, "bash"),
      (["card", "Pakistna", Program.seed("kashmir")], 66, "Pakistan"),
      (["relations", "--actor", "Indai", Program.seed("kashmir")], 66, "India"),
      (
        ["relations", "--actor", "India", "--with", "Pakstan", Program.seed("kashmir")], 66,
        "Pakistan"
      ),
    ] as [([String], Int32, String)])
  func `a misspelt word is reported with a suggestion`(
    arguments: [String], code: Int32, meant: String
  ) throws {
    let run = try Program.run(arguments)
    check(run.code, code)
    check(run.output, "")
    #expect(run.error.hasSuffix("; did you mean \(meant)?\n"), "\(run.error)")
    check(run.error.count { $0 == "\n" }, 1)
  }

  @Test func `an ambiguous abbreviation is reported with the options it may mean`() throws {
    let run = try Program.run(["export", "--ta", "actors", "--ty", "x", "--t", "x"])
    check(run.code, 64)
    check(run.error, "entente: --t is ambiguous: --table or --type or --top or --theme\n")
  }

  @Test(
    arguments: [
      ("empty.txt", Data(), 65), ("blank.txt", Data(" \n\n".utf8), 65),
      ("picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), 65),
      ("empty.html", Data("<html><body></body></html>".utf8), 65),
      ("empty.md", Data("---\n".utf8), 65),
    ] as [(String, Data, Int32)])
  func `an input that is not an article is reported by name`(
    name: String, content: Data, code: Int32
  )
    throws
  {
    try withFolder { folder in
      let run = try Program.run(["parse", folder.file(name, content)])
      check(run.code, code)
      check(run.output, "")
      #expect(run.error.contains(name) && run.error.count { $0 == "\n" } == 1)
    }
  }

  @Test(arguments: [["/nowhere/a.txt"], ["--files-from", "/nowhere/list"]])
  func `a missing input is reported by name`(arguments: [String]) throws {
    let run = try Program.run(["report"] + arguments)
    check(run.code, 66)
    #expect(run.error.contains(arguments.last ?? "?"))
  }

  @Test func `a folder without articles is reported`() throws {
    try withFolder { folder in
      _ = try folder.file("notes.pdf", "x")
      check(try Program.run(["report", folder.path]).code, 66)
    }
  }

  @Test func `an unreadable file among others is skipped and sets the exit code`() throws {
    try withFolder { folder in
      let good = try folder.file("good.txt", "Turkey supports Azerbaijan.\n")
      let empty = try folder.file("empty.txt", "")
      let run = try Program.run(["parse", good, empty, "/nowhere.txt", good])
      check(run.code, 65)
      check(run.lines.count, 2)
      check(run.error.split(separator: "\n").count, 2)
    }
  }

  @Test(arguments: [["--model", "md"], ["--model", "/nowhere/model"], []])
  func `a missing language model is reported`(arguments: [String]) throws {
    try withFolder { folder in
      let homes = ["XDG_DATA_HOME": folder.path, "XDG_DATA_DIRS": folder.path, "ENTENTE_MODEL": ""]
      let run = try Program.run(
        ["report", Program.seed("kashmir")] + arguments, environment: homes)
      check(run.code, 69)
      check(run.output, "")
      #expect(run.error.contains("model"))
    }
  }

  @Test func `a folder that is not a pipeline is reported`() throws {
    try withFolder { folder in
      let caches = ["XDG_CACHE_HOME": folder.path]
      let run = try Program.run(["model", "--model", folder.path], environment: caches)
      check(run.code, 69)
    }
  }

  @Test func `a full disk is reported`() throws {
    let run = try Program.run(
      ["export", "--as", "json", Program.seed("kashmir")], output: "/dev/full")
    check(run.code, 74)
    #expect(run.error.hasPrefix("entente: cannot write"))
  }

  @Test func `a closed pipe ends the program silently`() throws {
    let seeds = Program.root.appending(path: "seeds").path
    let run = try Program.run(
      ["-c", "\"$0\" export --as jsonl \"$1\" | head -c 10 >/dev/null", Program.path, seeds],
      of: "/bin/sh")
    check(run.error, "")
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["help", "export"], ["help", "explore"], ["help", "card"],
    ["help", "theme"],
    ["parse", "--help"], ["--version"], ["-V"],
  ])
  func `help and version succeed`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    check(run.code, 0)
    #expect(run.output.lowercased().contains("entente") || arguments == ["help", "theme"])
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    check(run.error, "")
  }
}
