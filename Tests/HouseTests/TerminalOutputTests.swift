import Testing

/// What goes to a terminal goes through one type, which makes control characters visible.
@Suite struct TerminalOutputTests {
  private static let streams: Set<String> = [
    "STDOUT_FILENO", "STDERR_FILENO", "stdout", "stderr", "print", "puts", "fputs", "putchar",
    "debugPrint", "dump", "printf",
  ]

  @Test func `only one file of the program writes to standard output and standard error`() throws {
    let files = try SourceCode.files(of: "entente")
    #expect(
      files.contains { $0.name == "Output.swift" && !$0.words.isDisjoint(with: Self.streams) })
    // A run of a command names the streams of another program.
    let excepted = ["Output.swift", "Progress.swift", "CommandRun.swift"]
    for file in files where !excepted.contains(file.name) {
      // A command is named dump.
      let used = file.words.intersection(Self.streams).subtracting(["dump"])
      #expect(used.isEmpty, "\(file.path): \(used.sorted())")
    }
  }

  @Test(arguments: ["Analysis", "Engine", "Explorer", "Export", "Presentation", "Readers"])
  func `no library writes to a terminal`(target: String) throws {
    for file in try SourceCode.files(of: target) {
      let used = file.words.intersection(Self.streams).subtracting(["dump"])
      #expect(used.isEmpty, "\(target)/\(file.path): \(used.sorted())")
    }
  }
}
