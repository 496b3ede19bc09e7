public import Model

/// What happens to the front end.
public enum Event: Hashable, Sendable {
  /// Somebody pressed a key.
  case key(Key)
  /// The screen has another size.
  case resize(Size)
  /// An article was read by the analysis: its index, and what was found in it.
  case analysed(Int, Dossier)
  /// Nothing was pressed for a while, with ``State/awaitsKey``.
  case pause
  /// Something is to be said in the bottom line.
  case notice(String)
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
}
