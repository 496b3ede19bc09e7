/// How a person has the screen shared out.
package struct Arrangement: Hashable, Sendable {
  /// Whether the focused pane is shown alone.
  package var isMaximised = false
  /// Columns that the article has more than its share.
  package var wider = 0
  /// Rows that the actors have more than their share.
  package var taller = 0
}
