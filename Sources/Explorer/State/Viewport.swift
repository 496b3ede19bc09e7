package import Model
package import Presentation

/// Where a person is in an article.
package struct Viewport: Hashable, Sendable {
  /// The place of the cursor: a UTF-8 offset.
  package var caret = 0
  /// The row at the top of the pane; nil for the first.
  package var top: Layout.Row?
  /// The column that going up and down keeps to; nil for the caret's own.
  package var goal: Int?

  /// At the beginning.
  package init() {}

  /// At the beginning of an article's first block.
  package init(of article: Article) {
    caret = article.blocks.first?.range.lowerBound ?? 0
  }
}

/// Where a person was: enough to come back to the same screen.
package struct Place: Hashable, Sendable {
  package var article: Int
  package var viewport: Viewport
  package var actor: Actor.ID?
  package var relation: Int
  package var focus: State.Pane
}
