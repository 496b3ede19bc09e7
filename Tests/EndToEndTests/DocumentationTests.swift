import Configuration
import Foundation
import Keys
import Presentation
import Support
import Testing

/// The manual page and the completions, which are made from the tables of the program.
@Suite struct DocumentationTests {
  /// The commands in the help.
  private static let commands: [String] = {
    let lines = (try? Program.run(["--help"]).lines) ?? []
    let names = lines.filter { $0.hasPrefix("  entente ") }.compactMap {
      $0.dropFirst(10).split(separator: " ").first.map(String.init)
    }
    return names.filter { !$0.hasPrefix("[") }
  }()

  /// The options in the help of all commands.
  private static let options: Set<String> = {
    let lines = (commands + ["explore"]).flatMap { command in
      (try? Program.run(["help", command]).lines) ?? []
    }
    return Set(
      lines.compactMap { line in
        line.firstMatch(of: /^ +(?:-\w, )?(--[a-z-]+)/).map { String($0.1) }
      })
  }()

  /// Returns the page without troff escapes.
  private func words(_ page: String) -> String {
    page.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\(ga", with: "`")
      .replacing("\\(ha", with: "^").replacing("\\(ti", with: "~").replacing("\\e", with: "\\")
      .replacing("\\&", with: "")
  }

  @Test func `the help lists commands and options`() {
    #expect(Self.commands.count >= 15 && Self.commands.contains("completions"))
    #expect(Self.options.count >= 20 && Self.options.isSuperset(of: ["--color", "--as", "--help"]))
  }

  @Test func `the manual page contains every command, option, setting and action`() throws {
    let run = try Program.run(["manual"])
    check(run.code, 0)
    let page = words(run.output)
    for command in Self.commands { #expect(page.contains("entente \(command)"), "\(command)") }
    for option in Self.options { #expect(page.contains(option), "\(option)") }
    for setting in Setting.allCases {
      #expect(page.contains(".B \(setting.rawValue) = \(setting.values)"), "\(setting)")
    }
    for binding in KeyTable.bindings {
      #expect(page.contains("[\(binding.action.rawValue)]"), "\(binding.action)")
      #expect(page.replacing("\n", with: " ").contains(binding.help), "\(binding.help)")
      #expect(page.contains(".B \(binding.labels.joined(separator: "  "))\n"), "\(binding.labels)")
    }
  }

  @Test func `the manual page contains every environment variable that is read`() throws {
    let page = try Program.run(["manual"]).output
    let sources = Program.root.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var names: Set<String> = []
    for case let file as URL in files
    where file.pathExtension == "swift"
      && file.deletingLastPathComponent().lastPathComponent != "fuzz"
    {
      let text = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(text.matches(of: /(?:environment|getenv)\("([A-Z_]+)"/).map { String($0.1) })
    }
    #expect(names.count > 8)
    for name in names { #expect(page.contains(name), "\(name)") }
  }

  @Test func `the manual page states the version and its date`() throws {
    let version = try Program.run(["--version"]).lines.first ?? ""
    let title = try Program.run(["manual"]).lines.first ?? ""
    #expect(title.firstMatch(of: /^\.TH "ENTENTE" "1" "\d{4}-\d\d-\d\d" "/) != nil, "\(title)")
    #expect(title.contains("\"\(version)\""), "\(title)")
  }

  @Test(arguments: ["groff -man -ww -z", "mandoc -T lint"])
  func `groff and mandoc accept the manual page`(command: String) throws {
    try withFolder { folder in
      let page = try folder.file("entente.1", try Program.run(["manual"]).output)
      let run = try Program.run(["-c", "\(command) '\(page)'"], of: "/bin/sh")
      check(run.output + run.error, "")
      check(run.code, 0)
    }
  }

  @Test func `the manual page uses only known requests, balanced and with escaped typography`()
    throws
  {
    let lines = try Program.run(["manual"]).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let known: Set<Substring> = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br", ".nf", ".fi", ".in", ".nh", ".ad",
    ]
    for line in lines where line.hasPrefix(".") {
      #expect(known.contains(line.prefix { $0 != " " }), "\(line)")
    }
    check(lines.count { $0 == ".nf" }, lines.count { $0 == ".fi" })
    for line in lines where !line.hasPrefix(".") {
      #expect(!line.hasPrefix("'"), "\(line)")
      #expect(line.firstMatch(of: /(^|[^\\])-/) == nil, "\(line)")
      #expect(line.firstMatch(of: /[\^`~]/) == nil, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { $0.isASCII }, "\(line)")
    }
    for (line, next) in zip(lines, lines.dropFirst()) where line == ".TP" {
      #expect(next.hasPrefix(".B "), "\(next)")
    }
    check(lines.last, "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and option is completed`(shell: String) throws {
    let run = try Program.run(["completions", shell])
    check(run.code, 0)
    for command in Self.commands {
      #expect(run.output.firstMatch(of: try Regex("\\b\(command)\\b")) != nil, "\(command)")
    }
    for option in Self.options {
      let form = shell == "fish" ? " -l \(option.dropFirst(2)) " : option
      #expect(run.output.contains(form), "\(option)")
    }
  }

  @Test(arguments: [
    ("entente re", ["report", "relations"]),
    ("entente export --as js", ["json", "jsonl"]),
    ("entente --theme high", ["high-contrast"]), ("entente export --ta", ["--table"]),
    ("entente --model sm comp", ["completions"]),
    ("entente completions ", ["bash", "zsh", "fish"]),
    ("entente config ", []), ("entente parse --op", []), ("entente report a", ["a b.txt"]),
    ("entente relations --type AL", ["ALLY"]), ("entente --files-from ", ["a b.txt", "c"]),
    ("entente --model ", ["md", "sm", "c"]), ("entente --size ", []),
  ])
  func `bash completes words`(typed: String, expected: [String]) throws {
    try withFolder { folder in
      let script = try folder.file("script", try Program.run(["completions", "bash"]).output)
      let words = typed.split(separator: " ", omittingEmptySubsequences: false)
        .map { "'\($0)'" }.joined(separator: " ")
      _ = try folder.file("here/a b.txt", "")
      _ = try folder.file("here/c/d.txt", "")
      let run = try Program.run(
        [
          "--norc", "-c",
          """
          . '\(script)'; COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
          _entente; printf '%s\\n' "${COMPREPLY[@]}"
          """,
        ], of: "/bin/bash", in: folder.path + "/here")
      check(run.lines.map(String.init), expected)
      check(run.error, "")
    }
  }

  @Test func `an installation is complete and can be removed without a trace`() throws {
    try withFolder { folder in
      _ = try folder.file("data/entente/models/sm.entente", "a model")
      func make(_ goal: String) throws -> Int32 {
        // The program and the models exist already, so their goals are skipped.
        try Program.run(
          [
            "-s", "-o", "build", "-o", "model", goal, "DESTDIR=\(folder.path)/root", "PREFIX=/usr",
          ], of: "/usr/bin/make", in: Program.root.path,
          environment: ["XDG_DATA_HOME": folder.path + "/data"]
        ).code
      }
      func files() -> Set<String> {
        let all = FileManager.default.subpaths(atPath: folder.path + "/root/usr") ?? []
        return Set(all.filter { !FileManager.default.isFolder("\(folder.path)/root/usr/\($0)") })
      }
      check(try make("install"), 0)
      let installed = files()
      for path in [
        "bin/entente", "share/man/man1/entente.1", "share/bash-completion/completions/entente",
        "share/zsh/site-functions/_entente", "share/fish/vendor_completions.d/entente.fish",
        "share/entente/models/sm.entente", "share/entente/seeds/kashmir.md",
        "share/doc/entente/LICENSE",
      ] {
        #expect(installed.contains(path), "\(path)")
      }
      let page = try String(
        contentsOfFile: folder.path + "/root/usr/share/man/man1/entente.1", encoding: .utf8)
      check(page, try Program.run(["manual"]).output)
      // The models are found under any prefix.
      let model = try Program.run(
        ["model", "--model", "sm"], of: folder.path + "/root/usr/bin/entente", in: folder.path,
        environment: ["XDG_DATA_HOME": "/nowhere", "XDG_DATA_DIRS": "/nowhere"])
      check(model.code, 69)
      #expect(
        model.error.contains(
          "/usr/share/entente/models/sm.entente cannot be used as a language model"))
      check(try make("uninstall"), 0)
      check(files(), [])
    }
  }
}

extension FileManager {
  fileprivate func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
