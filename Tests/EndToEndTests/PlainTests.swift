import Foundation
import Support
import Testing

/// The mode for screen readers and line printers, through a pipe.
@Suite struct PlainTests {
  private func run(_ lines: String, _ arguments: [String] = []) throws -> Program.Run {
    try Program.run(
      ["--plain", Program.seed("pakistan-azerbaijan")] + arguments, input: Data(lines.utf8))
  }

  @Test(arguments: ["actors\n1\n1\nq\n", "actors\n1\n1\n"])
  func `the conversation answers line by line and ends with q or with the input`(lines: String)
    throws
  {
    let run = try run(lines)
    check(run.code, 0)
    check(run.error, "")
    #expect(run.output.hasPrefix("Pakistan and Azerbaijan: an old kinship"))
    #expect(run.output.contains("1. Azerbaijan, country,"))
    #expect(run.output.contains("Read the paragraph"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{2500}"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    #expect(run.output.contains("Back: the beginning."))
    #expect(run.output.contains("Back: Azerbaijan, country, "))
  }

  @Test func `each of several articles has its own conversation`() throws {
    let run = try run("articles\n2\nread\nback\nback\n", [Program.seed("kashmir")])
    #expect(run.output.contains("Article 1 of 2; type articles to list them."))
    #expect(run.output.contains("selected\n2. India and Pakistan return"))
    #expect(run.output.contains("Article 2 of 2"))
    #expect(run.output.hasSuffix("Nothing to go back to.\n"))
  }

  @Test func `a missing article is reported`() throws {
    check(try Program.run(["--plain", "/nowhere/a.txt"], input: Data("q\n".utf8)).code, 66)
  }
}
