import Configuration
import Foundation
import Support
import Testing

/// The configuration files, from the file to the screen.
@Suite(.serialized) struct ConfigurationFileTests {
  private static let seed = Program.seed("kashmir")

  private func options(_ run: Program.Run) -> [String: [String]] {
    let rows = run.lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
  }

  @Test func `every option is listed with its default, value and meaning`() throws {
    try withFolder { folder in
      _ = try folder.file("entente/config.toml", "wrap = 60\n")
      let run = try Program.run(
        ["config", "--list", "--theme", "mono"],
        environment: ["XDG_CONFIG_HOME": folder.path, "ENTENTE_MODEL": "sm"])
      check(run.code, 0)
      let options = options(run)
      check(Set(options.keys), Set(Setting.allCases.map(\.rawValue)))
      check(options["wrap"]?.prefix(2), ["72", "60"])
      check(options["theme"]?.prefix(2), ["default", "mono"])
      check(options["model"]?.prefix(2), ["auto", "sm"])
      #expect(options.values.allSatisfy { $0.count == 4 && !$0[2].isEmpty })
    }
  }

  @Test func `a faulty line is reported with file and number and does not stop the program`() throws
  {
    try withFolder { folder in
      _ = try folder.file("entente/config.toml", "mouse = maybe\nmodel = 'sm'\n")
      let home = ["XDG_CONFIG_HOME": folder.path, "ENTENTE_MODEL": ""]
      let run = try Program.run(["model"], environment: home)
      check(run.code, 0)
      #expect(run.output.contains("core_web_sm"))
      #expect(run.error.hasPrefix("entente: config.toml, line 1: ") && run.error.hasSuffix("\n"))
      let checked = try Program.run(["config", "--check"], environment: home)
      check(checked.code, 78)
      check(checked.error, run.error)
    }
  }

  @Test func `a faulty line is reported on the screen, and the other lines work`() throws {
    try withFolder { folder in
      _ = try folder.file("entente/config.toml", "ascii = true\n")
      _ = try folder.file("entente/keys.toml", "[list]\nfly = 'x'\n[article]\nactors = 'v'\n")
      let screen = try Screen(
        "\(Program.path) \(Self.seed)", environment: ["XDG_CONFIG_HOME": folder.path])
      try screen.wait(for: "keys.toml, line 2: there is no action fly")
      try screen.type("v")
      try screen.wait { !$0.contains("keys.toml") && $0.contains("go to") }
      #expect(
        try screen.text.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic })
    }
  }

  @Test(arguments: [
    ["--theme", "blue"], ["--color"], ["--wrap", "7"], ["config", "--ascii=no"], ["config", "x"],
  ])
  func `an invalid option is a usage error`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    check(run.code, 64)
    #expect(run.error.hasPrefix("entente: ") && run.error.count { $0 == "\n" } == 1)
  }

  @Test(arguments: ["NO_COLOR", "TERM"])
  func `no colours are sent if they are disabled`(variable: String) throws {
    let screen = try Screen(
      exploring: ["kashmir"], environment: [variable: variable == "TERM" ? "vt220" : "1"])
    let colour = /\u{1B}\[(3[0-7]|4[0-7]|[34]8;[0-9;]+)m/
    #expect(try screen.styled.firstMatch(of: colour) == nil)
    #expect(try screen.styled.contains("\u{1B}[4m"))
  }

  @Test func `looks and changed options take effect on the screen`() throws {
    try withFolder { folder in
      _ = try folder.file("entente/theme.toml", "heading = 'black on yellow'\n")
      let screen = try Screen(
        exploring: ["kashmir"], environment: ["XDG_CONFIG_HOME": folder.path])
      #expect(try screen.styled.contains("\u{1B}[43m"))
      try screen.type("oo/^color")
      try screen.wait { !$0.contains("wrap ") }
      // Always, then never.
      try screen.press("Enter", "Enter", "Enter")
      try screen.wait { $0.contains(/color +never/) }
      try screen.type("q")
      try screen.wait { !$0.contains("Options") }
      #expect(try !screen.styled.contains("\u{1B}[43m"))
    }
  }

  @Test func `saving an option on the screen changes only its line in the file`()
    throws
  {
    try withFolder { folder in
      let text = "# Mine.\nascii = true # plain\nwrap = 60  # narrow\n"
      let path = try folder.file("dotfiles/config.toml", text)
      try FileManager.default.createDirectory(
        atPath: folder.path + "/entente", withIntermediateDirectories: true)
      let link = folder.path + "/entente/config.toml"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      let screen = try Screen(exploring: ["kashmir"], environment: ["XDG_CONFIG_HOME": folder.path])
      try screen.type("oo")
      try screen.wait(for: "w keep")
      try screen.press("Enter")
      try screen.wait { $0.contains(/wrap +72/) }
      try screen.type("w")
      try screen.wait(for: "Kept wrap = 72 in")
      check(try String(contentsOfFile: path, encoding: .utf8), text.replacing("60", with: "72"))
      check(try FileManager.default.destinationOfSymbolicLink(atPath: link), path)
      check(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/dotfiles").count, 1)
    }
  }

  @Test(
    arguments: [
      (Data("# a\0b\nwrap = 60\nmouse = false\n".utf8), true),
      (Data("wrap = 60\n\0".utf8), true), (Data("wrap = 60\n# caf\u{E9}\n".utf8), true),
      (Data([0x23, 0xE9, 0x0A]) + Data("wrap = 60\n".utf8), false),
      (Data("wrap = 60\n".utf8) + Data(repeating: UInt8(ascii: "\n"), count: 300_000), false),
    ])
  func `saving an option keeps every other byte, or writes nothing`(
    content: Data, isKept: Bool
  ) throws {
    try withFolder { folder in
      let path = try folder.file("entente/config.toml", content)
      let screen = try Screen(exploring: ["kashmir"], environment: ["XDG_CONFIG_HOME": folder.path])
      try screen.type("oo")
      try screen.wait(for: "w keep")
      try screen.press("Enter")
      try screen.type("w")
      try screen.wait(for: isKept ? "Kept wrap = " : "nothing was written")
      let after = try Data(contentsOf: URL(filePath: path))
      let wrap = String(decoding: after, as: UTF8.self).firstMatch(of: /wrap = "?(\d+)"?/)?.1
      check(wrap == "60", !isKept)
      let old = Data("wrap = 60".utf8), new = Data("wrap = \(wrap ?? "")".utf8)
      var expected = content
      if let place = expected.firstRange(of: old) { expected.replaceSubrange(place, with: new) }
      check(after == expected, true)
    }
  }

  @Test func `a folder that cannot be written is reported, and the option stays changed`() throws {
    let screen = try Screen(exploring: ["kashmir"], environment: ["XDG_CONFIG_HOME": "/proc"])
    try screen.type("oo")
    try screen.press("Enter")
    try screen.type("w")
    try screen.wait(for: "Cannot create /proc/entente: ")
    #expect(try screen.text.contains(/wrap +80/))
  }

  @Test(arguments: [
    ("actors.tsv", "country Azania", "line 1: its fields must be separated by tabs"),
    (
      "actors.tsv", "# mine\n\ncountri\tAzania",
      "line 3: countri is not a type of actor; did you mean country?"
    ),
    ("actors.tsv", "body\tAzania", "line 1: body is not a type of actor; choose from country, "),
    ("actors.tsv", "person\t \tAzania", "line 1: it has no name"),
    ("actors.tsv", "country\tAzania\t\tAZ", "line 1: AZ is not the code of a country"),
    ("actors.tsv", "country\tAzania\t\tZAF\tmore", "line 1: unexpected more"),
    ("coding.tsv", "AID verb shower", "line 1: its fields must be separated by tabs"),
    (
      "coding.tsv", "\r\nAIDE : verb : shower : S>on",
      "line 2: AIDE is not a type of relation; did you mean AID?"
    ),
    (
      "coding.tsv", "AID : verbs : shower : S>on",
      "line 1: verbs is not a part of speech; did you mean verb?"
    ),
    ("coding.tsv", "AID : verb : : S>on", "line 1: it has no words"),
    ("coding.tsv", "AID\tverb\tshower", "line 1: it has no frames"),
    ("coding.tsv", "AID : verb : shower : S-on", "line 1: S-on is not a frame"),
    ("coding.tsv", "AID : verb : shower : S>", "line 1: S> is not a frame"),
    ("coding.tsv", "AID : verb : shower : S>Q", "line 1: S>Q is not a frame"),
    ("coding.tsv", "AID : verb : shower : S>O@partie", "line 1: S>O@partie is not a frame"),
    ("coding.tsv", "AID : verb : shower : S>on : more", "line 1: unexpected more"),
    ("keys.toml", "fly = 'x'", "line 1: there is no action fly"),
    (
      "keys.toml", "next-mentoin = 'x'",
      "line 1: there is no action next-mentoin; did you mean next-mention?"
    ),
    ("config.toml", "them = 'mono'", "line 1: there is no option them; did you mean theme?"),
    ("config.toml", "theme = 'mnoo'", "line 1: theme cannot be mnoo; did you mean mono?"),
    ("theme.toml", "headign = 'bold'", "line 1: there is no role headign; did you mean heading?"),
    (
      "theme.toml", "heading = 'bleu'",
      "line 1: bleu is neither a color nor an attribute; did you mean blue?"
    ),
  ])
  func `a faulty line of any file is reported with a suggestion`(
    name: String, text: String, words: String
  ) throws {
    try withFolder { folder in
      _ = try folder.file("entente/\(name)", text + "\n")
      let home = ["XDG_CONFIG_HOME": folder.path]
      let run = try Program.run(["config", "--check"], environment: home)
      check(run.code, 78)
      check(run.output, "")
      #expect(run.error.hasPrefix("entente: \(name), \(words)"), "\(run.error)")
      check(run.error.count { $0 == "\n" }, 1)
    }
  }

  @Test func `valid tables are accepted, and a faulty line does not stop the program`() throws {
    try withFolder { folder in
      _ = try folder.file(
        "entente/actors.tsv",
        "# kind, name\norganisation\tBaku Forum\tthe Forum\nplace\tAzania\t\tZAF\n")
      let coding = try folder.file(
        "entente/coding.tsv", "AID : verb : shower+gift : S>on|upon O>S\n")
      let home = ["XDG_CONFIG_HOME": folder.path]
      let fine = try Program.run(["config", "--check"], environment: home)
      check(fine.code, 0)
      check(fine.lines.map { $0.hasSuffix(": no errors") }, [true, true])
      check(fine.error, "")
      try Data("AID : verb : shower : S+on\n".utf8).write(to: URL(filePath: coding))
      let text = Data("Turkey supports Iran.\n".utf8)
      let run = try Program.run(["relations", "-"], input: text, environment: home)
      check(run.code, 0)
      check(run.lines.count, 1)
      #expect(run.error.hasPrefix("entente: coding.tsv, line 1: S+on is not a frame"))
      check(try Program.run(["model"], environment: home).error, "")
    }
  }

  @Test func `an unreadable file is reported`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/entente/keys.toml", withIntermediateDirectories: true)
      let run = try Program.run(
        ["config", "--check"], environment: ["XDG_CONFIG_HOME": folder.path])
      check(run.code, 78)
      #expect(run.error.contains("keys.toml cannot be read"))
    }
  }
}
