import Foundation
import Support
import Testing

/// Tasks that people perform with the keyboard.
@Suite(.serialized) struct JourneyTests {
  private static let seed = "pakistan-azerbaijan"

  @Test(arguments: [(80, 24), (120, 40)])
  func `an article opens in three panes`(columns: Int, rows: Int) throws {
    let screen = try Screen(exploring: [Self.seed], columns: columns, rows: rows)
    try screen.wait { $0.points(to: "Azerbaijan") }
    let text = try screen.text
    for words in ["Pakistan and Azerbaijan", "Actors ", "Azerbaijan: ", "country", "? help"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a mention leads to its actor and to the next mention`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.type("/kashmir")
    try screen.wait(for: "[1/")
    try screen.press("Enter", "Enter")
    try screen.wait { $0.points(to: "Kashmir") }
    try screen.type("*")
    try screen.wait(for: "Kashmir place [2/")
  }

  @Test func `a relation leads to its evidence and to the other actor, and back`() throws {
    let screen = try Screen(exploring: [Self.seed], columns: 120, rows: 40)
    try screen.type("3j")
    try screen.wait(for: "f follow")
    try screen.press("Enter")
    try screen.wait(for: "▌")
    try screen.type("3f")
    try screen.wait { !$0.points(to: "Azerbaijan") }
    try screen.press("C-o")
    try screen.wait { $0.points(to: "Azerbaijan") }
  }

  @Test func `the actor list is filtered during typing, and Esc restores it`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.type("2/turk")
    try screen.wait { $0.points(to: "Turkey") }
    #expect(try !screen.text.contains("country Azerbaijan"))
    try screen.press("Escape")
    try screen.wait { $0.points(to: "Azerbaijan") }
  }

  @Test func `a search ignores accents and continues with n`() throws {
    let screen = try Screen(exploring: ["baku-tbilisi-kars-railway"])
    try screen.type("/karaismailoglu")
    try screen.wait { $0.contains("[1/") && $0.contains("Karaismailoğlu") }
    try screen.press("Enter")
    try screen.type("n")
    try screen.wait(for: "[2/")
    try screen.press("Escape")
    try screen.wait { $0.split(separator: "\n").last?.contains("[2/") == false }
  }

  @Test func `the help lists every key, and a command is found by name`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.type("?")
    try screen.wait(for: "Next mention of any actor")
    try screen.type("q:maxi")
    try screen.wait(for: "maximise")
    try screen.press("Enter")
    try screen.wait { !$0.points(to: "Azerbaijan") && $0.contains("1 Article") }
  }

  @Test func `a pause within a key sequence shows the completions`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.type("g")
    try screen.wait(for: "First mention of the actor")
    try screen.type("d")
    try screen.wait { !$0.contains("First mention of the actor") }
  }

  @Test func `the screen follows resizes down to one cell and back`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.wait { $0.points(to: "Azerbaijan") }
    for (columns, rows) in [(40, 12), (20, 5), (1, 1), (200, 60)] {
      try screen.resize(columns: columns, rows: rows)
    }
    try screen.resize(columns: 80, rows: 24)
    try screen.wait { $0.points(to: "Azerbaijan") && $0.contains("? help") }
  }

  @Test func `a burst of resizes ends with the last size`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.wait { $0.points(to: "Azerbaijan") }
    for step in 0..<40 {
      try screen.resize(columns: 1 + step * 37 % 140, rows: 1 + step * 11 % 50)
      if step.isMultiple(of: 5) { try screen.type("j") }
    }
    try screen.resize(columns: 80, rows: 24)
    try screen.wait { $0.points(to: "Azerbaijan") && $0.contains("? help") }
    check(try screen.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, true)
  }

  @Test func `without colour the same text is shown and highlighted`() throws {
    let colourful = try Screen(exploring: [Self.seed])
    try colourful.type("3j")
    try colourful.wait(for: "f follow")
    let mono = try Screen(exploring: [Self.seed], environment: ["NO_COLOR": "1"])
    try mono.type("3j")
    try mono.wait(for: "f follow")
    check(try mono.text, try colourful.text)
    let colours = #/\u{1B}\[[0-9;]*(3[0-7]|38;5;[0-9]+)m/#
    #expect(try colourful.styled.contains(colours))
    let painted = try mono.styled
    check(painted.contains(colours), false)
    for attribute in ["\u{1B}[1", "\u{1B}[4", "\u{1B}[7"] {
      #expect(painted.contains(attribute), "\(attribute.dropFirst(2))")
    }
  }

  @Test func `a long article can be read to its end before the analysis`() throws {
    try withFolder { folder in
      let prose = try String(contentsOfFile: Program.seed(Self.seed), encoding: .utf8)
      let path = try folder.file(
        "long.md", String(repeating: prose + "\n\n", count: 200) + "Here it ends.\n")
      let screen = try Screen("\(Program.path) \(path)")
      try screen.wait(for: "analysing the article")
      try screen.type("G")
      try screen.wait(for: "Here it ends.")
      try screen.type("gg/ends.")
      try screen.wait(for: "[1/1]")
    }
  }

  @Test func `several articles are shown in turn and analysed`() throws {
    let screen = try Screen(exploring: [Self.seed, "kashmir"])
    try screen.wait(for: "1/2")
    try screen.type("gn")
    try screen.wait { $0.contains("2/2") && $0.contains("▸") }
    try screen.type("gp")
    try screen.wait(for: "1/2")
  }

  @Test(arguments: ["q", "Q"])
  func `quitting restores the terminal`(key: String) throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.type(key)
    try screen.wait(for: "ended with 0")
    check(try screen.ask("#{alternate_on} #{cursor_flag}"), "0 1")
  }

  @Test func `a mark and a search survive a lost connection`() throws {
    try withFolder { folder in
      let environment = ["XDG_STATE_HOME": folder.path]
      let first = try Screen(exploring: [Self.seed], environment: environment)
      try first.type("Gmagg/suleiman")
      try first.press("Enter")
      try first.wait(for: "[1/")
      try first.send(signal: "HUP")
      try first.wait(for: "ended with 129")
      let second = try Screen(exploring: [Self.seed], environment: environment)
      try second.type("gg'a")
      try second.wait(for: "bachelor's")
      try second.type("ggn")
      try second.wait { $0.contains("[1/") && $0.contains("Suleiman") }
    }
  }

  @Test(arguments: ["TERM", "HUP", "KILL"])
  func `the position survives any end of the program`(signal: String) throws {
    try withFolder { folder in
      let environment = ["XDG_STATE_HOME": folder.path]
      let first = try Screen(exploring: [Self.seed], environment: environment)
      try first.type("/suleiman")
      try first.wait(for: "[1/")
      try first.press("Enter")
      if signal == "KILL" {
        // SIGKILL cannot be handled, so the position must have been saved during the pause.
        let memory = folder.path + "/entente/memory"
        try first.wait { _ in
          (try? String(contentsOfFile: memory, encoding: .utf8))?.contains("text\t") == true
        }
      }
      try first.send(signal: signal)
      try first.wait(for: "ended with")
      let second = try Screen(exploring: [Self.seed], environment: environment)
      try second.wait { $0.contains("Suleiman") && $0.contains("where you left off") }
    }
  }

  @Test func `a signal ends the program while another program has the terminal`() throws {
    let screen = try Screen(exploring: [Self.seed], environment: ["EDITOR": "sleep 30; true"])
    try screen.type("e")
    try screen.wait { !$0.contains("country") }
    try screen.send(signal: "TERM")
    try screen.wait(for: "ended with 143")
  }

  @Test func `two concurrent runs keep the marks of both`() throws {
    try withFolder { folder in
      let environment = ["XDG_STATE_HOME": folder.path]
      let one = try Screen(exploring: [Self.seed], environment: environment)
      let other = try Screen(exploring: [Self.seed], environment: environment)
      try one.type("Gma")
      try one.wait(for: "Mark a set")
      try other.type("jjmb")
      try other.wait(for: "Mark b set")
      for screen in [one, other] {
        try screen.type("Q")
        try screen.wait(for: "ended with 0")
      }
      let third = try Screen(exploring: [Self.seed], environment: environment)
      try third.type("'a")
      try third.wait(for: "bachelor's")
      try third.type("'b")
      try third.wait { !$0.contains("bachelor's") }
    }
  }

  @Test func `an article from a pipe leaves the keyboard to the explorer`() throws {
    let screen = try Screen("cat \(Program.seed(Self.seed)) | \(Program.path)")
    try screen.wait { $0.points(to: "Azerbaijan") }
    try screen.type("j2j")
    try screen.wait { $0.points(to: "Pakistan") }
  }

  @Test func `a locale without UTF-8 gets ASCII glyphs`() throws {
    let screen = try Screen(exploring: [Self.seed], environment: ["LC_ALL": "POSIX"])
    try screen.wait { $0.points(to: "Azerbaijan") }
    #expect(try screen.text.unicodeScalars.allSatisfy(\.isASCII))
    for (keys, words) in [
      ("ox", "Stances between"), ("qoe", "1 step"), ("qot", "dated"), ("q?", "Keys"),
    ] {
      try screen.type(keys)
      try screen.wait(for: words)
      #expect(try screen.text.unicodeScalars.allSatisfy(\.isASCII), "\(keys)")
    }
  }

  @Test func `a key script prints the screen that a terminal shows`() throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.wait { $0.points(to: "Azerbaijan") }
    try screen.type("2jj")
    try screen.wait(for: "▸")
    let printed = try withFolder { folder in
      try Program.run([
        "--dump", "--size", "80x24", "--keys", folder.file("keys", "2jj\n"),
        Program.seed(Self.seed),
      ]).output
    }
    try screen.wait { shown in
      zip(shown.split(separator: "\n"), printed.split(separator: "\n")).allSatisfy {
        $0.trimmingCharacters(in: .whitespaces) == $1.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  @Test func `a file named in the text is opened and a link goes to the browser`() throws {
    try withFolder { folder in
      let seen = folder.path + "/seen"
      let browser = try folder.file("browser", "#!/bin/sh\necho \"$1\" > \(seen)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
      _ = try folder.file("b.txt", "Iran met Oman.\n")
      let first = try folder.file("a.txt", "See b.txt and https://example.org/a.\n")
      let screen = try Screen("\(Program.path) \(first)", environment: ["BROWSER": browser])
      try screen.wait(for: "See b.txt")
      try screen.type("gx")
      try screen.wait(for: "Opened https://example.org/a.")
      check(try String(contentsOfFile: seen, encoding: .utf8), "https://example.org/a\n")
      try screen.type("gf")
      try screen.wait(for: "2/2 ")
      try screen.wait(for: "Oman")
    }
  }

  @Test func `the next run resumes where the last one ended`() throws {
    try withFolder { folder in
      let environment = ["XDG_STATE_HOME": folder.path]
      let first = try Screen(exploring: [Self.seed], environment: environment)
      try first.type("/suleiman")
      try first.press("Enter")
      try first.type("n2/turkey")
      try first.press("Enter")
      try first.type("Q")
      try first.wait(for: "ended with 0")
      let second = try Screen(exploring: [Self.seed], environment: environment)
      try second.wait { $0.points(to: "Turkey") && $0.contains("where you left off") }
    }
  }
  @Test func `the alternate screen is entered once and left once`() throws {
    try withFolder { folder in
      let sent = folder.path + "/sent"
      let screen = try Screen(
        "script -qec '\(Program.path) \(Program.seed("kashmir"))' \(sent); echo ended",
        environment: ["TERM": "xterm-256color"])
      try screen.wait { $0.contains("country") }
      try screen.type("jQ")
      try screen.wait(for: "ended")
      let bytes = try String(decoding: Data(contentsOf: URL(filePath: sent)), as: UTF8.self)
      check(bytes.components(separatedBy: "\u{1B}[?1049h").count, 2)
      check(bytes.components(separatedBy: "\u{1B}[?1049l").count, 2)
    }
  }
}
