import Foundation
import Support
import Testing

/// The limits that the documentation states, and what is said beyond them.
@Suite struct LimitTests {
  private static let sentence = "Turkey supports Azerbaijan."

  /// The sentence, and blanks up to a number of bytes.
  private static func input(of count: Int) -> Data {
    Data(sentence.utf8) + Data(repeating: UInt8(ascii: " "), count: count - sentence.utf8.count)
  }

  @Test(
    arguments: [
      (1 << 20, ["--most-input", "1"], 0), ((1 << 20) + 1, ["--most-input", "1"], 65),
      ((1 << 20) + 1, ["--most-input", "2"], 0), ((1 << 20) + 1, [], 0),
    ] as [(Int, [String], Int32)])
  func `standard input is read up to a limit`(count: Int, options: [String], code: Int32) throws {
    // The limit is one of pipes; a file has an end.
    let run = try withFolder { folder in
      let path = try folder.file("input", Self.input(of: count))
      return try Program.run(
        [
          "-c", "cat \"$1\" | \"$0\" relations - \(options.joined(separator: " "))", Program.path,
          path,
        ],
        of: "/bin/sh")
    }
    check(run.code, code)
    let words = "entente: standard input has more than 1 MB; --most-input MEGABYTES reads more\n"
    check(run.error, code == 0 ? "" : words)
    check(run.output.contains("SUPPORT"), code == 0)
  }

  @Test(arguments: ["report", "relations", "parse", "--plain", "--dump"])
  func `input without an end is cut`(command: String) throws {
    let run = try Program.run(
      ["-c", "yes Pakistan | \"$0\" \(command) --most-input 3 -", Program.path], of: "/bin/sh")
    check(run.code, 65)
    check(run.output, "")
    check(
      run.error, "entente: standard input has more than 3 MB; --most-input MEGABYTES reads more\n")
  }

  @Test(arguments: ["0", "-1", "x", "65537", "1.5", "99999999999999999999", ""])
  func `a limit that is no number of megabytes is a usage error`(words: String) throws {
    let run = try Program.run(["report", "--most-input", words, Program.seed("kashmir")])
    check(run.code, 64)
    check(run.error.count { $0 == "\n" }, 1, run.error)
  }

  /// From a limit that hardly lets the program start to one that all but suffices.
  @Test(arguments: [70, 80, 100, 120, 140, 160, 180])
  func `memory that cannot be had ends the program with a sentence`(megabytes: Int) throws {
    try withFolder { folder in
      let text = String(repeating: Self.sentence + " Chad met Mali in Doha. ", count: 6000)
      let path = try folder.file("long.txt", text)
      let run = try Program.run(
        [
          "-c", "ulimit -v \(megabytes << 10); exec \"$0\" export --as json \"$1\"", Program.path,
          path,
        ],
        of: "/bin/sh")
      check(run.output, "")
      // The model may not even find the room to be mapped.
      #expect(
        run.code == 70 && run.error == "entente: there is not enough memory for this article\n"
          || run.code == 69 && run.error.hasSuffix(": Cannot allocate memory\n"),
        "\(run.code): \(run.error)")
    }
  }

  /// Words that are never repeated, and marks that are a token each, take the most.
  @Test(
    arguments: [
      ("numbers", 31_000), ("states by turns", 187_500), ("quotation marks", 93_000),
      ("tabs", 93_000),
    ])
  func `no article takes more memory than the documentation promises`(shape: String, size: Int)
    throws
  {
    let script = Program.root.appending(path: "scripts/bounds/bench.py").path
    let run = try Program.run(
      [
        "python3", script, "--program", Program.path, "--only", shape, "--from", "\(size)", "--to",
        "\(size)",
      ], of: "/usr/bin/env")
    check(run.code, 0)
    check(run.error, "")
  }

  @Test func `memory that cannot be had restores the terminal`() throws {
    try withFolder { folder in
      let path = try folder.file(
        "long.txt", String(repeating: Self.sentence + " Chad met Mali in Doha. ", count: 6000))
      let screen = try Screen(
        "ulimit -v 140000; \(Program.path) \(path); echo ended with \\$?; stty -a | grep -o ' icanon'"
      )
      // The model may not even find the room to be mapped.
      try screen.wait { $0.contains("ended with 70") || $0.contains("ended with 69") }
      try screen.wait(for: "icanon")
      #expect(try screen.text.contains("memory"))
    }
  }
}
