import Configuration
package import Keys
package import Model
package import Presentation

/// What happens to the front end.
package enum Event: Hashable, Sendable {
  /// Somebody pressed a key.
  case key(Key)
  /// The screen has another size.
  case resize(Size)
  /// An article of which only the beginning was there has been read to its end: its index, and the
  /// whole.
  case read(Int, Article)
  /// An article was read by the analysis: its index, and what was found in it.
  case analysed(Int, Dossier)
  /// Nothing was pressed for a while, with ``State/awaitsKey``.
  case pause
  /// Nothing else is to be done, with ``State/isSearching``.
  case idle
  /// Something was done with the mouse, which ``Effect/mouse(_:)`` switched on.
  case mouse(Mouse)
  /// A text was pasted.
  case pasted(String)
  /// A file that was asked for is there: its article, or the beginning, and how many bytes are to
  /// come.
  case opened(Article, unread: Int)
  /// Something is to be said in the bottom line.
  case notice(String)
}
