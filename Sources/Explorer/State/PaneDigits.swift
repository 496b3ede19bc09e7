import Keys

/// Digits that have chosen panes, and may turn out to be a count.
struct PaneDigits: Hashable, Sendable {
  /// The digits, as a number.
  private(set) var number = 0
  /// The article before the first of them.
  let article: Int
  /// The focused pane before the first of them.
  let focus: State.Pane
  /// The viewport of the article before the first of them.
  let viewport: Viewport
  /// The index of the marked relation before the first of them.
  let marked: Int?
  /// The context in which the first of them was read.
  let context: Binding.Context

  /// Adds a digit.
  mutating func take(_ digit: Int, upTo most: Int) { number = min(number * 10 + digit, most) }
}
