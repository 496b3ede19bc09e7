import Foundation
import Support
import Testing

/// Hostile input, which the program must answer or reject in one sentence.
@Suite struct HostileTests {
  /// The commands that read articles, without the article's name.
  private static let readers = [
    ["report"], ["export", "--as", "json"], ["export", "--as", "jsonl"],
    ["export", "--as", "csv"], ["export", "--as", "dot"], ["relations"], ["relations", "--open"],
    ["parse"], ["network"], ["timeline"], ["matrix"], ["--dump"], ["--plain"],
  ]

  /// The other commands.
  private static let others = [
    ["model"], ["config"], ["config", "--path"], ["completions", "bash"], ["completions", "zsh"],
    ["completions", "fish"], ["manual"], ["help"], ["help", "keys"], ["--version"],
  ]

  private static let words = "Turkey supports Azerbaijan."

  @Test(
    arguments: [
      ("none.txt", Data(), 65),
      ("blanks.txt", Data(String(repeating: " \t\n", count: 999).utf8), 65),
      ("mark.txt", Data([0xEF, 0xBB, 0xBF]), 65), ("zeros.txt", Data(count: 1000), 65),
      ("noise.txt", Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }), 65),
      ("zero.txt", Data("Turkey supports\0 Azerbaijan.".utf8), 0),
      ("broken.txt", Data(words.utf8) + Data([0xFF, 0xC3, 0x28, 0xF0, 0x9F]), 0),
      ("wide.txt", words.data(using: .utf16) ?? Data(), 0),
      ("half.txt", Data([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x0A]), 0),
      ("letter.txt", Data(String(repeating: "a", count: 1_000_000).utf8), 0),
      ("stops.txt", Data(String(repeating: ".", count: 50_000).utf8), 0),
      ("marks.txt", Data(("Turkey" + String(repeating: "\u{301}", count: 9000)).utf8), 0),
      ("script.html", Data("<html><body><script>1</script><img src=x></body></html>".utf8), 65),
      ("deep.html", Data((String(repeating: "<div>", count: 50_000) + words).utf8), 0),
      ("cut.html", Data("<html><body><p>\(words)<p class=".utf8), 0),
      ("entities.html", Data("<p>&#x110000; &#0; &bogus; \(words)</p>".utf8), 0),
      ("deep.md", Data((String(repeating: ">", count: 20_000) + words).utf8), 0),
      ("stars.md", Data((String(repeating: "*", count: 20_000) + words).utf8), 0),
    ] as [(String, Data, Int32)])
  func `every command answers or rejects any content of a file`(
    name: String, content: Data, code: Int32
  ) throws {
    try withFolder { folder in
      let path = try folder.file(name, content)
      for command in Self.readers {
        let run = try Program.run(command + [path])
        check(run.code, code, "\(command)")
        #expect(run.error.count { $0 == "\n" } == 1 || code == 0, "\(command): \(run.error)")
        #expect(run.error.contains(name) || code == 0, "\(command): \(run.error)")
        check(run.output.isEmpty, code != 0 || run.error != "", "\(command)")
      }
    }
  }

  @Test(arguments: readers)
  func `every command rejects what is not a file`(command: [String]) throws {
    try withFolder { folder in
      for (path, code) in [
        (folder.path, 66), (folder.path + "/none.txt", 66), ("/dev/null", 65), ("/dev/zero", 65),
        ("-", 65),
      ] {
        let run = try Program.run(command + [path])
        check(run.code, Int32(code), "\(command) \(path)")
        check(run.output, "")
        check(run.error.count { $0 == "\n" }, 1, run.error)
      }
    }
  }

  @Test(arguments: [
    (">/dev/full", 74, "No space left on device"), (">&-", 74, "Bad file descriptor"),
    ("2>/dev/full", 0, ""), ("2>&-", 0, ""), ("<&-", 0, ""), ("| head -c 1 >/dev/null", 0, ""),
  ])
  func `a full or closed stream is handled`(
    stream: String, code: Int32, words: String
  ) throws {
    try withFolder { folder in
      let path = try folder.file("a.txt", Self.words)
      for command in Self.readers.map({ $0 + [path] }) + Self.others {
        let run = try Program.run(
          ["-c", "\"$0\" \"$@\" \(stream)", Program.path] + command, of: "/bin/sh")
        check(run.code, code, "\(command)")
        #expect(words.isEmpty || run.error.contains(words), "\(command): \(run.error)")
        check(run.error.count { $0 == "\n" }, code == 0 ? 0 : 1, "\(command): \(run.error)")
      }
    }
  }

  @Test(arguments: ["report -", "report --files-from -", "--plain -"])
  func `closed standard input is reported`(words: String) throws {
    let run = try Program.run(["-c", "\"$0\" \(words) <&-", Program.path], of: "/bin/sh")
    check(run.code, 66)
    check(run.error, "entente: cannot read standard input: Bad file descriptor\n")
  }

  @Test(arguments: [
    ["-u", "HOME"], ["HOME="], ["HOME=/dev/null"], ["XDG_CONFIG_HOME=/dev/null"],
    ["XDG_STATE_HOME=/dev/null"], ["XDG_CACHE_HOME=/dev/null"], ["-u", "TERM"], ["TERM=nonsense"],
    ["LC_ALL=C"], ["LC_ALL=nonsense"], ["HOME=/proc", "XDG_STATE_HOME=/proc"],
  ])
  func `the environment does not change the output`(variables: [String]) throws {
    let surroundings = ProcessInfo.processInfo.environment
    let data = surroundings["XDG_DATA_HOME"] ?? "\(surroundings["HOME"] ?? "")/.local/share"
    try withFolder { folder in
      let path = try folder.file("a.txt", Self.words)
      for command in [["report", path], ["matrix", path], ["--dump", path]] {
        let run = try Program.run(
          variables + ["XDG_DATA_HOME=\(data)", Program.path] + command, of: "/usr/bin/env")
        check(run.code, 0, "\(command)")
        check(run.error, "", "\(command)")
        #expect(run.output.contains("Azerbaijan"), "\(command)")
      }
    }
  }

  @Test func `no article can send control sequences or direction marks to a terminal`() throws {
    try withFolder { folder in
      let path = try folder.file(
        "a\u{1B}[7m\u{202E}.md",
        "# Title\u{1B}]0;x\u{7}\n\nTurkey\u{1B}[31m supports \u{9B}5mIran\u{8}. \(Self.words) "
          + "\u{202E}Turkey\u{202C} thanked \u{2066}Iran\u{2069} on 2 May 2020.\u{200F}\n")
      let commands =
        [["report"], ["relations"], ["relations", "--open"], ["network"], ["--dump"], ["--plain"]]
        + [["mentions", "Turkey"], ["card", "Azerbaijan"], ["timeline"], ["evidence", "Turkey"]]
        + [["matrix"], ["path", "Turkey", "Azerbaijan"]]
      for command in commands {
        let run = try Program.run(command + [path])
        check(run.code, 0)
        let steering = run.output.unicodeScalars.filter {
          [.control, .format].contains($0.properties.generalCategory) && $0 != "\n" && $0 != "\t"
        }
        check(Array(steering), [], "\(command)")
      }
      for format in ["json", "csv", "dot", "jsonl"] {
        let seen = folder.path + "/seen"
        let screen = try Screen(
          "script -qec '\(Program.path) export --as \(format) \(folder.path)/*.md' \(seen); echo ended"
        )
        try screen.wait(for: "ended")
        let sent = try String(decoding: Data(contentsOf: URL(filePath: seen)), as: UTF8.self)
        let steering = sent.unicodeScalars.filter {
          "\u{1B}\u{9B}\u{7}\u{202E}\u{2066}".unicodeScalars.contains($0)
        }
        check(Array(steering), [], format)
      }
      let run = try Program.run(["report", "a\u{1B}[31m\nb.txt"])
      check(run.code, 66)
      check(run.error, "entente: there is no file a\u{241B}[31m b.txt\n")
    }
  }

  @Test func `no command waits for a pipe that it was not told to read`() throws {
    try withFolder { folder in
      _ = try folder.file("articles/a.txt", Self.words)
      let settings = folder.path + "/entente"
      try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: false)
      let pipes = ["articles/pipe.md", "entente/config.toml", "entente/actors.tsv"]
      for name in pipes { _ = try Program.run([folder.path + "/" + name], of: "/usr/bin/mkfifo") }
      for command in Self.readers {
        let run = try Program.run(
          command + [folder.path + "/articles"], environment: ["XDG_CONFIG_HOME": folder.path])
        check(run.code, 66, "\(command)")
        #expect(!run.output.isEmpty, "\(command)")
        #expect(run.error.contains("pipe.md: not a regular file"), "\(command): \(run.error)")
      }
    }
  }

  @Test func `a pipe that a command names is read`() throws {
    try withFolder { folder in
      let pipe = folder.path + "/a.md"
      let run = try Program.run(
        [
          "-c", "mkfifo \"$1\"; echo '\(Self.words)' > \"$1\" & exec \"$0\" relations \"$1\"",
          Program.path, pipe,
        ], of: "/bin/sh")
      check(run.code, 0)
      #expect(run.output.contains("SUPPORT"))
    }
  }

  @Test func `a file whose name is not UTF-8 is read`() throws {
    try withFolder { folder in
      let run = try Program.run(
        [
          "-c",
          "cd \"$1\"; name=$(printf 'caf\\351.md'); echo '\(Self.words)' > \"$name\"; "
            + "\"$0\" relations \"$name\"; \"$0\" relations .; "
            + "ls | grep -a caf | \"$0\" relations --files-from -",
          Program.path, folder.path,
        ], of: "/bin/sh")
      check(run.error, "")
      check(run.lines.count, 3)
      #expect(run.output.contains("caf\u{FFFD}.md:1\t"))
    }
  }

  @Test(arguments: [["XDG_CONFIG_HOME=here"], ["-u", "HOME", "-u", "XDG_CONFIG_HOME"]])
  func `a relative folder in the environment is ignored, and HOME is not needed`(
    variables: [String]
  ) throws {
    let run = try Program.run(variables + [Program.path, "config", "--path"], of: "/usr/bin/env")
    #expect(run.output.hasPrefix("/") && run.output.hasSuffix("/.config/entente/\n"))
    #expect(run.output != "/.config/entente/\n")
  }

  @Test func `an empty, malformed or missing file list is reported`() throws {
    try withFolder { folder in
      for (list, code) in [("", 65), ("\n\r\n", 65), ("a.txt\0b.txt\0", 65), ("/nowhere.txt", 66)] {
        let run = try Program.run(["report", "--files-from", folder.file("list", list)])
        check(run.code, Int32(code), list)
        check(run.output, "")
        check(run.error.count { $0 == "\n" }, 1, run.error)
      }
    }
  }

  @Test func `a folder without articles around the program is a usage error`() throws {
    try withFolder { folder in
      let program = folder.path + "/entente"
      try FileManager.default.copyItem(atPath: Program.path, toPath: program)
      let run = try Program.run([], of: program, in: folder.path)
      check(run.code, 64)
      check(run.error, "entente: entente needs a file, or - for standard input\n")
    }
  }

  @Test func `malformed or very long configuration files are reported briefly`() throws {
    try withFolder { folder in
      for (name, content, count) in [
        ("config.toml", Data((0...255).map { UInt8($0) }), 1),
        ("keys.toml", Data(("quit = " + String(repeating: "[", count: 50_000)).utf8), 1),
        ("theme.toml", Data(String(repeating: "a", count: 200_000).utf8), 1),
        ("theme.toml", Data(String(repeating: "a", count: 1_000_000).utf8), 1),
        ("config.toml", Data(String(repeating: "wrapp = 3\n", count: 700_000).utf8), 1),
        ("coding.tsv", Data(String(repeating: "a : b : c\n", count: 700_000).utf8), 1),
        ("actors.tsv", Data(("place" + String(repeating: "\t", count: 90_000) + "a").utf8), 1),
        ("coding.tsv", Data(("AID : verb : a : " + String(repeating: "S", count: 9_000)).utf8), 1),
      ] {
        _ = try folder.file("entente/\(name)", content)
        let home = ["XDG_CONFIG_HOME": folder.path]
        let run = try Program.run(["config", "--check"], environment: home)
        check(run.code, 78, name)
        check(run.error.count { $0 == "\n" }, count, name)
        #expect(run.error.count < 300, "\(name)")
        try FileManager.default.removeItem(atPath: "\(folder.path)/entente/\(name)")
      }
    }
  }

  @Test func `a dumb terminal gets the line-by-line mode`() throws {
    let screen = try Screen(
      "\(Program.path) \(Program.seed("kashmir"))", environment: ["TERM": "dumb"])
    try screen.wait(for: "help or quit")
  }
}
