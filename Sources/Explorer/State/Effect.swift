package import Configuration
import Presentation

/// What the front end wants done outside of itself.
package enum Effect: Hashable, Sendable {
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
