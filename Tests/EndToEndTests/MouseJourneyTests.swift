import Foundation
import Support
import Testing

/// Tasks that people perform with the mouse and by pasting, as bytes from a terminal.
@Suite(.serialized) struct MouseJourneyTests {
  /// Opens the explorer on a terminal that reports SGR mouse sequences, with the mouse enabled.
  private func screen(columns: Int = 120, rows: Int = 40) throws -> Screen {
    let screen = try Screen(
      exploring: ["pakistan-azerbaijan"], columns: columns, rows: rows,
      environment: ["TERM": "xterm-256color"])
    try screen.wait { $0.points(to: "Azerbaijan") || columns < 72 && $0.contains("[") }
    try screen.type("M")
    try screen.wait(for: "hold Shift to select text")
    return screen
  }

  @Test func `mentions, actors, relations and titles can be pressed`() throws {
    let screen = try screen()
    try screen.click("Turkey")
    try screen.wait { $0.points(to: "Turkey") }
    try screen.click("country Pakistan", from: 70)
    try screen.wait { $0.points(to: "Pakistan") }
    try screen.click("“", from: 70)
    try screen.wait(for: "f follow")
    try screen.click("“", from: 70)
    try screen.wait { $0.contains("▌") && !$0.contains("f follow") }
    try screen.click("Actors ")
    try screen.wait(for: "i sort")
  }

  @Test func `a press picks an entry of a list, and a press outside closes the list`() throws {
    let screen = try screen()
    try screen.type("gO")
    try screen.wait(for: "Outline")
    try screen.click("Date: 29 May")
    try screen.wait { !$0.contains("Outline") }
    try screen.type("?")
    try screen.wait(for: "Down a line or an entry")
    try screen.mouse(0, column: 0, row: 10)
    try screen.wait { !$0.contains("Down a line or an entry") }
  }

  @Test func `the wheel scrolls the article, a list and an overlay`() throws {
    let screen = try screen()
    try screen.mouse(65, column: 10, row: 10)
    try screen.wait { !$0.contains("Date: 29 May") }
    try screen.mouse(64, column: 10, row: 10)
    try screen.wait(for: "Date: 29 May")
    try screen.mouse(65, column: 100, row: 5)
    try screen.wait { !$0.points(to: "Azerbaijan") }
    try screen.type(":")
    try screen.wait(for: "▸go to the first mention")
    try screen.mouse(65, column: 30, row: 5)
    try screen.wait(for: "▸pane to the left")
  }

  @Test func `a press on a title shows its pane if one is shown at a time`() throws {
    let screen = try screen(columns: 60, rows: 20)
    try screen.click("2 Actors")
    try screen.wait { $0.points(to: "Azerbaijan") }
    try screen.click("3 Relations")
    try screen.wait(for: "f follow")
  }

  @Test func `pasted text goes into a prompt and is not read as keys`() throws {
    let screen = try screen()
    try screen.send("\u{1B}[200~Qq\r\u{1B}[201~")
    try screen.wait(for: "Nothing to paste into")
    try screen.type("/")
    try screen.send("\u{1B}[200~turk\u{1B}[201~")
    try screen.wait(for: "/turk")
    try screen.wait(for: "[1/")
  }
}

extension Screen {
  /// Presses the first button on words, at or after a column.
  fileprivate func click(
    _ words: String, from column: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (row, line) in try text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = Array(line)
      for place in line.indices where place >= column && line[place...].starts(with: words) {
        return try mouse(0, column: place, row: row)
      }
    }
    Issue.record("\(words) is not on the screen", sourceLocation: sourceLocation)
  }

  /// Presses and releases a button: 0 is the first, 64 and 65 are the wheel.
  fileprivate func mouse(_ button: Int, column: Int, row: Int) throws {
    let place = "\(button);\(column + 1);\(row + 1)"
    try send("\u{1B}[<\(place)M" + (button < 64 ? "\u{1B}[<\(place)m" : ""))
  }
}
