/// A piece of text in one role, on one line.
package struct Run: Hashable, Sendable {
  /// The text as drawn, exactly ``columns`` columns wide.
  package var text: String
  /// The width in terminal columns.
  package var columns: Int
  /// The role of the text.
  package var role: TextRole
  /// Whether the run contains right-to-left text that must not reorder its neighbours.
  package var isIsolated = false
}
