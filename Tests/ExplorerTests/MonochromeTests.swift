import Configuration
import Explorer
import Keys
import Model
import Presentation
import Support
import Terminal
import Testing

/// The screen without colour.
@Suite struct MonochromeTests {
  private static let theme = Theme(.standard, .mono)

  /// The roles that look like plain text, with the test for whatever else distinguishes them.
  private static let plain: [TextRole: Mark] = [
    // Only lines and marks, no words.
    .border: { @Sendable run, _ in !run.text.contains { $0.isLetter || $0.isNumber } },
    .strip: { @Sendable run, _ in !run.text.contains { $0.isLetter || $0.isNumber } },
    // A sign before the words.
    .favourable: { @Sendable run, line in
      line.text.contains("+") || !run.text.contains(where: \.isLetter)
    },
    .adverse: { @Sendable run, line in
      line.text.contains("-") || !run.text.contains(where: \.isLetter)
    },
    .quotation: { @Sendable _, line in line.text.contains("│") },
    // Recognised by position: in the frame, after a key, after the main text, before a name.
    .title: anywhere, .status: anywhere, .hint: anywhere, .aside: anywhere, .neutral: anywhere,
  ].merging(Actor.Kind.allCases.map { (.about($0), anywhere) }) { one, _ in one }

  private typealias Mark = @Sendable (Run, Line) -> Bool
  private static let anywhere: Mark = { _, _ in true }

  @Test(arguments: TextRole.all.filter { $0 != .text && plain[$0] == nil })
  func `a role without a mark looks different from plain text`(role: TextRole) {
    #expect(Self.theme.style(of: role) != Self.theme.style(of: .text), "\(role.name)")
  }

  @Test(arguments: ScreenTests.scripts.map(\.keys), [(80, 24), (120, 40), (40, 12)])
  func `a run that looks like plain text is marked on every screen`(keys: String, size: (Int, Int))
  {
    for line in view(Fixture.state(keys, columns: size.0, rows: size.1)).lines {
      for run in line.runs where run.role != .text {
        guard Self.theme.style(of: run.role) == Self.theme.style(of: .text) else { continue }
        #expect(Self.plain[run.role]?(run, line) == true, "\(run.role.name): \(line.text)")
      }
    }
  }
}
