import Foundation
import Keys
import Presentation
import Support
import Testing

@Suite struct ReadmeTests {
  private static let file = URL(filePath: #filePath).appending(path: "../../../README.md")
    .standardized

  /// The key table in the form of the README, one chapter of the help a row.
  private static var table: String {
    let groups = Binding.Group.allCases.filter { $0 != .typing }
    let rows = groups.map { group in
      let entries = KeyTable.bindings.filter { $0.group == group }.map { binding in
        binding.labels.map { "`\($0)`" }.joined(separator: " ") + " " + binding.name
      }
      return "| \(group.rawValue) | \(entries.joined(separator: ", ")) |\n"
    }
    return "| | |\n| --- | --- |\n" + rows.joined()
  }

  /// Set ENTENTE_RECORD=1 to update the README.
  @Test func `the key table in the README is up to date`() throws {
    let (begin, end) = (
      "<!-- The keys, made from the key table. -->\n", "<!-- End of the keys. -->"
    )
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: begin)).upperBound
    let close = try #require(text.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try text.replacingCharacters(in: start..<close, with: Self.table)
        .write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      check(String(text[start..<close]), Self.table)
    }
  }
}
