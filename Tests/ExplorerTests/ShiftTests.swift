import Presentation
import Support
import Terminal
import Testing

@Suite struct ShiftTests {
  /// Returns a screen of texts beside a list that does not move.
  private func frame(_ rows: [String], hasList: Bool = true) -> Canvas {
    Canvas(
      size: Size(columns: 90, rows: rows.count),
      lines: rows.enumerated().map { place, row in
        var line = Line(row).fitted(to: 60)
        if hasList { line.append("│ \(place)", .border) }
        return line
      })
  }

  private static let rows = (0..<20).map {
    "row \($0) of a text that Turkey and Azerbaijan wrote together"
  }

  @Test(arguments: [1, 2, 5, -1, -3])
  func `moved rows become a scroll`(distance: Int) {
    let whole = Self.rows + Self.rows.map { "more: \($0)" }
    let old = frame(["title"] + whole[10..<25] + ["status"])
    let new = frame(["title"] + whole[10 + distance..<25 + distance] + ["status"])
    let shift = new.shift(from: old)
    check(shift?.distance, distance)
    check(shift?.rows, 1..<16)
  }

  @Test func `there is no scroll for small changes, other texts or whole rows`() {
    let old = frame(Self.rows)
    check(
      frame(Array(Self.rows.dropFirst()) + [""], hasList: false).shift(
        from: frame(Self.rows, hasList: false)), nil)
    check(old.shift(from: old), nil)
    check(frame(Self.rows.dropLast() + ["another"]).shift(from: old), nil)
    check(frame(Self.rows.map { "\($0) x" }).shift(from: old), nil)
    check(frame(Array(Self.rows.dropLast())).shift(from: old), nil)
  }
}
