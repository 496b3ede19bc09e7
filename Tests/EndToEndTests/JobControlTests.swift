import Foundation
import Support
import Testing

/// The explorer among the jobs of a shell, and its end by signals.
@Suite(.serialized) struct JobControlTests {
  private static let seed = "kashmir"

  /// Starts a shell with a prompt of its own.
  private func shell(environment: [String: String] = [:]) throws -> Screen {
    let screen = try Screen(
      "exec bash --norc -i", environment: ["PS1": "shell> "].merging(environment) { $1 })
    try screen.wait(for: "shell>")
    return screen
  }

  private func isExplorer(_ text: String) -> Bool { text.contains("? help") }

  @Test func `in the background it stops until it is called back`() throws {
    let screen = try shell()
    try screen.type("\(Program.path) \(Program.seed(Self.seed))\n")
    try screen.wait(until: isExplorer)
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    try screen.type("clear; bg; sleep 1; echo st\"\"ill here\n")
    try screen.wait { $0.contains("still here") && $0.contains("Stopped") }
    check(isExplorer(try screen.text), false)
    try screen.type("fg\n")
    try screen.wait(until: isExplorer)
    try screen.type("Q")
    try screen.wait { !isExplorer($0) }
    check(try screen.ask("#{alternate_on} #{cursor_flag}"), "0 1")
  }

  @Test func `started in the background it waits for the terminal`() throws {
    let screen = try shell()
    try screen.type("\(Program.path) \(Program.seed(Self.seed)) &\n")
    try screen.type("sleep 1; echo st\"\"ill here\n")
    try screen.wait { $0.contains("still here") && $0.contains("Stopped") }
    try screen.type("fg\n")
    try screen.wait(until: isExplorer)
    try screen.type("Q")
    try screen.wait { !isExplorer($0) }
  }

  @Test(
    arguments: [
      ("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134),
      ("USR1", 138), ("USR2", 140), ("PIPE", 141), ("ALRM", 142), ("XCPU", 152), ("SYS", 159),
    ])
  func `a signal ends the program and restores the terminal`(name: String, code: Int) throws {
    let screen = try Screen(exploring: [Self.seed])
    try screen.send(signal: name)
    try screen.wait(for: "ended with \(code)")
    check(try screen.ask("#{alternate_on} #{cursor_flag}"), "0 1")
  }

  @Test(arguments: ["C-\\", "C-c"])
  func `a key that ends the editor leaves the explorer alone`(key: String) throws {
    // A shell of its own, since the key goes to the whole job.
    let screen = try shell(environment: ["EDITOR": "sleep 30; true"])
    try screen.type("\(Program.path) \(Program.seed(Self.seed)); echo ended with $?\n")
    try screen.wait(until: isExplorer)
    try screen.type("e")
    try screen.wait { !isExplorer($0) }
    Thread.sleep(forTimeInterval: 0.3)
    try screen.press(key)
    try screen.wait(until: isExplorer)
    try screen.type("Q")
    try screen.wait(for: "ended with 0")
  }

  @Test func `an editor is suspended together with the explorer`() throws {
    let screen = try shell(environment: ["EDITOR": "cat; true"])
    try screen.type("\(Program.path) \(Program.seed(Self.seed))\n")
    try screen.wait(until: isExplorer)
    try screen.type("e")
    try screen.wait { !isExplorer($0) }
    Thread.sleep(forTimeInterval: 0.3)
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    try screen.type("fg\n")
    Thread.sleep(forTimeInterval: 0.3)
    try screen.press("C-d")
    try screen.wait(until: isExplorer)
  }
}
