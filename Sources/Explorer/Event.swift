public import Configuration
public import Model

/// What happens to the front end.
public enum Event: Hashable, Sendable {
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

/// What a person did with the mouse.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// Where.
  public var cell: Cell

  /// Something done with the mouse.
  public init(_ kind: Kind, at cell: Cell) {
    self.kind = kind
    self.cell = cell
  }
}

/// What the front end wants done outside of itself.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Put the program to sleep until it is called back.
  case suspend
  /// Draw every cell again.
  case redraw
  /// Analyse this article before others.
  case analyse(Int)
  /// Give up the analysis.
  case stop
  /// Put a text where others can paste it, and say what it is.
  case copy(String, name: String)
  /// Listen to the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// Look and behave by these settings from now on.
  case adopt(Settings)
  /// Set options for the runs to come as well.
  case keep([Setting: String])
  /// Read a file that a person named, looked for beside an article's file first.
  case open(path: String, beside: String?)
  /// Open the address of a page where pages are read.
  case browse(String)
  /// Open a file at a line, counted from 1, in the person's editor.
  case edit(path: String, line: Int)
}
