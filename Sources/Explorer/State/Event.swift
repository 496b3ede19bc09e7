import Configuration
package import Keys
package import Model
package import Presentation

/// An event that the front end handles.
package enum Event: Hashable, Sendable {
  /// A key press.
  case key(Key)
  /// The screen has been resized.
  case resize(Size)
  /// The article at this index, of which only the beginning was known, has been read in full.
  case read(Int, Article)
  /// What has been said about the article at this index.
  case journal(Int, Journal)
  /// What has been said about every article.
  case rules(Journal)
  /// The article at this index has been analysed.
  case analysed(Int, Dossier)
  /// The long article at this index has been corrected; see ``Effect/correct(_:_:)``.
  case corrected(Int, CorrectionTask.Outcome)
  /// The timeout of an incomplete key sequence has passed; see ``State/awaitsKey``.
  case pause
  /// There is idle time for a running search; see ``State/isSearching``.
  case idle
  /// A mouse event, enabled by ``Effect/mouse(_:)``.
  case mouse(Mouse)
  /// A pasted text.
  case pasted(String)
  /// A requested file has been opened: the article or its beginning, and the number of unread
  /// bytes.
  case opened(Article, unread: Int)
  /// Another article of those that were named has been found: the article or its beginning, and the
  /// number of unread bytes.
  case found(Article, unread: Int)
  /// An answer of the library that is open.
  case library(LibraryNews)
  /// A message for the bottom line.
  case notice(String)
}
