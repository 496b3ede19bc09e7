/// Text in one role, on one line.
package struct Run: Hashable, Sendable {
  /// What is drawn: it takes exactly ``columns`` columns.
  package var text: String
  /// How many terminal columns it takes.
  package var columns: Int
  /// How it looks.
  package var role: TextRole
  /// Whether it runs from right to left and must not draw its neighbours along.
  package var isIsolated = false
}
