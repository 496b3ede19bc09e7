package import Model
package import Presentation

/// The caret and the scroll position in an article.
package struct Viewport: Hashable, Sendable {
  /// The UTF-8 offset of the caret.
  package var caret = 0
  /// The row at the top of the pane; nil for the first.
  package var top: Layout.Row?
  /// The column that vertical movement keeps; nil for the caret's own.
  package var goal: Int?

  /// Creates a viewport at offset 0.
  package init() {}

  /// Creates a viewport at the first block of an article.
  package init(of article: Article) {
    caret = article.blocks.first?.range.lowerBound ?? 0
  }
}

/// A place to return to, with everything needed to restore the screen.
package struct Place: Hashable, Sendable {
  package var article: Int
  package var viewport: Viewport
  package var actor: Actor.ID?
  package var relation: Int
  package var focus: State.Pane
  /// The current actor of the library or of a search, if the lists are about them.
  package var scopedActor: Actor.ID?
  /// The list of the library that was left for another article, which is opened again on the way back.
  package var list: Question?
}
