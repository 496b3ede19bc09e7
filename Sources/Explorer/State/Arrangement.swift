/// The person's division of the screen.
package struct Arrangement: Hashable, Sendable {
  /// Whether the focused pane is maximised.
  package var isMaximised = false
  /// The number of columns added to the article's share.
  package var wider = 0
  /// The number of rows added to the actors' share.
  package var taller = 0
}
