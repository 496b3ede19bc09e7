import Model
import Presentation
import Support
import Terminal
import Testing

@Suite struct InksTests {
  private static let ink: [TextRole: Ink] = [
    .text: Ink(pair: 1), .mention(.country): Ink(pair: 2), .about(.country): Ink(pair: 2),
    .border: Ink(pair: 3), .hit: Ink(attributes: 4, pair: 1, isSeenOnBlanks: true),
  ]

  /// Returns the colour pairs of a line's runs, drawn on an empty screen.
  private func pairs(_ line: Line) -> [Int32] {
    var inks = Inks(rows: 1)
    return inks.inks(of: line, onRow: 0) { Self.ink[$0] ?? Ink() }.map(\.pair)
  }

  private static func line(_ parts: (String, TextRole)...) -> Line {
    parts.reduce(into: Line()) { $0.append($1.0, $1.1) }
  }

  @Test(arguments: [
    // Up to four blanks take the ink of the preceding run; more do so only if the next run has it
    // too.
    (line(("Turkey", .mention(.country)), ("  ", .text), ("x", .hit)), [2, 2, 1]),
    (line(("Turkey", .mention(.country)), ("      ", .text), ("x", .hit)), [2, 1, 1]),
    (line(("Iran", .about(.country)), ("      ", .text), ("x", .mention(.country))), [2, 2, 2]),
    // Text keeps its own ink, and so do blanks after an ink visible on blanks or after a border.
    (line(("Turkey", .mention(.country)), (" and ", .text), ("x", .hit)), [2, 1, 1]),
    (line(("find", .hit), ("  ", .text), ("x", .mention(.country))), [1, 1, 2]),
    (line(("|", .border), ("  ", .text), ("x", .mention(.country))), [3, 1, 2]),
  ])
  func `blanks between words need no change of ink`(line: Line, expected: [Int32]) {
    check(pairs(line), expected)
  }

  @Test func `trailing blanks keep their ink, also after a scroll`() {
    let names = ["Turkmenistan", "Turkey", "Iran"].map {
      Self.line(($0, .mention(.country)), (String(repeating: " ", count: 20 - $0.count), .text))
    }
    let words = Self.line(("Azerbaijan", .text), (String(repeating: " ", count: 10), .border))
    var inks = Inks(rows: 2)
    func last(_ line: Line, _ row: Int) -> Int32? {
      inks.inks(of: line, onRow: row) { Self.ink[$0] ?? Ink() }.last?.pair
    }
    // An empty screen is blank; blanks that must be erased take the ink in use.
    check(last(names[0], 0), 0)
    check(last(names[1], 0), 2)
    check(last(names[0], 0), 2)
    check(last(words, 1), 3)
    check(last(names[2], 1), 2)
    inks.move(by: Shift(rows: 0..<2, distance: 1))
    check(last(names[1], 0), 2)
    check(last(names[2], 1), 0)
  }
}
