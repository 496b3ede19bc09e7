import Foundation
import Support
import Testing

/// What editors and browsers are given, by a program that records its arguments.
@Suite(.serialized) struct OtherProgramTests {
  /// Adds a program to a folder that records its arguments, one a line.
  private func recorder(in folder: Folder) throws -> (path: String, seen: () throws -> [String]) {
    let seen = folder.path + "/seen"
    let path = try folder.file(
      "recorder", "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\" >> \(seen); done\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return (
      path,
      { try String(contentsOfFile: seen, encoding: .utf8).split(separator: "\n").map(String.init) }
    )
  }

  @Test(arguments: ["-c:!touch PWN|.md", "+12.md", "--help.md", "a b;touch PWN.md", "$(id).md"])
  func `a file's name is no option and no command of an editor`(name: String) throws {
    try withFolder { folder in
      let recorder = try recorder(in: folder)
      _ = try folder.file(name, "Iran met Oman.\n")
      _ = try folder.file("names", name + "\n")
      let screen = try Screen(
        "cd \(folder.path); \(Program.path) --files-from names",
        environment: ["EDITOR": "\(recorder.path) -x"])
      try screen.wait(for: "? help")
      try screen.type("e")
      try screen.wait { _ in (try? recorder.seen().count) == 3 }
      check(try recorder.seen(), ["-x", "+1", "./\(name)"])
      check(FileManager.default.fileExists(atPath: folder.path + "/PWN"), false)
    }
  }

  @Test func `a name in an article is no option of an editor either`() throws {
    try withFolder { folder in
      let recorder = try recorder(in: folder)
      _ = try folder.file("-c:!touch.md", "Iran met Oman.\n")
      _ = try folder.file("a.md", "See -c:!touch.md\n")
      let screen = try Screen(
        "cd \(folder.path); \(Program.path) a.md", environment: ["EDITOR": recorder.path])
      try screen.wait(for: "? help")
      try screen.type("gf")
      try screen.wait(for: "2/2 ")
      try screen.type("e")
      try screen.wait { _ in (try? recorder.seen().count) == 2 }
      check(try recorder.seen(), ["+1", "./-c:!touch.md"])
    }
  }

  @Test(
    arguments: [
      ("HTTP://A.ORG/", "%r", "HTTP://A.ORG/"), ("WWW.a.org", "%r", "https://WWW.a.org"),
      ("https://a.org/?a=1&b='2'$(id)c", "%r %s", "https://a.org/?a=1&b='2'$(id)c"),
      ("https://a.org/x", "%r '%s'", "https://a.org/x"),
      ("https://a.org/x", "nosuch:%r", "https://a.org/x"),
    ])
  func `a browser gets the address as one word`(link: String, browser: String, word: String) throws
  {
    try withFolder { folder in
      let recorder = try recorder(in: folder)
      let path = try folder.file("a.txt", "See \(link) there.\n")
      // The quotation marks stand in those of the shell that starts the screen.
      let browser = browser.replacing("%r", with: recorder.path).replacing("'", with: "'\\''")
      let screen = try Screen("\(Program.path) \(path)", environment: ["BROWSER": browser])
      try screen.wait(for: "? help")
      try screen.type("gx")
      try screen.wait(for: "Opened")
      check(try recorder.seen(), [word])
    }
  }

  @Test func `an editor that is not found is told`() throws {
    let screen = try Screen(exploring: ["kashmir"], environment: ["EDITOR": "nosuch -x"])
    try screen.type("e")
    try screen.wait(for: "No editor found: $EDITOR is nosuch -x.")
  }

  @Test func `a person's own command reads what is under the cursor`() throws {
    try withFolder { folder in
      let path = try folder.file("a.md", "Chad met Mali. Oman left.\n")
      let keys = """
        X = "|wc -w"
        F = "|exit 3"
        "<C-x>" = "!cat > \(folder.path)/text; echo $ENTENTE_FILE:$ENTENTE_LINE > \(folder.path)/place"
        """
      _ = try folder.file("entente/keys.toml", keys)
      let screen = try Screen(
        "\(Program.path) \(path)", environment: ["XDG_CONFIG_HOME": folder.path])
      try screen.wait(for: "country Mali")
      try screen.type("X")
      try screen.wait(for: "wc -w: 3")
      try screen.type("2X")
      try screen.wait(for: "wc -w: 1")
      try screen.type("F")
      try screen.wait(for: "exit 3 ended with 3.")
      try screen.type("1")
      try screen.send("\u{18}")
      try screen.wait { _ in FileManager.default.fileExists(atPath: folder.path + "/place") }
      check(try String(contentsOfFile: folder.path + "/text", encoding: .utf8), "Chad met Mali.\n")
      try screen.wait(for: "? help")
    }
  }
}
