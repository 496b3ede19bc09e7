package import Presentation

/// A rectangle of the screen.
package struct Area: Hashable, Sendable {
  package var column: Int
  package var row: Int
  package var columns: Int
  package var rows: Int

  package func contains(_ cell: Cell) -> Bool {
    Range(from: column, count: columns).contains(cell.column)
      && Range(from: row, count: rows).contains(cell.row)
  }
}

/// The layout of the panes: the article on the left, the actors above the relations on the right.
///
/// On a very wide screen, the actors and the relations are columns of their own; on a small one, only one pane is shown.
package struct Panes: Hashable, Sendable {
  /// The focused pane, which is the one shown on a small screen.
  package let focus: State.Pane
  /// Whether all three panes are shown.
  package let areAll: Bool
  /// The area between the heading and the status line.
  package let body: Area
  /// The rows of the heading, the status line and the hints, if they fit.
  package let heading, status, hints: Int?
  private let side: Int
  private let upper: Int
  /// The width of the actors where they are a column of their own.
  private let middle: Int?

  /// Divides a screen.
  ///
  /// On a wide screen, the lists get what the lines of the article, at most `measure` long, leave. If that is enough for two
  /// columns, they stand beside each other, unless `isStacked` is true.
  package init(
    size: Size, arrangement: Arrangement, focus: State.Pane, measure: Int? = nil,
    isStacked: Bool = false
  ) {
    self.focus = focus
    heading = size.rows >= 6 ? 0 : nil
    hints = size.rows >= 4 ? size.rows - 1 : nil
    status = size.rows >= 5 ? size.rows - 2 : nil
    let first = size.rows >= 6 ? 1 : 0
    let last = status ?? hints ?? size.rows
    body = Area(column: 0, row: first, columns: size.columns, rows: max(0, last - first))
    areAll = size.columns >= 72 && size.rows >= 18 && !arrangement.isMaximised
    let surplus = size.columns >= Self.wide ? measure.map { size.columns - $0 - 5 } ?? 0 : 0
    let share = max(32, min(60, size.columns * 2 / 5), surplus) - arrangement.wider
    side = max(24, min(share, size.columns - 30))
    upper = max(3, min((body.rows - 1) / 2 + arrangement.taller, body.rows - 5))
    let third = min(Self.widestActors, side * 2 / 5) + arrangement.taller
    middle =
      isStacked || !areAll || surplus == 0 || side < Self.leastForColumns
      ? nil : max(Self.leastActors, min(third, side - Self.leastRelations))
  }

  /// The least width of a screen on which an article leaves room.
  private static let wide = 160
  /// The widths of the lists beside each other: together, and of each.
  private static let (leastForColumns, leastActors, widestActors, leastRelations) = (80, 24, 44, 40)

  /// The row between the two lists, where one is above the other.
  package var divider: Int? { areAll && middle == nil ? body.row + upper : nil }

  /// The column between the two lists, where they stand beside each other.
  package var secondSeparator: Int? { middle.map { body.columns - side + $0 } }

  /// The column between the article and the lists.
  package var separator: Int? { areAll ? body.columns - side - 1 : nil }

  /// Returns the area of a pane, or nil if it is hidden.
  package func area(of pane: State.Pane) -> Area? {
    guard areAll else { return pane == focus ? body : nil }
    switch pane {
    case .article:
      return Area(
        column: 0, row: body.row, columns: body.columns - side - 1, rows: body.rows)
    case .actors:
      return Area(
        column: body.columns - side, row: body.row, columns: middle ?? side,
        rows: middle == nil ? upper : body.rows)
    case .relations:
      if let middle {
        return Area(
          column: body.columns - side + middle + 1, row: body.row, columns: side - middle - 1,
          rows: body.rows)
      }
      return Area(
        column: body.columns - side, row: body.row + upper + 1, columns: side,
        rows: body.rows - upper - 1)
    }
  }

  /// Returns the width of the article's lines, without the gutter and the right margin.
  package func lineWidth(measure: Int?) -> Int {
    let columns = areAll ? body.columns - side - 1 : body.columns
    let room = columns >= 12 ? columns - 2 : columns
    return max(1, min(room, measure ?? room))
  }

  /// Returns the width of the gutter to the left of the article's lines.
  package func gutter(measure: Int?) -> Int {
    let columns = areAll ? body.columns - side - 1 : body.columns
    guard columns >= 12 else { return 0 }
    return max(1, areAll ? 1 : (columns - lineWidth(measure: measure)) / 2)
  }
}
